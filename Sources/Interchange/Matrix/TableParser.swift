import AnalyticHierarchy

/// Turns the cells of a square table into a matrix.
struct TableParser {
    /// The deviation of a product of mirrored cells from 1 up to which they count as rounded reciprocals.
    static let roundingTolerance = 0.05
    /// The deviation that is not worth a remark: the arithmetic of doubles.
    private static let exactTolerance = 1e-12

    /// The names and the cells.
    let layout: TableLayout
    /// Whether a comma may stand for the decimal point.
    let allowsDecimalComma: Bool
    /// The scale of the judgments.
    let scale: JudgmentScale
    /// Everything found so far.
    var findings: Findings

    /// The judgments that could be read, by row and column.
    private var ratios: [[Ratio?]] = []
    /// The cells that give the matrix its values.
    private var counting: Set<[Int]> = []

    init(layout: TableLayout, allowsDecimalComma: Bool, scale: JudgmentScale, findings: Findings) {
        self.layout = layout
        self.allowsDecimalComma = allowsDecimalComma
        self.scale = scale
        self.findings = findings
    }

    /// The number of items.
    private var order: Int { layout.items.count }

    /// The table; `nil` when there is an error.
    mutating func table() -> MatrixTable? {
        var isReadable: [[Bool]] = []
        for row in 0..<order {
            var ratioRow: [Ratio?] = []
            var readableRow: [Bool] = []
            for column in 0..<order {
                let (ratio, readable) = judgment(row, column)
                ratioRow.append(ratio)
                readableRow.append(readable)
            }
            ratios.append(ratioRow)
            isReadable.append(readableRow)
        }
        var judgments: [PairwiseJudgment] = []
        var rounded: [(row: String, column: String)] = []
        for row in 0..<order {
            for column in (row + 1)..<max(order, row + 1) {
                switch (ratios[row][column], ratios[column][row]) {
                case (nil, nil): break
                case (let ratio?, nil): judgments.append(accepted(row, column, ratio))
                case (nil, let mirror?): judgments.append(accepted(column, row, mirror))
                case (let ratio?, let mirror?):
                    judgments.append(reconciled(row, column, ratio, mirror, rounded: &rounded))
                }
            }
        }
        if !rounded.isEmpty { findings.add(.roundedReciprocals(rounded)) }
        // A cell that could not be read may connect what seems unconnected.
        guard isReadable.allSatisfy({ $0.allSatisfy(\.self) }), let matrix = matrix(of: judgments),
            !findings.hasError
        else { return nil }
        return MatrixTable(items: layout.items, comparisons: matrix, cells: cells())
    }

    /// The matrix of the judgments there are; `nil` where they leave items unconnected.
    private mutating func matrix(of judgments: [PairwiseJudgment]) -> IncompleteComparisonMatrix? {
        do throws(InvalidJudgments) {
            let matrix = try IncompleteComparisonMatrix(order: order, judgments: judgments)
            if let first = matrix.missingPairs.first {
                findings.add(
                    .incompleteJudgments(
                        judged: judgments.count, of: order * (order - 1) / 2,
                        missing: (layout.items[first.first], layout.items[first.second])))
            }
            return matrix
        } catch {
            for case .disconnected(let components) in error.defects {
                let groups = components.map { $0.map { layout.items[$0] } }
                findings.add(
                    .disconnected(groups), line: components.dropFirst().first?.first.map { layout.rows[$0].line })
            }
            return nil
        }
    }

    /// The judgment of a cell, and whether the cell is empty or could be read.
    private mutating func judgment(_ row: Int, _ column: Int) -> (Ratio?, isReadable: Bool) {
        let text = layout.rows[row].cells[column]
        if text.isEmpty { return (nil, true) }
        let line = layout.rows[row].line
        let (rowName, columnName) = (layout.items[row], layout.items[column])
        switch RatioNotation.read(text, decimalComma: allowsDecimalComma) {
        case .failure(let problem):
            findings.add(.cell(text, row: rowName, column: columnName, problem), line: line)
            return (nil, false)
        case .success(let ratio):
            if row == column, abs(ratio.value - 1) > Self.exactTolerance {
                findings.add(.diagonalNotOne(rowName, text), line: line)
            }
            return (ratio, true)
        }
    }

    /// The judgment of a cell from which the matrix takes its value.
    private mutating func accepted(_ row: Int, _ column: Int, _ ratio: Ratio) -> PairwiseJudgment {
        counting.insert([row, column])
        let cells = layout.rows[row]
        if !RatioNotation.spans(scale, ratio, text: cells.cells[column]) {
            findings.add(
                .cellOffScale(
                    cells.cells[column], row: layout.items[row], column: layout.items[column],
                    largest: scale.largestStep), line: cells.line)
        }
        let mapped = scale.ratio(ofStep: ratio)
        if mapped == nil {
            let finding = Finding.judgmentPastScale(cells.cells[column], scale)
            findings.add(
                Finding(finding.code, "\(layout.items[row]) against \(layout.items[column]): \(finding.message)"),
                line: cells.line)
        }
        return PairwiseJudgment(left: row, right: column, ratio: mapped ?? ratio)
    }

    /// One judgment out of two cells that should be reciprocal: the larger, of equals the upper.
    private mutating func reconciled(
        _ row: Int, _ column: Int, _ ratio: Ratio, _ mirror: Ratio, rounded: inout [(row: String, column: String)]
    ) -> PairwiseJudgment {
        let deviation = abs(ratio.value * mirror.value - 1)
        let (one, other) = (layout.items[row], layout.items[column])
        // A product of exactly 1.05 may come out an ulp above.
        if deviation > Self.roundingTolerance + Self.exactTolerance {
            findings.add(
                .contradictoryCells(
                    one, other, text: layout.rows[row].cells[column], mirror: layout.rows[column].cells[row],
                    mirrorLine: layout.rows[column].line), line: layout.rows[row].line)
            return accepted(row, column, ratio)
        }
        let isUpper = ratio.value >= mirror.value
        if deviation > Self.exactTolerance { rounded.append(isUpper ? (one, other) : (other, one)) }
        return isUpper ? accepted(row, column, ratio) : accepted(column, row, mirror)
    }

    /// The cells as they were typed.
    private func cells() -> [[MatrixTable.Cell]] {
        (0..<order).map { row in
            (0..<order).map { column in
                MatrixTable.Cell(
                    text: layout.rows[row].cells[column], line: layout.rows[row].line, ratio: ratios[row][column],
                    counts: counting.contains([row, column]))
            }
        }
    }
}
