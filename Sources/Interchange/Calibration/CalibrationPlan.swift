/// What a calibration does: a model, what is thought possible of its parameters, what was observed, and a method.
public struct CalibrationPlan: Sendable {
    /// How the parameters are found, with its own numbers.
    public enum Method: Sendable, Hashable {
        /// Approximate Bayesian computation: of so many draws those nearest to the data, adjusted by regression or not.
        case rejection(draws: Int, accepting: Int, isAdjusted: Bool)
        /// Sequential Monte Carlo: so many particles in so many populations, each at a quantile of the distances before.
        case sequential(particles: Int, populations: Int, quantile: Double, attempts: Int)
        /// The least sum of squares; for models without steps and chance.
        case leastSquares
    }

    /// A number made of the data, to which the same number made of a simulation is compared.
    public struct Summary: Sendable, Hashable {
        /// What was measured.
        public let measure: String
        /// The part of the series, counted from one; the series is cut into as many as ``parts`` says.
        public let part: Int
        /// The number of parts.
        public let parts: Int
        /// The observed mean over the part.
        public let observed: Double
        /// The rows of the part, and at which step each was observed.
        let steps: [Int]
    }

    /// One row of data for least squares: what was given, and what was observed.
    public struct Row: Sendable, Hashable {
        /// The settings under which the row was observed.
        public let given: [SweptSetting]
        /// What was observed, in the order of the measures.
        public let observed: [Double]
    }

    /// The name of the study.
    public let title: String
    /// The model.
    public let model: any SweptModel
    /// The parameters with what is thought possible of them.
    public let factors: [SweptFactor]
    /// What was observed.
    public let measures: [String]
    /// The observations in numbers.
    public let summaries: [Summary]
    /// The rows of the table; those of least squares have settings of their own.
    public let rows: [Row]
    /// The method.
    public let method: Method
    /// The seed.
    public let seed: UInt64
    /// The probability of the intervals.
    public let confidence: Double
    /// The steps of a simulation; nil for the model's own number.
    public let steps: Int?

    /// The settings that values of the parameters stand for.
    public func settings(_ values: [Double]) -> [SweptSetting] { zip(factors, values).map { $0.setting($1) } }

    /// The summaries of one simulation.
    ///
    /// - Parameters:
    ///   - values: the parameters.
    ///   - seed: the seed of everything random in it.
    ///   - deadline: throws when time is up.
    public func simulated(
        _ values: [Double], seed: UInt64, deadline: @Sendable () throws -> Void
    ) async throws -> [Double] {
        let series = try await model.series(
            of: measures, with: settings(values), seed: seed, steps: steps, deadline: deadline)
        return try summaries.map { summary in
            guard let place = measures.firstIndex(of: summary.measure) else { throw SweptFailure("no such measure") }
            let known = summary.steps.compactMap { step -> Double? in
                let index = model.movesInSteps ? step - 1 : 0
                return series[place].indices.contains(index) ? series[place][index] : nil
            }
            guard !known.isEmpty else {
                throw SweptFailure("'\(summary.measure)' has no value in part \(summary.part) of the simulated series")
            }
            return known.reduce(0, +) / Double(known.count)
        }
    }

    /// What a model without steps predicts for every row and measure, row after row; nil where it has no answer.
    public func predictions(_ values: [Double]) -> [Double]? {
        var predicted: [Double] = []
        for row in rows {
            let answers = model.answers(of: measures, with: settings(values) + row.given)
            guard let answers, !answers.contains(nil) else { return nil }
            predicted += answers.compactMap(\.self)
        }
        return predicted
    }
}
