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

/// A hierarchy whose matrices have been given their priorities by every method.
struct WeighedHierarchy {
    let merit: Merit?
    let nodes: [HierarchyNode]
    let priorities: [[PriorityMethod: Result<Priorities, PriorityFailure>]]

    init(hierarchy: DecisionModel.Hierarchy, options: SynthesisOptions) {
        merit = hierarchy.merit
        nodes = hierarchy.nodes
        priorities = nodes.map { node in
            guard case .pairwise(let matrix) = node.criterion.weighing else { return [:] }
            return Dictionary(
                uniqueKeysWithValues: PriorityMethod.allCases.map { method in
                    let found = Result { () throws(PriorityFailure) in
                        try matrix.priorities(by: method, epsilon: options.epsilon)
                    }
                    return (method, found)
                })
        }
    }

    /// The weights of every node's elements by a method.
    func weights(by method: PriorityMethod) throws(DecisionFailure) -> [[Double]] {
        var result: [[Double]] = []
        for (place, node) in nodes.enumerated() {
            switch (node.criterion.weighing, priorities[place][method]) {
            case (.direct(let numbers), _):
                let total = numbers.reduce(0, +)
                result.append(numbers.map { $0 / total })
            case (.pairwise, .success(let found)?):
                result.append(found.weights)
            case (.pairwise, .failure(let failure)?):
                throw .noPriorities(merit: merit, path: node.path, failure)
            case (.pairwise, nil):
                preconditionFailure("Every matrix is given priorities by every method.")
            }
        }
        return result
    }

    /// Whether a method has several answers for some matrix.
    func isAmbiguous(by method: PriorityMethod) -> Bool {
        priorities.contains { (try? $0[method]?.get().isAmbiguous) ?? false }
    }

    /// Everything about the hierarchy as the options want it.
    func result(alternativeCount: Int, options: SynthesisOptions) throws(DecisionFailure) -> HierarchyResult {
        let weights = try weights(by: options.weights)
        let synthesis = HierarchySynthesis(
            nodes: nodes, weights: weights, alternativeCount: alternativeCount, mode: options.mode,
            structure: options.structure)
        guard let synthesis else { throw .nothingLeft(merit) }
        var results: [NodeResult] = []
        for place in nodes.indices {
            results.append(try nodeResult(at: place, weights: weights[place], options: options))
        }
        let weighedIndices = zip(results, synthesis.globalWeights).compactMap { result, weight in
            result.consistency.map { (weight: weight, consistency: $0) }
        }
        return HierarchyResult(
            merit: merit, nodes: results, synthesis: synthesis,
            consistencyRatio: hierarchyConsistencyRatio(of: weighedIndices))
    }

    private func nodeResult(
        at place: Int, weights: [Double], options: SynthesisOptions
    ) throws(DecisionFailure) -> NodeResult {
        let node = nodes[place]
        guard case .pairwise(let matrix) = node.criterion.weighing else {
            return NodeResult(
                node: node, weights: weights, priorities: [:], consistency: nil, cyclicTriads: [], worstJudgments: [])
        }
        let lambdaMax: Double
        do {
            lambdaMax = try matrix.principalEigenvalue()
        } catch {
            throw .noPriorities(merit: merit, path: node.path, error)
        }
        return NodeResult(
            node: node, weights: weights, priorities: priorities[place].compactMapValues { try? $0.get() },
            consistency: matrix.consistency(
                lambdaMax: lambdaMax, randomIndex: options.randomIndex, strict: options.usesStrictThresholds),
            cyclicTriads: matrix.cyclicTriads, worstJudgments: matrix.worstJudgments(weights: weights))
    }
}
