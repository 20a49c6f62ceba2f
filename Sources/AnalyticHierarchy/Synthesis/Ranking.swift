/// Alternatives in the order of their scores.
public struct Ranking: Sendable, Hashable {
    /// Scores that differ by no more than this share of the larger one count as tied.
    public static let tieTolerance = 1e-9
    /// Differences below this share of the largest score are rounding, even between scores next to zero.
    private static let roundingTolerance = 1e-13

    /// The places of the alternatives in the model's list, best first; tied ones share a group, in the model's order.
    public let groups: [[Int]]
    /// The score of each alternative, in the model's order.
    public let scores: [Double]

    /// Ranks by score, the highest first.
    ///
    /// - Parameters:
    ///   - scores: the score of each alternative.
    ///   - scale: the size of what the scores were taken from, where they are differences: numbers that nearly cancel
    ///     leave rounding behind, which must not rank. Without it, the scores themselves are the scale.
    /// - Complexity: O(n log n).
    public init(scores: [Double], scale: Double? = nil) {
        let tolerances = Tolerances(scores: scores, scale: scale)
        let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        var groups: [[Int]] = []
        for alternative in order {
            if let first = groups.last?.first, tolerances.areTied(scores[first], scores[alternative]) {
                groups[groups.count - 1].append(alternative)
            } else {
                groups.append([alternative])
            }
        }
        self.groups = groups.map { $0.sorted() }
        self.scores = scores
    }

    /// What differences between scores count for nothing.
    struct Tolerances {
        private let relative: Double
        private let absolute: Double

        init(scores: [Double], scale: Double?) {
            relative = scale == nil ? tieTolerance : 0
            absolute =
                scale.map { tieTolerance * $0 } ?? roundingTolerance * scores.reduce(0) { max($0, $1.magnitude) }
        }

        @inline(__always)
        func areTied(_ one: Double, _ other: Double) -> Bool {
            abs(one - other) <= max(relative * max(one.magnitude, other.magnitude), absolute)
        }
    }

    /// The alternatives, best first; tied ones in the model's order.
    public var order: [Int] { groups.flatMap { $0 } }

    /// The rank of each alternative, in the model's order: 1 is best, tied ones share the best of their ranks.
    public var ranks: [Int] {
        var result = [Int](repeating: 0, count: scores.count)
        var rank = 1
        for group in groups {
            for alternative in group { result[alternative] = rank }
            rank += group.count
        }
        return result
    }

    /// The best alternatives: one, or all that share first place.
    public var winners: [Int] { groups.first ?? [] }

    /// The alternatives that hold a rank, or share it with the ranks before it.
    public func holders(of rank: Int) -> [Int] {
        var best = 1
        for group in groups {
            best += group.count
            if rank < best { return group }
        }
        return []
    }

    /// The first rank at which another ranking has other alternatives; none where both agree throughout.
    public func firstDifference(from other: Ranking) -> Int? {
        var rank = 1
        for (one, another) in zip(groups, other.groups) {
            if one != another { return rank }
            rank += one.count
        }
        return nil
    }
}
