import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// The most judgments shown for one matrix in the list of those to think over.
    private static let largestJudgmentCount = 3

    /// How consistent the judgments are; none where nothing was compared in pairs.
    var consistencySection: Report.Section? {
        let compared = nodes { $0.consistency != nil && $0.weights.count > 1 }
        guard !compared.isEmpty else { return nil }
        var blocks: [Report.Block] = [.table(consistencyTable(compared))]
        for hierarchy in result.hierarchies {
            guard let ratio = hierarchy.consistencyRatio else { continue }
            blocks.append(
                .paragraph(
                    wording[
                        .wholeConsistency,
                        [
                            "merit": .text(hierarchy.merit.map(wording.name) ?? wording[.goal]),
                            "ratio": .text(wording.number(ratio)),
                        ]]))
        }
        let doubtful = compared.filter { $0.node.consistency?.isAcceptable == false }
        if !doubtful.isEmpty { blocks.append(.table(worstTable(doubtful))) }
        return Report.Section(id: "consistency", title: wording[.sectionConsistency], blocks: blocks)
    }

    /// The matrices themselves, each with its weights.
    var judgmentsSection: Report.Section? {
        let compared = nodes { $0.matrix != nil && $0.weights.count > 1 }
        guard !compared.isEmpty else { return nil }
        let tables = compared.enumerated().map { number, entry in
            Report.Block.table(
                wording.matrixTable(
                    id: "matrix-\(number + 1)",
                    caption: wording[.captionMatrix, ["node": .text(name(of: entry.node, in: entry.hierarchy))]],
                    matrix: entry.matrix, titles: elementTitles(of: entry.node), weights: entry.node.weights))
        }
        return Report.Section(id: "judgments", title: wording[.sectionJudgments], blocks: tables)
    }

    private struct Entry {
        let hierarchy: HierarchyResult
        let node: NodeResult
        let matrix: PairwiseComparisonMatrix
    }

    private func nodes(where condition: (NodeResult) -> Bool) -> [Entry] {
        result.hierarchies.flatMap { hierarchy in
            hierarchy.nodes.filter(condition).compactMap { node in
                node.matrix.map { Entry(hierarchy: hierarchy, node: node, matrix: $0) }
            }
        }
    }

    private func consistencyTable(_ entries: [Entry]) -> Table {
        let rows = entries.map { entry in
            let consistency = entry.node.consistency
            let figures: [Double?] = [
                consistency?.lambdaMax, consistency?.consistencyIndex, consistency?.randomIndex?.value,
                consistency?.consistencyRatio, consistency?.geometricConsistencyIndex,
                consistency?.koczkodajIndex?.value, consistency?.saloHamalainenIndex, consistency?.harmonicIndex,
            ]
            let size = entry.node.weights.count
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
