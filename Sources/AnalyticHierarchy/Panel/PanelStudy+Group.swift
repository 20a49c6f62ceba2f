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
                (0..<table.questionnaire.count).contains { table.answer(to: $0, of: expert) != nil }
            case .priorities(_, .node):
                weighingExperts.contains { $0[expert] }
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
                return averaged(number, workspace: workspace)
            }
        case .judgments:
            return model.weighing(compiled) { number in
                guard table.askedNodes[number] else { return nil }
                return switch table.questionnaire.nodes[number].kind {
                case .ratios?: compared(number, workspace: workspace)
                case .words?, .grades?: unanimous(number) ?? averaged(number, workspace: workspace)
                case nil: nil
                }
            }
        }
    }

    /// A node compared by the group's ratios.
    private func compared(_ number: Int, workspace: GroupEvaluator.Workspace) -> Criterion.Weighing? {
        // An answer that all gave alike stays as it was given; its logarithm would round it, and one that is not a
        // number, because nobody answered, has no ratio.
        let matrix = matrix(at: number) {
            if case .ratio(let ratio)? = table.commonAnswer($0, weights: weights) { return ratio }
            return Ratio(exp(workspace.judgments[$0]))
        }
        let mayLackJudgments = compiled.nodes[number].mayLackJudgments
        let base: Criterion.Weighing? =
            mayLackJudgments ? matrix.map { .incomplete($0) } : matrix?.complete.map { .pairwise($0) }
        return base.map { compiled.weighings[number].replacingBase($0) }
    }

    /// A node weighed by words or grades on which all who answered agree; `nil` where they do not.
    private func unanimous(_ number: Int) -> Criterion.Weighing? {
        let common = { table.commonAnswer($0, weights: weights) }
        if let matrix = preferenceMatrix(at: number, answer: common) {
            return compiled.weighings[number].replacingBase(.qualitative(matrix))
        }
        guard case .grades(let scale)? = table.questionnaire.nodes[number].kind,
            let grades = grades(at: number, answer: common)
        else { return nil }
        let known = grades.compactMap { $0 }
        return known.count == grades.count ? .ratings(scale, grades: known) : nil
    }

    /// A node with the group's weights as numbers: values from 0 to 1 where it is rated, direct weights elsewhere.
    private func averaged(_ number: Int, workspace: GroupEvaluator.Workspace) -> Criterion.Weighing? {
        let weights = Array(workspace.decision.weights[compiled.nodes[number].weights])
        if case .grades? = table.questionnaire.nodes[number].kind {
            return ValueFunction(.linear(from: 0, to: 1)).map { .values(weights, $0) }
        }
        let compared = compiled.comparedPlaces(at: number).map { weights[$0] }
        return compiled.weighings[number].replacingBase(.direct(compared))
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
