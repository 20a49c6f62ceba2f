import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// The most judgments shown for one matrix among those to think over: an expert asked about all of them is asked
    /// nothing.
    private static let largestJudgmentCount = 3

    /// How consistent the judgments are; none where nothing was compared in pairs.
    ///
    /// First all indices of every matrix, then the ratio of each whole hierarchy, then, of matrices over their
    /// threshold only, the judgments that contradict the weights most. A matrix that is consistent enough has those
    /// judgments too, and nobody should be asked to mend them.
    var consistencySection: Report.Section? {
        let compared = nodes { ($0.consistency?.order ?? 0) > 1 }
        guard !compared.isEmpty else { return nil }
        var blocks: [Report.Block] = [.table(consistencyTable(compared))]
        for hierarchy in result.hierarchies {
            guard let ratio = hierarchy.consistencyRatio else { continue }
            blocks.append(
                .paragraph(
                    wording[
                        hierarchy.merit == nil ? .wholeConsistencySingle : .wholeConsistency,
                        [
                            "merit": .text(hierarchy.merit.map(wording.name) ?? ""),
                            "ratio": .text(wording.number(ratio)),
                        ]]))
        }
        let doubtful = compared.filter { $0.node.consistency?.isAcceptable == false }
        if !doubtful.isEmpty { blocks.append(.table(worstTable(doubtful))) }
        return Report.Section(id: "consistency", title: wording[.sectionConsistency], blocks: blocks)
    }

    /// The judgments themselves, each node's with its weights: what the experts said, for anyone who wants to repeat the
    /// computation.
    var judgmentsSection: Report.Section? {
        let blocks = result.hierarchies.flatMap { hierarchy in hierarchy.nodes.map { (hierarchy, $0) } }.enumerated()
            .flatMap { number, entry in judgmentBlocks(of: entry.1, in: entry.0, number: number) }
        guard !blocks.isEmpty else { return nil }
        return Report.Section(id: "judgments", title: wording[.sectionJudgments], blocks: blocks)
    }

    /// A compared node with what is needed to name it.
    private struct Entry {
        let hierarchy: HierarchyResult
        let node: NodeResult
    }

    /// The compared nodes for which a condition holds, in the order of hierarchies and of nodes within them.
    private func nodes(where condition: (NodeResult) -> Bool) -> [Entry] {
        result.hierarchies.flatMap { hierarchy in
            hierarchy.nodes.filter(condition).map { Entry(hierarchy: hierarchy, node: $0) }
        }
    }

    /// A row for each matrix with the ratio, what it is made of, and its published rivals.
    ///
    /// The caption names the table of random indices, without which a ratio is not a statement: published tables differ
    /// enough to turn a verdict. For two elements the ratio and its rivals are undefined, and shown so.
    /// The size is the matrix's own: grades are compared where alternatives are rated, and copies are not compared.
    private func consistencyTable(_ entries: [Entry]) -> Table {
        let rows = entries.map { entry in
            let consistency = entry.node.consistency
            let figures: [Double?] = [
                consistency?.lambdaMax, consistency?.consistencyIndex, consistency?.randomIndex?.value,
                consistency?.consistencyRatio, consistency?.geometricConsistencyIndex,
                consistency?.koczkodajIndex?.value, consistency?.saloHamalainenIndex, consistency?.harmonicIndex,
            ]
            let size = consistency?.order ?? 0
            return Table.Row(
                [
                    .text(name(of: entry.node, in: entry.hierarchy)), .number(Double(size), wording.integer(size)),
                ] + figures.map { .number($0, wording.number($0)) })
        }
        return Table(
            id: "consistency", caption: wording[.captionConsistency, ["table": .text(tableName)]],
            columns: [Table.Column(wording[.columnMatrix])]
                + [
                    TextKey.columnSize, .columnLambdaMax, .columnConsistencyIndex, .columnRandomIndex,
                    .columnConsistencyRatio, .columnGeometricIndex, .columnKoczkodaj, .columnSaloHamalainen,
                    .columnHarmonic,
                ].map { Table.Column(wording[$0], isNumeric: true) }, rows: rows)
    }

    /// The name of the table of random indices that was used.
    var tableName: String { wording.name(result.options.randomIndex) }

    /// Of each matrix the judgments that deviate most from the weights, with the ratio of the weights beside them.
    ///
    /// The suggestion is what the other judgments imply, not what the expert should have said.
    private func worstTable(_ entries: [Entry]) -> Table {
        let rows = entries.flatMap { entry in
            let titles = elementTitles(of: entry.node)
            return entry.node.worstJudgments.prefix(Self.largestJudgmentCount).map { judgment in
                Table.Row(
                    [.text(name(of: entry.node, in: entry.hierarchy))]
                        + wording.cells(for: judgment, titles: titles))
            }
        }
        return Table(
            id: "worst-judgments", caption: wording[.captionWorst],
            columns: [Table.Column(wording[.columnMatrix])] + wording.judgmentColumns, rows: rows)
    }
}
