import RandomStreams

/// What repeated runs of one point say about an output.
///
/// ```swift
/// let summary = EnsembleSummary([9.1, 10.4, nil, 9.8])
/// summary.failed                       // 1
/// summary.mean                         // 9.766…
/// summary.interval(confidence: 0.95)   // by Student's t with 2 degrees of freedom
/// ```
///
/// What a sample is too small for is nil: the mean of no run, the deviation of one; and what is beyond the largest number.
public struct EnsembleSummary: Sendable, Hashable {
    /// The outputs of the runs that have one, in ascending order; nil when there is none.
    public let sample: OrderedSample?
    /// The runs without a finite output.
    public let failed: Int
    /// The arithmetic mean.
    public let mean: Double?
    /// The standard deviation with n − 1 in the denominator; nil for fewer than two outputs.
    public let standardDeviation: Double?

    /// Summarises outputs; nil stands for a run that failed.
    public init(_ outputs: [Double?]) {
        let finite = outputs.compactMap { $0 }.filter(\.isFinite)
        failed = outputs.count - finite.count
        sample = OrderedSample(finite)
        guard let sample, let first = sample.values.first else {
            (mean, standardDeviation) = (nil, nil)
            return
        }
        // Differences from one of the values lose no digits to a large common part; sums go in ascending order, so that
        // the order of the runs leaves no trace.
        let mean = first + sample.values.reduce(0) { $0 + ($1 - first) } / Double(sample.values.count)
        self.mean = mean.isFinite ? mean : nil
        let squares = sample.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let count = sample.values.count
        let deviation = (squares / Double(count - 1)).squareRoot()
        standardDeviation = count >= 2 && deviation.isFinite ? deviation : nil
    }

    /// The number of outputs.
    public var count: Int { sample?.values.count ?? 0 }

    /// The standard error of the mean, sd/√n.
    public var standardError: Double? { standardDeviation.map { $0 / Double(count).squareRoot() } }

    /// The interval that covers the expected output with a probability: mean ± t(n − 1)·sd/√n.
    ///
    /// - Parameter confidence: strictly between 0 and 1.
    /// - Returns: nil for fewer than two outputs.
    public func interval(confidence: Double = 0.95) -> ClosedRange<Double>? {
        precondition(confidence > 0 && confidence < 1, "A probability of an interval lies between 0 and 1.")
        guard let mean, let standardError else { return nil }
        let reach = StudentDistribution(degreesOfFreedom: count - 1).quantile((1 + confidence) / 2) * standardError
        guard reach.isFinite else { return nil }
        return (mean - reach)...(mean + reach)
    }

    /// A quantile of the outputs; nil when there is none.
    public func quantile(_ probability: Double) -> Double? { sample?.quantile(probability) }
}
