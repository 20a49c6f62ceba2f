import Glibc

/// A group's answer for any weights of the experts.
struct GroupEvaluator: Sendable {
    let compiled: CompiledDecision
    let table: AnswerTable
    let aggregation: Aggregation
    /// Each expert's weights at all nodes; nodes where the expert has none hold zeros.
    let expertWeights: [[Double]]
    /// For each node the experts whose answers led to weights there.
    let weighingExperts: [[Bool]]
    /// Each expert's vectors of the merits; `nil` for those who did not answer everything.
    let expertVectors: [[Double]?]

    /// The scratch arrays of evaluations.
    struct Workspace {
        var decision: CompiledDecision.Workspace
        /// The group's answers, of which the first are its judgments in the model's numbering.
        var judgments: [Double]
    }

    func makeWorkspace() -> Workspace {
        let others = table.questionnaire.count - compiled.judgments.count
        return Workspace(
            decision: compiled.makeWorkspace(), judgments: compiled.judgments + [Double](repeating: .nan, count: others)
        )
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
            var isComplete = true
            for question in table.questions(number) {
                let mean = table.mean(question, weights: weights)
                workspace.judgments[question] = mean ?? .nan
                if mean == nil { isComplete = false }
            }
            guard isComplete || isSufficient(number, weights) else { throw .unanswered(unansweredNodes(weights)) }
        }
        do throws(DecisionFailure) {
            for number in compiled.nodes.indices {
                if table.askedNodes[number] {
                    try compiled.weigh(
                        number, asked: table.questionnaire.nodes[number], by: workspace.judgments,
                        in: &workspace.decision)
                } else {
                    try compiled.weigh(number, by: workspace.judgments, in: &workspace.decision)
                }
            }
            try compiled.synthesise(in: &workspace.decision)
        } catch {
            throw .undecided(error)
        }
    }

    /// Whether the experts with a weight together answered enough of a node.
    private func isSufficient(_ number: Int, _ weights: [Double]) -> Bool {
        table.questionnaire.isSufficient(number, compiled: compiled) { table.mean($0, weights: weights) != nil }
    }

    /// What no expert with a weight answered, node by node, where too little was answered.
    func unansweredNodes(_ weights: [Double]) -> [PanelFailure.UnansweredNode] {
        compiled.nodes.indices.filter { table.askedNodes[$0] && !isSufficient($0, weights) }.map { number in
            let place = compiled.nodes[number].place
            let open = table.questions(number).filter { table.mean($0, weights: weights) == nil }
            if case .grades? = table.questionnaire.nodes[number].kind {
                let first = table.questions(number).lowerBound
                return .init(place: place, elements: open.map { $0 - first })
            }
            return .init(
                place: place,
                pairs: open.map { table.questionnaire.pair(ofQuestion: $0, at: number, compiled: compiled) })
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
                let experts = weighingExperts[number]
                guard average(number, weights, mean: mean, experts: experts, in: &workspace.decision) else {
                    throw DecisionFailure.nothingLeft(compiled.merits[compiled.nodes[number].place.hierarchy])
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
                && !weights.indices.contains { table.sufficientExperts[number][$0] && weights[$0] > 0 }
        }.map { .init(place: compiled.nodes[$0].place, pairs: []) }
    }

    /// The mean of the experts' weights at one node; `false` if no expert with a weight answered enough of it.
    private func average(
        _ number: Int, _ weights: [Double], mean: Aggregation.Mean, experts: [Bool],
        in workspace: inout CompiledDecision.Workspace
    ) -> Bool {
        var total = 0.0
        for (expert, isSufficient) in experts.enumerated() where isSufficient { total += weights[expert] }
        guard total > 0 else { return false }
        let start = compiled.nodes[number].weights.lowerBound
        if case .grades? = table.questionnaire.nodes[number].kind {
            // Intensities are of one unit for all, and one that is zero must not rule an element out for everybody.
            for place in compiled.nodes[number].weights {
                workspace.weights[place] = experts.indices.filter { experts[$0] }.reduce(0) {
                    $0 + weights[$1] / total * expertWeights[$1][place]
                }
            }
            return true
        }
        // Copies follow from what was compared, which alone has the sum one.
        let means = compiled.comparedPlaces(at: number).map { place in
            var value = 0.0
            for (expert, isSufficient) in experts.enumerated() where isSufficient && weights[expert] > 0 {
                let weight = expertWeights[expert][start + place]
                value += weights[expert] / total * (mean == .geometric ? log(weight) : weight)
            }
            return mean == .geometric ? exp(value) : value
        }
        let sum = means.reduce(0, +)
        guard sum > 0 else { return false }
        compiled.spread(means.map { $0 / sum }, to: number, in: &workspace)
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
