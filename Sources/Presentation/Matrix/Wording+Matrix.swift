import AnalyticHierarchy
import Reports

extension Wording {
    /// A comparison matrix with the weights beside it.
    func matrixTable(
        id: String, caption: String, matrix: PairwiseComparisonMatrix, titles: [String], weights: [Double]
    ) -> Table {
        let rows = titles.indices.map { row in
            Table.Row(
                [.text(titles[row])]
                    + titles.indices.map { .number(matrix[row, $0], ratio(matrix[row, $0])) }
                    + [.number(weights[row], number(weights[row]))])
        }
        return Table(
            id: id, caption: caption,
            columns: [Table.Column(self[.columnElement])] + titles.map { Table.Column($0, isNumeric: true) }
                + [Table.Column(self[.columnWeight], isNumeric: true)],
            rows: rows)
    }

    /// The columns that describe a judgment worth thinking over.
    var judgmentColumns: [Table.Column] {
        [
            Table.Column(self[.columnJudgment]), Table.Column(self[.columnGiven], isNumeric: true),
            Table.Column(self[.columnSuggested], isNumeric: true), Table.Column(self[.columnFactor], isNumeric: true),
        ]
    }

    /// A judgment worth thinking over, as cells of `judgmentColumns`.
    func cells(for judgment: JudgmentDeviation, titles: [String]) -> [Table.Cell] {
        [
            .text("\(titles[judgment.left]) : \(titles[judgment.right])"),
            .number(judgment.value, ratio(judgment.value)),
            .number(judgment.suggestion, number(judgment.suggestion, decimals: 2)),
            .number(judgment.factor, number(judgment.factor, decimals: 2)),
        ]
    }
}
