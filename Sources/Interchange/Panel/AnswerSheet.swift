import Foundation

/// The columns of a table of answers.
enum AnswerColumn: String, CaseIterable, Sendable {
    /// Who answers; without the column, the file's name says it.
    case expert
    /// The sending of the questionnaire.
    case round
    /// The hierarchy; not needed where the node's path is found in one hierarchy only.
    case merit
    /// The ids down to the node, joined by slashes; empty for the root.
    case node
    /// The first of two compared elements.
    case left
    /// The second.
    case right
    /// How the first stands to the second; empty where the expert abstains.
    case judgment
    /// An alternative that is rated with a grade.
    case alternative
    /// Its grade; empty where the expert abstains.
    case grade

    /// The columns of a comparison.
    static let ofComparisons = [AnswerColumn.left, .right, .judgment]
    /// The columns of a rating.
    static let ofRatings = [AnswerColumn.alternative, .grade]
}

/// A table of answers: rows of texts by column, wherever they were read from.
///
/// Columns are found by their headings, in any order and in upper or lower case; others are not looked at. Both kinds
/// of table, those of comparisons and of ratings, may be one.
struct AnswerSheet {
    /// A row with its place.
    struct Row {
        /// The texts, without white space around them; only columns that the table has.
        let texts: [AnswerColumn: String]
        /// The line in a text file.
        let line: Int?
        /// What a finding about a column points to in a workbook: sheet and row.
        let workbookRow: (sheet: String, row: Int)?

        /// Whether nothing stands in it.
        var isBlank: Bool { texts.values.allSatisfy(\.isEmpty) }
    }

    /// The rows in order, blank ones left out.
    private(set) var rows: [Row] = []
    /// The columns present, by their places.
    let places: [AnswerColumn: Int]
    /// Whether a comma may stand for the decimal point in judgments.
    let allowsDecimalComma: Bool

    /// Reads a table of separated texts; `nil` when its columns are not those of answers.
    init?(_ text: DelimitedText, findings: inout Findings) {
        allowsDecimalComma = text.separator != .comma
        let headings = text.rows.first?.cells ?? []
        let line = text.rows.first?.line
        guard let places = Self.places(in: headings, line: line, path: "", findings: &findings) else { return nil }
        self.places = places
        for row in text.rows.dropFirst() where !(row.cells.count == 1 && row.isBlank) {
            guard row.cells.count == headings.count else {
                findings.add(
                    .tableRagged(count: row.cells.count, expected: headings.count, separator: text.separator.name),
                    line: row.line)
                continue
            }
            append(Row(texts: places.mapValues { row.cells[$0] }, line: row.line, workbookRow: nil))
        }
    }

    /// Reads a sheet of a workbook that has a row of headings; `nil` when its columns are not those of answers.
    init?(_ sheet: Spreadsheet.Sheet, findings: inout Findings) {
        guard let heading = Self.headingRow(of: sheet) else { return nil }
        let headings = Self.texts(of: sheet.rows[heading])
        let path = "\(sheet.name)!\(sheet.rows[heading].number)"
        guard let places = Self.places(in: headings, line: nil, path: path, findings: &findings) else { return nil }
        self.places = places
        allowsDecimalComma = true
        let hiding = sheet.merged.filter { Self.hidesAnswers($0, below: sheet.rows[heading].number, in: places) }
        for area in hiding { findings.add(.mergedCells(area), path: "\(sheet.name)!\(area)") }
        // Every row of the areas would be reported again for what it lacks.
        guard hiding.isEmpty else { return nil }
        let columns = Dictionary(uniqueKeysWithValues: places.map { ($0.value, $0.key) })
        for row in sheet.rows.dropFirst(heading + 1) {
            var texts = places.mapValues { _ in "" }
            for cell in row.cells { if let column = columns[cell.column] { texts[column] = Self.text(of: cell) } }
            append(Row(texts: texts, line: nil, workbookRow: (sheet.name, row.number)))
        }
    }

    /// Where a sheet's row of headings stands: the first of its first rows that has the columns without which nothing is
    /// an answer.
    static func headingRow(of sheet: Spreadsheet.Sheet) -> Int? {
        sheet.rows.prefix(20).firstIndex { row in
            let texts = Set(texts(of: row).map { $0.lowercased() })
            let hasElement =
                texts.contains(AnswerColumn.left.rawValue) || texts.contains(AnswerColumn.alternative.rawValue)
            return texts.contains(AnswerColumn.node.rawValue) && hasElement
        }
    }

    /// Whether merged cells leave a column of answers without a value in some row below the headings.
    private static func hidesAnswers(_ area: String, below heading: Int, in places: [AnswerColumn: Int]) -> Bool {
        // Rows of an area count from zero, the heading's number from one.
        guard let (first, last) = CellReference.area(area), last.row >= heading else { return false }
        return places.values.contains { column in
            (first.column...last.column).contains(column) && (column != first.column || last.row > first.row)
        }
    }

    /// The texts of a row by their places, without white space around them; empty where nothing stands.
    private static func texts(of row: Spreadsheet.Row) -> [String] {
        guard let last = row.cells.last else { return [] }
        var texts = [String](repeating: "", count: last.column + 1)
        for cell in row.cells { texts[cell.column] = text(of: cell) }
        return texts
    }

    /// The text of a cell without white space around it.
    private static func text(of cell: Spreadsheet.Cell) -> String {
        cell.content.text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Keeps a row in which something stands.
    private mutating func append(_ row: Row) {
        if !row.isBlank { rows.append(row) }
    }

    /// What a finding about a column of a row points to besides the line.
    func path(_ column: AnswerColumn, _ row: Row) -> String {
        guard let (sheet, number) = row.workbookRow, let place = places[column] else { return column.rawValue }
        return "\(sheet)!\(CellReference.letters(ofColumn: place))\(number)"
    }

    /// The places of the columns among the headings, which may stand in any order among others.
    ///
    /// A heading that looks like a misspelt column of a kind that is missing is an error, since without the column the
    /// rest would be read as something else.
    static func places(
        in headings: [String], line: Int?, path: String, findings: inout Findings
    ) -> [AnswerColumn: Int]? {
        var places: [AnswerColumn: Int] = [:]
        let before = findings.count
        for (place, heading) in headings.enumerated() {
            guard let column = AnswerColumn(rawValue: heading.lowercased()) else { continue }
            if let earlier = places[column] {
                findings.add(.duplicateItem(heading, earlier + 1, place + 1), line: line, path: path)
            } else {
                places[column] = place
            }
        }
        let absent = AnswerColumn.allCases.filter { places[$0] == nil }.map(\.rawValue)
        for heading in headings where AnswerColumn(rawValue: heading.lowercased()) == nil {
            guard let nearest = findings.nearestWord(to: heading, among: absent) else { continue }
            findings.add(.misspeltColumn(heading, nearest: nearest), line: line, path: path)
        }
        guard findings.count == before else { return nil }
        for column in missing(in: places) {
            findings.add(.missingColumn(column.rawValue, headings: headings, nearest: nil), line: line, path: path)
        }
        return findings.count == before ? places : nil
    }

    /// The columns without which nothing can be read.
    private static func missing(in places: [AnswerColumn: Int]) -> [AnswerColumn] {
        var needed: [AnswerColumn] = [.node]
        let ratings = AnswerColumn.ofRatings.filter { places[$0] != nil }
        let comparisons = AnswerColumn.ofComparisons.filter { places[$0] != nil }
        if !ratings.isEmpty { needed += AnswerColumn.ofRatings }
        if !comparisons.isEmpty || ratings.isEmpty { needed += AnswerColumn.ofComparisons }
        return needed.filter { places[$0] == nil }
    }
}
