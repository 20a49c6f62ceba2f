import Glibc

/// A group's answer for any weights of the experts.
struct GroupEvaluator: Sendable {
    let compiled: CompiledDecision
    let table: AnswerTable
    let aggregation: Aggregation
    /// Each expert's weights at all nodes; nodes that the expert did not answer completely hold zeros.
    let expertWeights: [[Double]]
    /// Each expert's vectors of the merits; `nil` for those who did not answer everything.
    let expertVectors: [[Double]?]

    /// The scratch arrays of evaluations.
    struct Workspace {
        var decision: CompiledDecision.Workspace
        var judgments: [Double]
    }

    func makeWorkspace() -> Workspace {
        Workspace(decision: compiled.makeWorkspace(), judgments: compiled.judgments)
    }

    /// Evaluates the group; the results stand in the workspace.
    ///
    /// - Parameter weights: one for each expert, with sum one.
    func evaluate(_ weights: [Double], in workspace: inout Workspace) throws(PanelFailure) {
        switch aggregation {
        case .judgments: try evaluateJudgments(weights, in: &workspace)
        case .priorities(let mean, .node): try evaluateNodes(weights, mean: mean, in: &workspace)
        case .priorities(let mean, .tree): try evaluateTrees(weights, mean: mean, in: &workspace)
        }
    }

    private func evaluateJudgments(_ weights: [Double], in workspace: inout Workspace) throws(PanelFailure) {
        for number in compiled.nodes.indices where table.askedNodes[number] {
            for judgment in compiled.nodes[number].judgments ?? 0..<0 {
                guard let mean = table.meanLogarithm(judgment, weights: weights) else {
                    throw .unanswered(unansweredPairs(weights))
                }
                workspace.judgments[judgment] = mean
            }
        }
        do throws(DecisionFailure) {
            try compiled.evaluate(workspace.judgments, in: &workspace.decision)
        } catch {
            throw .undecided(error)
        }
    }

    /// The pairs that no expert with a weight answered, node by node.
    func unansweredPairs(_ weights: [Double]) -> [PanelFailure.UnansweredNode] {
        compiled.nodes.indices.filter { table.askedNodes[$0] }.compactMap { number in
            let node = compiled.nodes[number]
            let range = node.judgments ?? 0..<0
            let pairs = range.filter { table.meanLogarithm($0, weights: weights) == nil }.map {
                CompiledDecision.pair(number: $0 - range.lowerBound, order: node.weights.count)
            }
            return pairs.isEmpty ? nil : .init(place: node.place, pairs: pairs)
        }
    }

    private func evaluateNodes(
        _ weights: [Double], mean: Aggregation.Mean, in workspace: inout Workspace
    ) throws(PanelFailure) {
        do throws(DecisionFailure) {
            for number in compiled.nodes.indices {
                guard table.askedNodes[number] else {
                    try compiled.weigh(number, by: compiled.judgments, in: &workspace.decision)
                    continue
                }
                let experts = table.completeExperts[number]
                guard average(number, weights, mean: mean, experts: experts, in: &workspace.decision) else {
                    throw DecisionFailure.nothingLeft(nil)
                }
            }
        } catch {
            let place = incompleteNodes(weights)
            throw place.isEmpty ? .undecided(error) : .unanswered(place)
        }
        do throws(DecisionFailure) {
            try compiled.synthesise(in: &workspace.decision)
        } catch {
            throw .undecided(error)
        }
    }

    private func incompleteNodes(_ weights: [Double]) -> [PanelFailure.UnansweredNode] {
        compiled.nodes.indices.filter { number in
            table.askedNodes[number]
                && !weights.indices.contains { table.completeExperts[number][$0] && weights[$0] > 0 }
        }.map { .init(place: compiled.nodes[$0].place, pairs: []) }
    }

    /// The mean of the experts' weights at one node; `false` if no expert with a weight answered all of it.
    private func average(
        _ number: Int, _ weights: [Double], mean: Aggregation.Mean, experts: [Bool],
        in workspace: inout CompiledDecision.Workspace
    ) -> Bool {
        var total = 0.0
        for (expert, isComplete) in experts.enumerated() where isComplete { total += weights[expert] }
        guard total > 0 else { return false }
        var sum = 0.0
        for place in compiled.nodes[number].weights {
            var value = 0.0
            for (expert, isComplete) in experts.enumerated() where isComplete && weights[expert] > 0 {
                let weight = expertWeights[expert][place]
                value += weights[expert] / total * (mean == .geometric ? log(weight) : weight)
            }
            workspace.weights[place] = mean == .geometric ? exp(value) : value
            sum += workspace.weights[place]
        }
        guard sum > 0 else { return false }
        for place in compiled.nodes[number].weights { workspace.weights[place] /= sum }
        return true
    }

    private func evaluateTrees(
        _ weights: [Double], mean: Aggregation.Mean, in workspace: inout Workspace
    ) throws(PanelFailure) {
        var total = 0.0
        for (expert, vectors) in expertVectors.enumerated() where vectors != nil { total += weights[expert] }
        guard total > 0 else { throw .nobodyComplete }
        let count = compiled.alternativeCount
        for tree in compiled.trees.indices {
            var sum = 0.0
            for place in tree * count..<(tree + 1) * count {
                var value = 0.0
                for (expert, vectors) in expertVectors.enumerated() {
                    guard let vectors, weights[expert] > 0 else { continue }
                    value += weights[expert] / total * (mean == .geometric ? log(vectors[place]) : vectors[place])
                }
                workspace.decision.vectors[place] = mean == .geometric ? exp(value) : value
                sum += workspace.decision.vectors[place]
            }
            guard sum > 0 else { throw .undecided(.nothingLeft(compiled.merits[tree])) }
            for place in tree * count..<(tree + 1) * count { workspace.decision.vectors[place] /= sum }
        }
        do throws(DecisionFailure) {
            try compiled.combine(in: &workspace.decision)
        } catch {
            throw .undecided(error)
        }
    }
}
