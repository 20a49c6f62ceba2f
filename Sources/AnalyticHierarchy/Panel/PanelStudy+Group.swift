import Glibc

extension PanelStudy {
    /// What the answers lead to together.
    ///
    /// - Throws: `PanelFailure` naming the pairs that nobody answered.
    public func outcome(of aggregation: Aggregation) throws(PanelFailure) -> GroupOutcome {
        let evaluator = evaluator(aggregation)
        var workspace = evaluator.makeWorkspace()
        try evaluator.evaluate(weights, in: &workspace)
        return GroupOutcome(
            aggregation: aggregation, experts: contributors(to: aggregation),
            vectors: compiled.vectors(of: workspace.decision), ranking: workspace.decision.ranking,
            model: groupModel(aggregation, workspace: workspace))
    }

    private func contributors(to aggregation: Aggregation) -> [Int] {
        panel.experts.indices.filter { expert in
            guard weights[expert] > 0 else { return false }
            return switch aggregation {
            case .judgments:
                compiled.judgments.indices.contains { table.ratios[$0 * table.expertCount + expert] != nil }
            case .priorities(_, .node):
                compiled.nodes.indices.contains { table.askedNodes[$0] && table.sufficientExperts[$0][expert] }
            case .priorities(_, .tree): individuals[expert].vectors != nil
            }
        }
    }

    private func groupModel(_ aggregation: Aggregation, workspace: GroupEvaluator.Workspace) -> DecisionModel? {
        switch aggregation {
        case .priorities(_, .tree): return nil
        case .priorities(_, .node):
            return model.weighing(compiled) { number in
                guard table.askedNodes[number] else { return nil }
                let weights = Array(workspace.decision.weights[compiled.nodes[number].weights])
                let compared = compiled.comparedPlaces(at: number).map { weights[$0] }
                return compiled.weighings[number].replacingBase(.direct(compared))
            }
        case .judgments:
            return model.weighing(compiled) { number in
                guard table.askedNodes[number] else { return nil }
                // An answer that all gave alike stays as it was given; its logarithm would round it, and one that is not a
                // number, because nobody answered, has no ratio.
                let matrix = matrix(at: number) {
                    table.commonRatio($0, weights: weights) ?? Ratio(exp(workspace.judgments[$0]))
                }
                let mayLackJudgments = compiled.nodes[number].mayLackJudgments
                let base: Criterion.Weighing? =
                    mayLackJudgments ? matrix.map { .incomplete($0) } : matrix?.complete.map { .pairwise($0) }
                return base.map { compiled.weighings[number].replacingBase($0) }
            }
        }
    }
}

extension Criterion.Weighing {
    /// Another way to weigh the same elements, or those beside which copies stand.
    fileprivate func replacingBase(_ base: Criterion.Weighing) -> Criterion.Weighing {
        guard case .copying(let copied) = self else { return base }
        return .copying(CopiedElements(base: base, copies: copied.copies))
    }
}

extension DecisionModel {
    /// The model with other ways to weigh some of its nodes.
    func weighing(
        _ compiled: CompiledDecision, _ weighing: (_ node: Int) -> Criterion.Weighing?
    ) -> DecisionModel {
        let reweighed = hierarchies.enumerated().map { place, hierarchy in
            var next = compiled.trees[place].lowerBound
            return Hierarchy(merit: hierarchy.merit, root: hierarchy.root.weighing(&next, weighing))
        }
        return DecisionModel(metadata: metadata, alternatives: alternatives, hierarchies: reweighed, options: options)
    }
}

extension Criterion {
    /// The node with other ways to weigh it and those below, numbered in preorder.
    fileprivate func weighing(_ next: inout Int, _ weighing: (_ node: Int) -> Weighing?) -> Criterion {
        let own = weighing(next) ?? self.weighing
        next += 1
        guard case .criteria(let children) = elements else {
            return Criterion(id: id, title: title, elements: elements, weighing: own)
        }
        var changed: [Criterion] = []
        for child in children { changed.append(child.weighing(&next, weighing)) }
        return Criterion(id: id, title: title, elements: .criteria(changed), weighing: own)
    }
}
