import AnalyticHierarchy
import Reports

extension Wording {
    /// A comparison matrix with the weights beside it, the judgments as judges write them: 1/7 and not 0.1429.
    ///
    /// - Parameters:
    ///   - id: the table's name within the report.
    ///   - caption: what was compared.
    ///   - matrix: the judgments.
    ///   - titles: the names of the elements, for rows and columns.
    ///   - weights: the elements' weights.
    ///   - headings: what elements and weights are called, where they are not called so.
    func matrixTable(
        id: String, caption: String, matrix: PairwiseComparisonMatrix, titles: [String], weights: [Double],
        headings: (element: String, weight: String)? = nil
    ) -> Table {
        let rows = titles.indices.map { row in
            Table.Row(
                [.text(titles[row])]
                    + titles.indices.map { .number(matrix[row, $0], judgment(row, $0, in: matrix)) }
                    + [.number(weights[row], number(weights[row]))])
        }
        return Table(
            id: id, caption: caption,
            columns: [Table.Column(headings?.element ?? self[.columnElement])]
                + titles.map { Table.Column($0, isNumeric: true) }
                + [Table.Column(headings?.weight ?? self[.columnWeight], isNumeric: true)],
            rows: rows)
    }

    /// A judgment as it was given: a ratio, or an interval with its ends.
    private func judgment(_ row: Int, _ column: Int, in matrix: PairwiseComparisonMatrix) -> String {
        guard row != column, let interval = matrix.intervals[ElementPair(row, column)] else {
            return ratio(matrix[row, column])
        }
        let shown = row < column ? interval : interval.inverse
        return "\(ratio(shown.low.value)) … \(ratio(shown.high.value))"
    }

    /// The columns that describe a judgment worth thinking over: the pair, what was said, what the weights say, and the
    /// factor between them.
    var judgmentColumns: [Table.Column] {
        [
            Table.Column(self[.columnJudgment]), Table.Column(self[.columnGiven], isNumeric: true),
            Table.Column(self[.columnSuggested], isNumeric: true), Table.Column(self[.columnFactor], isNumeric: true),
        ]
    }

    /// A judgment worth thinking over, as cells of `judgmentColumns`.
    ///
    /// The pair stands in the direction in which the judgment exceeds the weights, so that the factor is never under
    /// one.
    func cells(for judgment: JudgmentDeviation, titles: [String]) -> [Table.Cell] {
        [
            .text("\(titles[judgment.left]) : \(titles[judgment.right])"),
            .number(judgment.value, ratio(judgment.value)),
            .number(judgment.suggestion, number(judgment.suggestion, decimals: 2)),
            .number(judgment.factor, number(judgment.factor, decimals: 2)),
        ]
    }
}
