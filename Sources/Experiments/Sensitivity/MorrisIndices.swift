import LinearAlgebra

/// Which factors matter at all: the screening of Morris, with intervals.
///
/// The elementary effect of a factor in a trajectory is the change of the output by the change of the factor's place in
/// [0, 1]. Over trajectories
///
/// - μ is their mean: the effect on the average, in which ups and downs cancel;
/// - μ* is the mean of their magnitudes: how much the factor matters;
/// - σ is their standard deviation (with r − 1): how much the effect hangs on the factor's own place and on others.
///
/// A run that failed takes its whole trajectory with it: ``droppedTrajectories`` says how many.
///
/// Source: Morris, *Technometrics* 33 (1991) 161–174; μ*: F. Campolongo, J. Cariboni and A. Saltelli, "An effective
/// screening design for sensitivity analysis of large models", *Environmental Modelling & Software* 22 (2007) 1509–1518.
public struct MorrisIndices: Sendable, Hashable {
    /// The measures of one factor.
    public struct OfFactor: Sendable, Hashable {
        /// The factor's place in the design.
        public let factor: Int
        /// μ, in units of the output.
        public let mean: Double?
        /// μ*, with an interval by resampling whole trajectories.
        public let meanMagnitude: IntervalEstimate?
        /// σ; nil for fewer than two trajectories.
        public let standardDeviation: Double?
    }

    /// The measures by factor; without values where ``undefined`` says why.
    public let factors: [OfFactor]
    /// The trajectories that the measures come from.
    public let usedTrajectories: Int
    /// The trajectories left out because a run failed or its output is not finite.
    public let droppedTrajectories: Int
    /// Why there are no values; nil when there are.
    ///
    /// An output that never changes has measures: zeros.
    public let undefined: UndefinedIndices?

    /// Computes the measures.
    ///
    /// - Parameters:
    ///   - trajectories: the points.
    ///   - outputs: one for each point, in the order of the points; nil for a run that failed.
    ///   - bootstrap: how the interval of μ* is found.
    /// - Throws: ``SensitivityProblem/outputCount(given:points:)``.
    public init(
        of trajectories: MorrisTrajectories, outputs: [Double?], bootstrap: Bootstrap
    ) throws(SensitivityProblem) {
        guard outputs.count == trajectories.points.rowCount else {
            throw .outputCount(given: outputs.count, points: trajectories.points.rowCount)
        }
        let effects = (0..<trajectories.count).compactMap {
            Self.effects(in: $0, of: trajectories, outputs: outputs)
        }
        usedTrajectories = effects.count
        droppedTrajectories = trajectories.count - effects.count
        undefined = effects.isEmpty ? .tooFewComplete : nil
        let intervals = Self.intervals(of: effects, count: trajectories.factorCount, bootstrap: bootstrap)
        factors = (0..<trajectories.factorCount).map { factor in
            let own = EnsembleSummary(effects.map { $0[factor] })
            let magnitude = EnsembleSummary(effects.map { $0[factor].magnitude }).mean
            return OfFactor(
                factor: factor, mean: own.mean,
                meanMagnitude: magnitude.map { IntervalEstimate(value: $0, interval: intervals[factor]) },
                standardDeviation: own.standardDeviation)
        }
    }

    /// Computes the measures of a design's factors.
    ///
    /// - Throws: ``SensitivityProblem`` for a design of another structure or another number of outputs.
    public init(of design: Design, outputs: [Double?], bootstrap: Bootstrap) throws(SensitivityProblem) {
        guard case .morris(let trajectories) = design.structure else { throw .wrongDesign }
        try self.init(of: trajectories, outputs: outputs, bootstrap: bootstrap)
    }

    /// The elementary effects of a trajectory by factor; nil when one of its runs has no finite output.
    private static func effects(
        in trajectory: Int, of trajectories: MorrisTrajectories, outputs: [Double?]
    ) -> [Double]? {
        let count = trajectories.factorCount
        let start = trajectory * (count + 1)
        let values = outputs[start...start + count].compactMap { $0 }.filter(\.isFinite)
        guard values.count == count + 1 else { return nil }
        var effects = [Double](repeating: 0, count: count)
        for step in 0..<count {
            guard let factor = trajectories.moved(in: trajectory, step: step) else { return nil }
            let distance =
                trajectories.points[start + step + 1, factor] - trajectories.points[start + step, factor]
            effects[factor] = (values[step + 1] - values[step]) / distance
        }
        return effects.allSatisfy(\.isFinite) ? effects : nil
    }

    /// The intervals of μ* by factor.
    private static func intervals(
        of effects: [[Double]], count: Int, bootstrap: Bootstrap
    ) -> [ClosedRange<Double>?] {
        guard effects.count >= 2 else { return Array(repeating: nil, count: count) }
        var resampled = [[Double]](repeating: [], count: count)
        var places = [Int](repeating: 0, count: effects.count)
        for resample in 0..<bootstrap.resamples {
            bootstrap.draw(resample, of: effects.count, into: &places)
            for factor in 0..<count {
                let sum = places.reduce(0) { $0 + effects[$1][factor].magnitude }
                resampled[factor].append(sum / Double(effects.count))
            }
        }
        return resampled.map(bootstrap.interval)
    }
}
