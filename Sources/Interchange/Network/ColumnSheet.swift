/// A table with a heading row whose columns are found by their headings.
///
/// Headings stand in any order, in upper or lower case; others are not looked at, unless they are nearly one that is
/// missing.
struct ColumnSheet<Column: RawRepresentable & CaseIterable & Hashable> where Column.RawValue == String {
    /// A row with its line.
    struct Row {
        fileprivate let cells: [String]
        fileprivate let places: [Column: Int]
        /// The line in the file.
        let line: Int

        /// The text in a column, trimmed; nil where the table does not have the column.
        subscript(column: Column) -> String? { places[column].map { cells[$0] } }
    }

    /// The rows in order, blank ones left out.
    private(set) var rows: [Row] = []
    /// Whether a comma may stand for the decimal point.
    let allowsDecimalComma: Bool

    /// Reads a table; nil when its columns cannot be told, with the reasons among the findings.
    init?(_ text: String, required: [Column], findings: inout Findings) {
        let table = DelimitedText(text, limit: .network)
        allowsDecimalComma = table.separator != .comma
        if table.isTooLarge { findings.add(.networkTooLarge(limit: NetworkDraft.limit)) }
        if let line = table.lineOfOpenQuote { findings.add(.openQuote(), line: line) }
        guard !findings.hasError, let heading = table.rows.first,
            let places = Self.places(in: heading, required: required, findings: &findings)
        else { return nil }
        rows.reserveCapacity(table.rows.count)
        for row in table.rows.dropFirst() where !row.isBlank {
            guard row.cells.count == heading.cells.count else {
                findings.add(
                    .tableRagged(
                        count: row.cells.count, expected: heading.cells.count, separator: table.separator.name),
                    line: row.line)
                continue
            }
            rows.append(Row(cells: row.cells, places: places, line: row.line))
        }
    }

    /// The number in a cell; nil after a word on what is wrong with it.
    func number(_ text: String, _ column: Column, _ row: Row, findings: inout Findings) -> Double? {
        switch DecimalNotation.read(text, allowsDecimalComma: allowsDecimalComma) {
        case .success(let number): return number
        case .failure(let problem):
            findings.add(
                .number(text, problem, expected: "a number of 0 or more"), line: row.line, path: column.rawValue)
            return nil
        }
    }

    private static func places(
        in heading: DelimitedText.Row, required: [Column], findings: inout Findings
    ) -> [Column: Int]? {
        var places: [Column: Int] = [:]
        let before = findings.count
        for (place, text) in heading.cells.enumerated() {
            guard let column = Column(rawValue: text.lowercased()) else { continue }
            if let earlier = places[column] {
                findings.add(.duplicateItem(text, earlier + 1, place + 1), line: heading.line)
            } else {
                places[column] = place
            }
        }
        // `type` is Gephi's and no column of ours; nobody who writes `time` means it.
        let absent = Column.allCases.map(\.rawValue).filter { name in
            name != "type" && !places.keys.contains { $0.rawValue == name }
        }
        let others = heading.cells.filter { Column(rawValue: $0.lowercased()) == nil }
        for text in others {
            guard let nearest = findings.nearestWord(to: text, among: absent) else { continue }
            findings.add(.misspeltColumn(text, nearest: nearest), line: heading.line)
        }
        guard findings.count == before else { return nil }
        for column in required where places[column] == nil {
            findings.add(
                .missingColumn(column.rawValue, headings: heading.cells, nearest: nil), line: heading.line)
        }
        return findings.count == before ? places : nil
    }
}

extension DelimitedText.Limit {
    /// More ties than are read, with a heading.
    static let network = DelimitedText.Limit(rowCount: NetworkDraft.limit + 1, cellCount: 16_000_000)
}
