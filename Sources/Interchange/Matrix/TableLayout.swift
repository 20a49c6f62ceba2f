import AnalyticHierarchy

/// Where the names and the judgments of a table stand.
///
/// A first row or column is a header when most of its texts are no numbers; in a square table that has only one of the
/// two, all of them. Names that are numbers are recognised where
/// the first row equals the first column (which no reciprocal matrix allows), or where a row `1, 2, 3, …` stands above
/// a square.
struct TableLayout {
    /// The names of the items, in order.
    let items: [String]
    /// The rows of judgments, as many as items, each with as many cells.
    let rows: [DelimitedText.Row]

    /// Finds the layout; `nil` when the table is not square or its names are no names.
    init?(_ text: DelimitedText, findings: inout Findings) {
        let table = Self.withoutBlankMargins(text.rows)
        let width = table.first?.cells.count ?? 0
        let before = findings.count
        for row in table where row.cells.count != width {
            findings.add(
                .tableRagged(count: row.cells.count, expected: width, separator: text.separator.name), line: row.line)
        }
        guard findings.count == before else { return nil }
        let (hasRow, hasColumn) = Self.headers(of: table, width: width)
        let rowCount = table.count - (hasRow ? 1 : 0)
        let columnCount = width - (hasColumn ? 1 : 0)
        guard rowCount == columnCount else {
            findings.add(.tableNotSquare(rows: rowCount, columns: columnCount))
            return nil
        }
        guard rowCount >= 2 else {
            findings.add(.tableTooSmall(rowCount))
            return nil
        }
        guard rowCount <= MatrixReader.largestOrder else {
            findings.add(.tableTooLarge(limit: MatrixReader.largestOrder))
            return nil
        }
        let columnNames = hasRow ? table.first.map { Array($0.cells.dropFirst(hasColumn ? 1 : 0)) } : nil
        let body = table.dropFirst(hasRow ? 1 : 0)
        let rowNames = hasColumn ? body.map { $0.cells[0] } : nil
        rows = body.map { DelimitedText.Row(cells: Array($0.cells.dropFirst(hasColumn ? 1 : 0)), line: $0.line) }
        items = columnNames ?? rowNames ?? (1...rowCount).map(String.init)
        let lines = rows.map(\.line)
        if let columnNames, let rowNames {
            for (place, pair) in zip(rowNames, columnNames).enumerated() where pair.0 != pair.1 {
                findings.add(.headersDiffer(place: place + 1, row: pair.0, column: pair.1), line: lines[place])
            }
        }
        Self.checkNames(items, lines: hasRow ? table.prefix(1).map(\.line) : lines, findings: &findings)
        guard findings.count == before else { return nil }
    }

    /// Drops empty columns on the right and empty rows at the end, as spreadsheets add them.
    ///
    /// One of the two alone is dropped only as far as the table is wider than high, or higher than wide: the last row of
    /// an upper triangle may be empty.
    private static func withoutBlankMargins(_ rows: [DelimitedText.Row]) -> [DelimitedText.Row] {
        var rows = rows
        while let last = rows.last, last.isBlank, let width = rows.first?.cells.count,
            rows.allSatisfy({ $0.cells.count == width && $0.cells.last == "" }), width > 1, rows.count > 1
        {
            rows.removeLast()
            for place in rows.indices { rows[place].cells.removeLast() }
        }
        while let last = rows.last, last.isBlank, rows.count > rows[0].cells.count { rows.removeLast() }
        while let width = rows.first?.cells.count, width > rows.count,
            rows.allSatisfy({ $0.cells.count == width && $0.cells.last == "" })
        {
            for place in rows.indices { rows[place].cells.removeLast() }
        }
        while let last = rows.last, last.isBlank, rows.count > rows[0].cells.count { rows.removeLast() }
        return rows
    }

    /// Whether the first row and the first column are headers.
    private static func headers(of table: [DelimitedText.Row], width: Int) -> (row: Bool, column: Bool) {
        guard let first = table.first else { return (false, false) }
        let top = first.cells.dropFirst()
        let side = table.dropFirst().compactMap(\.cells.first)
        let hasRow = isMostlyText(top)
        let hasColumn = isMostlyText(side[...])
        if hasRow && hasColumn { return (true, true) }
        if hasRow != hasColumn {
            // A square table with one word in it has a slip there, not a header.
            let line = hasRow ? first.cells : table.compactMap(\.cells.first)
            let isHeader = table.count != width || line.filter { !$0.isEmpty }.allSatisfy { isMostlyText([$0]) }
            return (hasRow && isHeader, hasColumn && isHeader)
        }
        let names = Array(top)
        if names == side, names.count >= 2, Set(names).count == names.count, !names.contains(""),
            first.cells[0] != "1"
        {
            return (true, true)
        }
        let isCount = first.cells.enumerated().allSatisfy { $0.element == String($0.offset + 1) }
        return (isCount && table.count == width + 1 && width >= 2, false)
    }

    /// Whether more cells are texts than numbers.
    private static func isMostlyText(_ cells: ArraySlice<String>) -> Bool {
        var texts = 0
        var numbers = 0
        for cell in cells where !cell.isEmpty {
            switch RatioNotation.read(cell, decimalComma: true) {
            case .success: numbers += 1
            case .failure(let problem): if problem.looksNumeric { numbers += 1 } else { texts += 1 }
            }
        }
        return texts > numbers
    }

    /// Reports empty names, and names that stand twice.
    private static func checkNames(_ items: [String], lines: [Int], findings: inout Findings) {
        var places: [String: Int] = [:]
        for (place, name) in items.enumerated() {
            let line = lines.count == 1 ? lines.first : lines[place]
            if name.isEmpty {
                findings.add(.emptyItem(place + 1), line: line)
            } else if let earlier = places.updateValue(place, forKey: name) {
                findings.add(.duplicateItem(name, earlier + 1, place + 1), line: line)
            }
        }
    }
}
