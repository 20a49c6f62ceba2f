/// A column that a table of data must have.
struct DataColumn {
    /// What a cell of the column holds.
    enum Content {
        /// A number within bounds.
        case number(ClosedRange<Double>, isAboveLow: Bool)
        /// Yes or no.
        case flag
    }

    /// The heading.
    let name: String
    /// What its cells hold.
    let content: Content

    /// A number from zero up to the largest that the model takes; above zero where zero makes no sense.
    static func amount(_ name: String, isPositive: Bool = false) -> DataColumn {
        DataColumn(name: name, content: .number(0...1e15, isAboveLow: isPositive))
    }
}

/// A table of data with a heading row: the numbers of the columns that are asked for, row by row.
///
/// Other columns, such as dates and remarks, are not looked at. Yes and no are written `true`, `false`, `yes` or `no` and
/// become one and zero.
struct DataTable {
    /// The words for yes and no.
    private static let flags = ["true": 1.0, "yes": 1, "false": 0, "no": 0]

    /// The values of each row, in the order in which the columns were asked for.
    private(set) var rows: [[Double]] = []

    /// Reads a table; `nil` when something is wrong with it.
    init?(_ bytes: [UInt8], columns: [DataColumn], findings: inout Findings) {
        guard let source = SourceText(bytes, findings: &findings) else { return nil }
        let text = DelimitedText(source.text, limit: .data)
        guard !text.isTooLarge else {
            findings.add(.tooManyRows(limit: DelimitedText.Limit.data.rowCount))
            return nil
        }
        if let line = text.lineOfOpenQuote {
            findings.add(.openQuote(), line: line)
            return nil
        }
        guard let places = Self.places(of: columns, in: text, findings: &findings) else { return nil }
        let width = text.width
        for row in text.rows.dropFirst() where !(row.cells.count == 1 && row.isBlank) {
            guard row.cells.count == width else {
                findings.add(
                    .tableRagged(count: row.cells.count, expected: width, separator: text.separator.name),
                    line: row.line)
                continue
            }
            let values = zip(columns, places).compactMap { column, place in
                Self.value(
                    row.cells[place], of: column, allowsDecimalComma: text.separator != .comma, line: row.line,
                    findings: &findings)
            }
            if values.count == columns.count { rows.append(values) }
        }
        if findings.hasError { return nil }
    }

    /// The places of the columns in the rows; headings may stand in any order among others, but each only once.
    private static func places(
        of columns: [DataColumn], in text: DelimitedText, findings: inout Findings
    ) -> [Int]? {
        let headings = text.rows.first?.cells ?? []
        let line = text.rows.first?.line
        for (place, heading) in headings.enumerated() where columns.contains(where: { $0.name == heading }) {
            if let earlier = headings[..<place].firstIndex(of: heading) {
                findings.add(.duplicateItem(heading, earlier + 1, place + 1), line: line)
            }
        }
        let places = columns.compactMap { column in
            let place = headings.firstIndex(of: column.name)
            if place == nil {
                let nearest = findings.nearestWord(to: column.name, among: headings)
                findings.add(.missingColumn(column.name, headings: headings, nearest: nearest), line: line)
            }
            return place
        }
        return findings.hasError ? nil : places
    }

    /// The number in a cell; `nil` after a word on what is wrong with it.
    ///
    /// A decimal comma is read where commas do not separate cells, as spreadsheets of many countries write it.
    private static func value(
        _ cell: String, of column: DataColumn, allowsDecimalComma: Bool, line: Int, findings: inout Findings
    ) -> Double? {
        switch column.content {
        case .flag:
            if let value = flags[cell.lowercased()] { return value }
            let words = ["true", "false", "yes", "no"]
            findings.add(
                .unknownValue(cell, nearest: findings.nearestWord(to: cell, among: words), allowed: words), line: line,
                path: column.name)
        case .number(let range, let isAboveLow):
            switch DecimalNotation.read(cell, allowsDecimalComma: allowsDecimalComma) {
            case .success(let number):
                if range.contains(number), !isAboveLow || number > range.lowerBound { return number }
                findings.add(
                    .valueOutOfRange(number, isAboveLow ? "above" : "at least", range), line: line, path: column.name)
            case .failure(let problem):
                findings.add(.number(cell, problem, expected: "a number such as 12.5"), line: line, path: column.name)
            }
        }
        return nil
    }
}
