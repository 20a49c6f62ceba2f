/// A number estimated from a sample, with an interval.
public struct IntervalEstimate: Sendable, Hashable {
    /// The estimate.
    public let value: Double
    /// Where the number lies with the interval's confidence; nil where the sample is too small to say.
    public let interval: ClosedRange<Double>?

    /// Creates an estimate.
    public init(value: Double, interval: ClosedRange<Double>?) {
        self.value = value
        self.interval = interval
    }
}
