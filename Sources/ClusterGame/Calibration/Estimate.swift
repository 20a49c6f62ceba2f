import RandomStreams

/// A number estimated from data, with its standard error.
public struct Estimate: Sendable, Hashable {
    /// The estimate.
    public let value: Double
    /// Its standard error, in the same unit.
    public let standardError: Double
    /// The degrees of freedom of the standard error.
    public let degreesOfFreedom: Int

    /// The interval that covers the true number with a probability, by Student's distribution.
    ///
    /// - Parameter confidence: strictly between 0 and 1.
    public func interval(confidence: Double = 0.9) -> ClosedRange<Double> {
        StudentDistribution(degreesOfFreedom: degreesOfFreedom).interval(
            around: value, standardError: standardError, confidence: confidence)
    }

    /// The estimate as a distribution for ``UncertaintyStudy``.
    public var asUncertainValue: UncertainValue { .normal(mean: value, standardDeviation: standardError) }
}
