/// Who wins for every weight that one criterion or one merit might have, the others keeping their proportions.
public struct WeightSensitivity: Sendable, Hashable {
    /// Whose weight moves.
    public enum Subject: Sendable, Hashable {
        /// A node's weight among its siblings.
        case criterion(NodePlace)
        /// A merit's weight among the merits.
        case merit(Merit)
    }

    /// Weights for which the same alternatives win.
    public struct Segment: Sendable, Hashable {
        /// The weights.
        public let weights: ClosedRange<Double>
        /// The winners between the ends; at an end the neighbouring segment's winners are as good.
        public let winners: [Int]
    }

    /// Whose weight moves.
    public let subject: Subject
    /// The weight in the model as it stands.
    public let weight: Double
    /// The winners from weight 0 to weight 1, without a gap.
    public let segments: [Segment]
    /// The winners of the model as it stands.
    public let winners: [Int]
    /// Whether every end comes from a closed formula or from the roots of a polynomial.
    ///
    /// Where the scores are neither (a multiplicative synthesis with a formula other than a ratio, or with leaves that lack
    /// alternatives), changes of the order are looked for between 512 evenly spread weights and then bisected: two changes
    /// between neighbouring weights could be missed.
    public let isExact: Bool

    /// The weights for which one of the model's winners stays first.
    public var stableIntervals: [ClosedRange<Double>] {
        var result: [ClosedRange<Double>] = []
        for segment in segments where !Set(segment.winners).isDisjoint(with: winners) {
            if let last = result.last, last.upperBound == segment.weights.lowerBound {
                result[result.count - 1] = last.lowerBound...segment.weights.upperBound
            } else {
                result.append(segment.weights)
            }
        }
        return result
    }

    /// The interval around the model's weight in which its winner stays.
    public var stableInterval: ClosedRange<Double>? { stableIntervals.first { $0.contains(weight) } }

    /// The weights at which the winner changes, the nearest to the model's weight first.
    public var breakEvens: [Double] {
        let bounds = Set(stableIntervals.flatMap { [$0.lowerBound, $0.upperBound] }).subtracting([0, 1])
        return bounds.sorted { (abs($0 - weight), $0) < (abs($1 - weight), $1) }
    }
}
