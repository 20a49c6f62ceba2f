/// Where an answer lies over the draws of a study.
public struct AnswerInterval: Sendable, Hashable {
    /// The lower quantile.
    public let low: Double
    /// The median.
    public let median: Double
    /// The upper quantile.
    public let high: Double
    /// The mean.
    public let mean: Double
    /// The draws that have this answer; the interval speaks of them alone.
    public let draws: Int

    /// The quantiles of numbers in pieces, without those that are not a number; nil where there are none.
    init?(values: [ArraySlice<Double>], confidence: Double) {
        guard let sample = Sample(values) else { return nil }
        draws = sample.count
        mean = sample.mean
        let quantiles = sample.quantiles([(1 - confidence) / 2, 0.5, (1 + confidence) / 2])
        (low, median, high) = (quantiles[0], quantiles[1], quantiles[2])
    }
}
