import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// One hierarchy: its tree, what weighs most at each node, and the alternatives' priorities under each.
    ///
    /// The section shows the way of the synthesis downwards and back up: the weights that criteria have in the whole,
    /// and the vectors that come up from the leaves.
    ///
    /// - Parameter place: which hierarchy of the model.
    func hierarchySection(at place: Int) -> Report.Section {
        let hierarchy = result.hierarchies[place]
        let id = hierarchy.merit?.rawValue ?? "hierarchy"
        let title =
            hierarchy.merit.map {
                wording[.sectionHierarchy, ["merit": .text(wording.capitalised(wording.name($0)))]]
            } ?? wording[.sectionSingleHierarchy]
        let sentences = hierarchy.nodes.filter { $0.weights.count > 1 && !$0.node.criterion.isLeaf }.map(determines)
        var blocks: [Report.Block] = [
            .paragraph(leads(in: hierarchy)), .chart(treeChart(of: hierarchy, id: id)), .list(sentences),
            .table(weightsTable(of: hierarchy, id: id)), .table(partialTable(of: hierarchy, id: id)),
        ]
        if let chart = contributionsChart(of: hierarchy, id: id) { blocks.append(.chart(chart)) }
        return Report.Section(id: id, title: title, blocks: blocks)
    }

    /// Which element weighs most at a node, and how much, in a sentence.
    ///
    /// Elements within the ranking's tolerance of the largest share the sentence; where all do, it says that none
    /// stands out.
    private func determines(_ node: NodeResult) -> String {
        let titles = elementTitles(of: node)
        let largest = node.weights.max() ?? 0
        let heaviest = node.weights.indices.filter { node.weights[$0] >= largest * (1 - Ranking.tieTolerance) }
        let name = Wording.Argument.text(
            node.node.path.isEmpty ? wording.capitalised(wording[.goal]) : node.node.criterion.title)
        if heaviest.count == titles.count { return wording[.nodeAllEqual, ["node": name]] }
        return wording[
            .nodeDetermines,
            [
                "node": name, "element": .text(wording.list(heaviest.map { titles[$0] })),
                "weight": .text(wording.percent(largest)), "count": .count(heaviest.count),
            ]]
    }

    /// Who leads in a hierarchy, and who is last, in a sentence.
    ///
    /// In costs and risks the largest priority is no merit, so the sentence for them is another one; where all are equal
    /// nobody leads.
    private func leads(in hierarchy: HierarchyResult) -> String {
        let ranking = Ranking(scores: hierarchy.synthesis.priorities)
        let last = ranking.groups[ranking.groups.count - 1]
        let key: TextKey =
            switch (hierarchy.merit?.isFavourable, ranking.groups.count) {
            case (nil, 1): .leadsSingleEqual
            case (_, 1): .leadsEqual
            case (nil, _): .leadsSingle
            case (true?, _): .leadsFavourable
            case (false?, _): .leadsUnfavourable
            }
        return wording[
            key,
            [
                "merit": .text(hierarchy.merit.map(wording.name) ?? ""),
                "first": .text(wording.list(ranking.winners.map(title(of:)))),
                "count": .count(ranking.winners.count),
                "priority": .text(wording.number(ranking.scores[ranking.winners[0]])),
                "last": .text(wording.list(last.map(title(of:)))),
                "lowest": .text(wording.number(ranking.scores[last[0]])),
            ]]
    }

    /// The hierarchy as a tree, every criterion with its weight in the whole.
    private func treeChart(of hierarchy: HierarchyResult, id: String) -> Chart {
        Chart.tree(
            id: "tree-\(id)", title: wording[.captionTree, ["merit": .text(heading(of: hierarchy))]],
            summary: wording[.summaryTree], labelTitle: wording[.columnCriterion],
            weightTitle: wording[.columnGlobalWeight], root: treeNode(at: 0, in: hierarchy))
    }

    /// What the root is called in a title: the merit, or the goal where there is a single hierarchy.
    private func heading(of hierarchy: HierarchyResult) -> String {
        wording.capitalised(hierarchy.merit.map(wording.name) ?? wording[.goal])
    }

    /// A node of the drawn tree with everything below it; its consistency ratio, where it has one, as a note.
    ///
    /// The root has no weight to show, since it is the whole.
    private func treeNode(at place: Int, in hierarchy: HierarchyResult) -> Chart.TreeNode {
        let node = hierarchy.nodes[place]
        let weight = hierarchy.synthesis.globalWeights[place]
        let children = hierarchy.nodes.indices.filter { hierarchy.nodes[$0].node.parent == place }
        let ratio = node.consistency?.consistencyRatio.map {
            "\(wording[.columnConsistencyRatio]) \(wording.number($0, decimals: 2))"
        }
        return Chart.TreeNode(
            place == 0 ? heading(of: hierarchy) : node.node.criterion.title, weight: weight,
            weightText: place == 0 ? "" : wording.percent(weight), note: ratio,
            children: children.map { treeNode(at: $0, in: hierarchy) })
    }

    /// Every node's weight among its siblings and in the whole, how it weighs its own elements, and how consistently.
    ///
    /// With a structural adjustment the two weights are not in proportion: the one in the whole is the adjusted one.
    private func weightsTable(of hierarchy: HierarchyResult, id: String) -> Table {
        let rows = hierarchy.nodes.indices.map { place in
            let node = hierarchy.nodes[place]
            let local = node.node.parent.map { hierarchy.nodes[$0].weights[node.node.placeInParent] }
            let global = hierarchy.synthesis.globalWeights[place]
            let ratio = node.consistency?.consistencyRatio
            return Table.Row(
                [
                    .text(place == 0 ? heading(of: hierarchy) : node.node.criterion.title),
                    .number(local, wording.number(local)), .number(global, wording.number(global)),
                    .text(weighingName(of: node, in: hierarchy)), .number(ratio, wording.number(ratio)),
                ],
                depth: node.node.depth)
        }
        return Table(
            id: "weights-\(id)", caption: wording[.captionWeights, ["merit": .text(heading(of: hierarchy))]],
            columns: [
                Table.Column(wording[.columnCriterion]), Table.Column(wording[.columnWeight], isNumeric: true),
                Table.Column(wording[.columnGlobalWeight], isNumeric: true), Table.Column(wording[.columnMethod]),
                Table.Column(wording[.columnConsistencyRatio], isNumeric: true),
            ], rows: rows)
    }

    /// The alternatives' priorities under every node: by these vectors a reader follows the synthesis by hand.
    ///
    /// An alternative that does not stand under a node has 0 there. In ideal and multiplicative mode the vectors below
    /// the root do not sum to one, because they are shown as they go up.
    private func partialTable(of hierarchy: HierarchyResult, id: String) -> Table {
        let rows = hierarchy.nodes.indices.map { place in
            let node = hierarchy.nodes[place]
            // The root has the normalised vector, the one that goes on into the merit formula.
            let vector =
                place == 0 ? hierarchy.synthesis.priorities : hierarchy.synthesis.partialPriorities[place]
            return Table.Row(
                [.text(place == 0 ? heading(of: hierarchy) : node.node.criterion.title)]
                    + vector.map { .number($0, wording.number($0)) },
                isEmphasised: place == 0, depth: node.node.depth)
        }
        return Table(
            id: "priorities-\(id)", caption: wording[.captionPartial, ["merit": .text(heading(of: hierarchy))]],
            columns: [Table.Column(wording[.columnCriterion])]
                + result.model.alternatives.map { Table.Column($0.title, isNumeric: true) },
            rows: rows)
    }

    /// What each first-level criterion contributes to each alternative's priority, as stacked bars.
    ///
    /// A contribution is the criterion's weight times the alternative's priority under it, divided by what the
    /// normalisation of the root divides by, so that each bar ends at the priority. None where there is one criterion
    /// alone, or where vectors are multiplied and contributions do not add up.
    private func contributionsChart(of hierarchy: HierarchyResult, id: String) -> Chart? {
        let children = hierarchy.nodes.indices.filter { hierarchy.nodes[$0].node.parent == 0 }
        let synthesis = hierarchy.synthesis
        let total = synthesis.partialPriorities[0].reduce(0, +)
        guard children.count > 1, result.options.mode != .multiplicative, total > 0 else { return nil }
        let order = result.ranking.order
        let series = children.map { place in
            Chart.Series(
                hierarchy.nodes[place].node.criterion.title,
                figures: order.map { alternative in
                    let share =
                        synthesis.globalWeights[place] * synthesis.partialPriorities[place][alternative] / total
                    return Chart.Figure(share, wording.number(share))
                })
        }
        return Chart.stackedBars(
            id: "contributions-\(id)",
            title: wording[.captionContributions, ["merit": .text(heading(of: hierarchy))]],
            summary: wording[.summaryContributions], categoryTitle: wording[.columnAlternative],
            axis: wording.axis(wording[.columnPriority]), categories: order.map(title(of:)), series: series,
            totalTitle: wording[.total],
            totals: order.map { Chart.Figure(synthesis.priorities[$0], wording.number(synthesis.priorities[$0])) })
    }
}
