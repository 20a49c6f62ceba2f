extension DecisionModel {
    /// Answers the model's question.
    ///
    /// - Parameter options: how to put everything together; without them, as the model says.
    /// - Returns: the ranking and everything that led to it.
    /// - Throws: `DecisionFailure` where the method, mode or formula asked for has no answer. Other methods, modes and
    ///   formulas that have none are reported among the result's variants.
    /// - Complexity: dominated by the priorities of each matrix, by six methods.
    public func decide(options: SynthesisOptions? = nil) throws(DecisionFailure) -> DecisionResult {
        let options = options ?? self.options
        let weighed = hierarchies.map { WeighedHierarchy(hierarchy: $0, options: options) }
        let evaluation = Evaluation(model: self, options: options, hierarchies: weighed)
        var results: [HierarchyResult] = []
        for hierarchy in weighed {
            results.append(try hierarchy.result(alternativeCount: alternatives.count, options: options))
        }
        let variants = evaluation.variants()
        let own = evaluation.outcome(method: options.weights, mode: options.mode, formula: evaluation.formula)
        let ranking: Ranking
        switch own {
        case .ranking(let found, isAmbiguous: _): ranking = found
        case .zeroMerit(let zero): throw .zeroMerit(zero)
        case .nothingLeft(let merit): throw .nothingLeft(merit)
        case .noPriorities(let failure): throw .noPriorities(merit: nil, path: [], failure)
        }
        let incremental = evaluation.incremental(results: results)
        let draft = DecisionResult(
            model: self, options: options, hierarchies: results, meritWeights: evaluation.meritWeights,
            ranking: ranking, variants: variants, incremental: incremental, findings: [])
        return DecisionResult(
            model: self, options: options, hierarchies: results, meritWeights: evaluation.meritWeights,
            ranking: ranking, variants: variants, incremental: incremental, findings: audit(of: draft))
    }
}
