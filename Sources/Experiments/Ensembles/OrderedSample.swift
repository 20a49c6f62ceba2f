/// Numbers in ascending order, and where they lie.
public struct OrderedSample: Sendable, Hashable {
    /// The numbers, ascending.
    public let values: [Double]

    /// Sorts numbers; nil for none, or when one of them is not finite.
    public init?(_ values: some Sequence<Double>) {
        self.values = values.sorted()
        guard let first = self.values.first, let last = self.values.last else { return nil }
        // NaN has no place in an order: it is looked for everywhere.
        guard first.isFinite, last.isFinite, !self.values.contains(where: \.isNaN) else { return nil }
    }

    /// The quantile of a probability, by linear interpolation between order statistics.
    ///
    /// Source: definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", *The American
    /// Statistician* 50 (1996) 361–365; numpy's default too.
    ///
    /// - Parameter probability: from 0 to 1.
    public func quantile(_ probability: Double) -> Double {
        precondition(probability >= 0 && probability <= 1, "A probability lies between 0 and 1.")
        let place = probability * Double(values.count - 1)
        let lower = min(values.count - 1, Int(place))
        guard lower + 1 < values.count else { return values[lower] }
        return values[lower] + (values[lower + 1] - values[lower]) * (place - Double(lower))
    }

    /// The interval between the quantiles (1 − confidence)/2 and (1 + confidence)/2.
    ///
    /// - Parameter confidence: strictly between 0 and 1.
    public func interval(confidence: Double) -> ClosedRange<Double> {
        precondition(confidence > 0 && confidence < 1, "A probability of an interval lies between 0 and 1.")
        return quantile((1 - confidence) / 2)...quantile((1 + confidence) / 2)
    }
}
