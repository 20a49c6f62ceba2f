import RandomStreams

/// How intervals are found: by estimating again from samples drawn, with replacement, from the sample itself.
///
/// Percentile intervals: the quantiles of the estimates over the resamples. The units that are drawn are whole blocks or
/// whole trajectories, whose runs belong together. Sobol' sequences err less than the independent blocks that the
/// bootstrap imagines, so that the intervals are on the wide side for them.
///
/// Source: B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap* (1993), chapter 13; for sensitivity indices:
/// G. E. B. Archer, A. Saltelli and I. M. Sobol', "Sensitivity measures, ANOVA-like techniques and the use of bootstrap",
/// *Journal of Statistical Computation and Simulation* 58 (1997) 99–120.
public struct Bootstrap: Sendable, Hashable {
    /// The number of samples drawn.
    public let resamples: Int
    /// The probability of the intervals.
    public let confidence: Double
    /// The seed.
    public let seed: UInt64

    /// The least number of resamples whose quantiles are given as an interval.
    static let leastResamples = 20

    /// Describes a bootstrap.
    ///
    /// - Parameters:
    ///   - resamples: the number of samples drawn, from 20 to 2²⁸.
    ///   - confidence: strictly between 0 and 1.
    ///   - seed: any number.
    public init(resamples: Int = 1_000, confidence: Double = 0.95, seed: UInt64) {
        precondition(confidence > 0 && confidence < 1, "A probability of an interval lies between 0 and 1.")
        precondition(
            resamples >= Self.leastResamples && resamples <= RandomStream.runLimit,
            "A bootstrap draws from 20 to 2^28 samples.")
        self.resamples = resamples
        self.confidence = confidence
        self.seed = seed
    }

    /// The places of the units of one resample.
    func draw(_ resample: Int, of count: Int, into places: inout [Int]) {
        var stream = RandomStream(seed: seed, run: resample, purpose: .bootstrap)
        for place in 0..<count { places[place] = stream.integer(below: count) }
    }

    /// The interval between the quantiles of estimates; nil for too few of them.
    func interval(of estimates: [Double]) -> ClosedRange<Double>? {
        guard estimates.count >= Self.leastResamples else { return nil }
        return OrderedSample(estimates)?.interval(confidence: confidence)
    }
}
