import AnalyticHierarchy
import Reports

/// What a group's weights at a node are the mean of, where the group itself has no judgments there.
enum PanelMean: Sendable {
    /// The experts' priorities.
    case priorities
    /// The experts' answers better, equal and worse, whose mean is none of these words.
    case words
    /// The experts' grades, whose mean is none of the scale.
    case grades

    /// Compares how a node was asked about with how the group's answer weighs it.
    ///
    /// - Parameters:
    ///   - asked: how the panel's model weighs the node, which says what the experts were asked.
    ///   - answered: how the group's model weighs it.
    ///   - aggregation: how the answers were put together.
    /// - Returns: `nil` where the group has judgments, or nothing was asked.
    init?(asked: Criterion.Weighing, answered: Criterion.Weighing, aggregation: Aggregation) {
        switch (asked.base, answered.base) {
        case (.ratings, .values): self = .grades
        case (.qualitative, .direct): self = aggregation == .judgments ? .words : .priorities
        case (.pairwise, .direct), (.incomplete, .direct): self = .priorities
        default: return nil
        }
    }
}

extension DecisionPresentation {
    /// What the weights at a node are the mean of; `nil` where judgments lie under them, or no panel was asked.
    func panelMean(of node: NodeResult, in hierarchy: HierarchyResult) -> PanelMean? {
        guard let panel, let place = panel.place(ofPath: node.node.path, in: hierarchy.merit) else { return nil }
        return PanelMean(
            asked: panel.weighing(at: place), answered: node.node.criterion.weighing,
            aggregation: panel.panel.group.aggregation)
    }

    /// What the audit of the result remarks, the gravest first.
    ///
    /// The audit sees only a result. Weights that are the mean of a panel's answers look to it as if they came without
    /// judgments; the judgments are the experts', and the panel's own section says how consistent each of them is.
    var findings: [Finding] {
        result.findings.compactMap { finding in
            guard case .unverifiable(let places) = finding else { return finding }
            let given = places.filter { place in
                panelMean(of: node(at: place), in: result.hierarchies[place.hierarchy]) == nil
            }
            return given.isEmpty ? nil : .unverifiable(given)
        }
    }
}

extension PanelPresentation {
    /// The place of the node with a path in a merit's hierarchy.
    func place(ofPath path: [String], in merit: Merit?) -> NodePlace? {
        guard let hierarchy = panel.study.model.hierarchies.firstIndex(where: { $0.merit == merit }),
            let node = nodes[hierarchy].firstIndex(where: { $0.path == path })
        else { return nil }
        return NodePlace(hierarchy: hierarchy, node: node)
    }

    /// How the panel's model weighs a node, which says what the experts were asked.
    func weighing(at place: NodePlace) -> Criterion.Weighing {
        nodes[place.hierarchy][place.node].criterion.weighing
    }
}
