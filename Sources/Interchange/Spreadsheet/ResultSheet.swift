import AnalyticHierarchy

/// The sheet that puts the merits together and ranks.
///
/// A row for each alternative with its priority under every merit, its score by the model's formula and its rank. Above
/// stand the merits' weights as numbers to change.
struct ResultSheet {
    private(set) var sheet: WorkbookSheet
    private let result: DecisionResult
    private let words: DecisionWorkbookWords
    /// The merits in their columns.
    private let merits: [Merit]
    /// The row of the first alternative, counted from zero.
    private static let firstRow = 5

    /// Writes the sheet of a decision.
    ///
    /// - Parameters:
    ///   - result: the decision.
    ///   - words: the words around the numbers.
    ///   - priorities: for each hierarchy the cells of the alternatives' priorities.
    init(_ result: DecisionResult, words: DecisionWorkbookWords, priorities: [[SheetCell]]) {
        self.result = result
        self.words = words
        merits = result.hierarchies.compactMap(\.merit)
        sheet = WorkbookSheet(name: words[.resultSheet])
        write(priorities)
    }

    /// A model without merits has its only hierarchy's priorities as scores.
    private mutating func write(_ priorities: [[SheetCell]]) {
        sheet.put(.text(result.model.metadata.title), .title, row: 0, column: 0)
        sheet.put(.text(words[.resultText]), .strong, row: 1, column: 0)
        let columns = merits.map { words.merits[$0] ?? $0.rawValue }
        let headings = [words[.alternative]] + columns + [words[.score], words[.rank]]
        for (place, heading) in headings.enumerated() { sheet.put(.text(heading), .heading, row: 3, column: place) }
        if !merits.isEmpty { writeMeritWeights() }
        let count = result.model.alternatives.count
        let score = merits.count + 1
        let scores = range(column: score, count: count)
        for (place, alternative) in result.model.alternatives.enumerated() {
            let row = Self.firstRow + place
            sheet.put(.text(alternative.title), .text, row: row, column: 0)
            for column in merits.indices {
                let value = result.hierarchies[column].synthesis.priorities[place]
                sheet.put(.formula(priorities[column][place].text, value), .number, row: row, column: column + 1)
            }
            let formula = merits.isEmpty ? priorities[0][place].text : self.formula(row: row, count: count)
            sheet.put(.formula(formula, result.ranking.scores[place]), .number, row: row, column: score)
            let own = CellReference(column: score, row: row).text
            // Scores that differ by a milliardth share a rank, as everywhere.
            let rank = "1+SUMPRODUCT(--(\(scores)-\(own)>1E-9*ABS(\(scores))))"
            sheet.put(.formula(rank, Double(result.ranking.ranks[place])), .whole, row: row, column: score + 1)
        }
        sheet.columnWidths = [40] + [Double](repeating: 16, count: merits.count + 2)
        sheet.frozenRows = 4
        sheet.frozenColumns = 1
    }

    /// The merits' weights, to be changed; formulas divide them by their sum.
    private mutating func writeMeritWeights() {
        sheet.put(.text(words[.meritWeight]), .text, row: 4, column: 0)
        for (column, merit) in merits.enumerated() {
            sheet.put(.number(result.meritWeights[merit, default: 0]), .inputNumber, row: 4, column: column + 1)
        }
    }

    /// The cells of all alternatives in a column.
    private func range(column: Int, count: Int) -> String {
        let first = CellReference(column: column, row: Self.firstRow).fixed
        return "\(first):\(CellReference(column: column, row: Self.firstRow + count - 1).fixed)"
    }

    /// The score of the alternative in a row.
    ///
    /// The formulas are those of `MeritFormula`. Costs and risks divide or are subtracted, or enter by their
    /// reciprocals or complements; weights are divided by their sum in the formula, so that any positive numbers may be
    /// put in.
    private func formula(row: Int, count: Int) -> String {
        let values = merits.indices.map { CellReference(column: $0 + 1, row: row).text }
        let all = "SUM($B$5:\(CellReference(column: merits.count, row: 4).fixed))"
        let weights = merits.indices.map { "(\(CellReference(column: $0 + 1, row: 4).fixed)/\(all))" }
        let terms = merits.indices.map { place -> (text: String, isFavourable: Bool) in
            let (value, weight) = (values[place], weights[place])
            let isFavourable = merits[place].isFavourable
            let column = range(column: place + 1, count: count)
            let text: String =
                switch (result.options.merits, isFavourable) {
                case (.ratio, _): value
                case (.ratioPowers, _): "\(value)^\(weight)"
                case (.additiveReciprocal, false): "\(weight)*(1/\(value))/SUMPRODUCT(1/\(column))"
                case (.additiveComplement, false): "\(weight)*(1-\(value))"
                default: "\(weight)*\(value)"
                }
            return (text, isFavourable)
        }
        switch result.options.merits {
        case .ratio, .ratioPowers:
            return "1" + terms.map { ($0.isFavourable ? "*" : "/") + $0.text }.joined()
        case .subtractive: return "0" + terms.map { ($0.isFavourable ? "+" : "-") + $0.text }.joined()
        case .additiveReciprocal, .additiveComplement: return terms.map(\.text).joined(separator: "+")
        }
    }
}
