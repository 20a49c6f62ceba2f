/// What became of the alternatives in many simulated runs.
public struct SimulationResult: Sendable, Hashable {
    /// What varied from run to run.
    public enum Cause: Sendable, Hashable {
        /// The model's judgments.
        case judgments(JudgmentSpread)
        /// The panel: as many experts as had answered were drawn with replacement and aggregated. A draw that left a
        /// node without enough answers was made again.
        case panel(Aggregation, experts: Int)
    }

    /// How an alternative's scores spread.
    public struct Scores: Sendable, Hashable {
        /// The mean.
        public let mean: Double
        /// The standard deviation, of the sample.
        public let standardDeviation: Double
        /// The quantiles at the result's levels, by linear interpolation between order statistics.
        ///
        /// Type 7 of R. J. Hyndman, Y. Fan, *The American Statistician* 50 (1996) 361–365.
        public let quantiles: [Double]
    }

    /// The quantile levels of every result: the ends of the 95 %, 90 % and 50 % intervals, and the median.
    public static let levels = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975]

    /// What varied.
    public let cause: Cause
    /// The seed.
    public let seed: UInt64
    /// The runs asked for.
    public let runs: Int
    /// The runs that had an answer, over which everything else is counted; fewer where noise of absurd size overflowed, a
    /// formula would have divided by zero or 1,000 draws of experts left pairs without an answer.
    public let answeredRuns: Int
    /// For each alternative the probability of rank 1, 2, …; alternatives that tie share their ranks evenly.
    public let rankProbabilities: [[Double]]
    /// For each alternative the probability of standing before each other one; ties count for neither.
    public let orderProbabilities: [[Double]]
    /// For each alternative how its scores spread: intervals on ratios where the formula is a ratio.
    public let scores: [Scores]

    /// The standard error of a probability from so many runs, √(p(1 − p)/runs).
    public func standardError(ofProbability probability: Double) -> Double {
        answeredRuns > 0 ? (probability * (1 - probability) / Double(answeredRuns)).squareRoot() : .infinity
    }

    /// The two quantiles between which the middle of an alternative's scores lies; shares 0.5, 0.9 and 0.95 are there.
    public func interval(of alternative: Int, share: Double) -> ClosedRange<Double>? {
        guard let low = Self.levels.firstIndex(where: { abs($0 - (1 - share) / 2) < 1e-12 }), low < 3,
            answeredRuns > 0
        else { return nil }
        let quantiles = scores[alternative].quantiles
        return quantiles[low]...quantiles[Self.levels.count - 1 - low]
    }
}
