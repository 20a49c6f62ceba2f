/// The answer to a model's question, with every number that led to it.
public struct DecisionResult: Sendable, Hashable {
    /// The model.
    public let model: DecisionModel
    /// The options that were used: the model's own, or others asked for.
    public let options: SynthesisOptions
    /// One result for each hierarchy of the model, in its order.
    public let hierarchies: [HierarchyResult]
    /// The merits' weights that were used, with sum one; empty in a model with a single hierarchy.
    public let meritWeights: [Merit: Double]
    /// The scores and the order of the alternatives.
    public let ranking: Ranking
    /// Every combination of method, mode and formula, the model's own included.
    public let variants: [Variant]
    /// Benefits against costs step by step; none where one side is missing.
    public let incremental: IncrementalAnalysis?
    /// What an auditor would remark; empty where nothing is wrong.
    public let findings: [Finding]

    /// The priorities of the alternatives in each merit, with sum one.
    public var merits: [Merit: [Double]] {
        Dictionary(
            uniqueKeysWithValues: hierarchies.compactMap { hierarchy in
                hierarchy.merit.map { ($0, hierarchy.synthesis.priorities) }
            })
    }

    /// The formula that gave the scores; none in a model with a single hierarchy.
    public var formula: MeritFormula? { hierarchies[0].merit == nil ? nil : options.merits }

    /// The variants that differ from the result in one respect at most.
    ///
    /// - Parameters:
    ///   - method: another method, or `nil` for the one that was used.
    ///   - mode: another mode, or `nil` for the one that was used.
    ///   - formula: another formula, or `nil` for the one that was used.
    public func variant(
        method: PriorityMethod? = nil, mode: SynthesisMode? = nil, formula: MeritFormula? = nil
    ) -> Variant? {
        variants.first {
            $0.method == method ?? options.weights && $0.mode == mode ?? options.mode
                && $0.formula == formula ?? self.formula
        }
    }
}

/// A model for which there is no answer.
public enum DecisionFailure: Error, Sendable, Hashable {
    /// The method found no priorities for the matrix of a node.
    case noPriorities(merit: Merit?, path: [String], PriorityFailure)
    /// The formula would divide by a cost or risk of zero.
    case zeroMerit(ZeroMerit)
    /// Every alternative came out with zero in this hierarchy.
    case nothingLeft(Merit?)
}
