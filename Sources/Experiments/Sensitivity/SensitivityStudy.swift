/// The sensitivity of several outputs to the same parameters, from one sweep.
///
/// ```swift
/// let study = try SensitivityStudy(
///     of: ["fee", "margin"], structure: design.structure, measures: [("price", prices)], bootstrap: Bootstrap(seed: 1))
/// study.measures[0].effects[0].role  // .moves
/// ```
public struct SensitivityStudy: Sendable, Hashable {
    /// The sensitivity of one output.
    public struct Measure: Sendable, Hashable {
        /// The output's name.
        public let name: String
        /// One effect for each parameter, in their order.
        public let effects: [ParameterEffect]
        /// The blocks or trajectories that were used.
        public let used: Int
        /// Those that were left out because a run of theirs failed or has no such output.
        public let dropped: Int
        /// Why there are no values; nil when there are.
        public let undefined: UndefinedIndices?
        /// The sum of the first-order indices.
        ///
        /// What is missing from one are interactions; nil where there are no indices.
        public var firstOrderSum: Double? {
            let values = effects.compactMap { $0.first?.value }
            return values.count == effects.count && !values.isEmpty ? values.reduce(0, +) : nil
        }
    }

    /// The method behind the numbers.
    public enum Method: String, Sendable, Hashable {
        /// Shares of variance.
        case sobol
        /// Elementary effects.
        case morris
    }

    /// The parameters' names.
    public let parameters: [String]
    /// The outputs.
    public let measures: [Measure]
    /// The method, which the design decides.
    public let method: Method
    /// The blocks or trajectories of the design.
    public let unitCount: Int
    /// How the intervals were found.
    public let bootstrap: Bootstrap

    /// The most blocks or trajectories that any output lost to failed runs.
    public var dropped: Int { measures.map(\.dropped).max() ?? 0 }

    /// Estimates the sensitivity of outputs.
    ///
    /// - Parameters:
    ///   - parameters: the names, in the order of the design's factors.
    ///   - structure: how the points hang together.
    ///   - measures: the outputs by name, one number for each point; nil for a run that failed.
    ///   - bootstrap: how intervals are found.
    /// - Throws: ``SensitivityProblem`` for points without a structure, or another number of outputs than points.
    public init(
        of parameters: [String], structure: Design.Structure, measures: [(name: String, outputs: [Double?])],
        bootstrap: Bootstrap
    ) throws(SensitivityProblem) {
        self.parameters = parameters
        self.bootstrap = bootstrap
        var found: [Measure] = []
        switch structure {
        case .separate: throw .wrongDesign
        case .saltelli(let scheme):
            (method, unitCount) = (.sobol, scheme.blockCount)
            for measure in measures {
                let indices = try SobolIndices(of: scheme, outputs: measure.outputs, bootstrap: bootstrap)
                found.append(
                    Measure(
                        name: measure.name, effects: indices.factors.map(ParameterEffect.init),
                        used: indices.usedBlocks, dropped: indices.droppedBlocks, undefined: indices.undefined))
            }
        case .morris(let trajectories):
            (method, unitCount) = (.morris, trajectories.count)
            for measure in measures {
                let indices = try MorrisIndices(of: trajectories, outputs: measure.outputs, bootstrap: bootstrap)
                let largest = indices.factors.compactMap { $0.meanMagnitude?.value }.max() ?? 0
                found.append(
                    Measure(
                        name: measure.name, effects: indices.factors.map { ParameterEffect($0, largest: largest) },
                        used: indices.usedTrajectories, dropped: indices.droppedTrajectories,
                        undefined: indices.undefined ?? (largest == 0 ? .constantOutput : nil)))
            }
        }
        self.measures = found
    }
}
