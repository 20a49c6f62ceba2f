/// A table laid out in columns of a terminal.
///
/// Figures are never cut or broken: where space is short, first the columns of texts wrap, then the table is split into
/// parts that stand one below the other, each with the first column before its share of the others.
struct TextTable {
    private let table: Table
    private let width: Int
    private let style: TerminalStyle
    /// The cells as texts without indent.
    private let texts: [[String]]
    private let hasMarks: Bool

    /// Columns between two columns.
    private static let gap = 2
    /// Columns that a wrapped text gets at least, where its longest word is not shorter.
    private static let leastTextWidth = 16
    /// What stands before an emphasised row.
    private static let mark = "▸ "

    init(_ table: Table, width: Int, style: TerminalStyle) {
        self.table = table
        self.width = width
        self.style = style
        self.texts = table.rows.map { $0.cells.map(\.readerText.printable) }
        self.hasMarks = table.rows.contains(where: \.isEmphasised)
    }

    /// The table's lines; no line ends in a space.
    var lines: [String] {
        let margin = hasMarks ? Self.mark.displayWidth : 0
        var lines: [String] = []
        for (place, part) in parts(fitting: width - margin).enumerated() {
            if place > 0 { lines.append("") }
            lines += self.lines(of: part.columns, widths: part.widths, margin: margin)
        }
        return lines.map(\.withoutTrailingSpaces)
    }

    private func lines(of columns: [Int], widths: [Int], margin: Int) -> [String] {
        let heads = columns.indices.map { table.columns[columns[$0]].title.wrapped(to: widths[$0]) }
        let height = heads.map(\.count).max() ?? 1
        let sunk = heads.map { Array(repeating: "", count: height - $0.count) + $0 }
        var lines = join(sunk, columns: columns, widths: widths).map {
            style.apply(.bold, to: String(repeating: " ", count: margin) + $0.withoutTrailingSpaces)
        }
        let ruled = widths.map { String(repeating: "─", count: $0) }
        lines.append(String(repeating: " ", count: margin) + ruled.joined(separator: gapText))
        for (row, cells) in zip(table.rows, texts) {
            let wrapped = columns.indices.map { place -> [String] in
                let indent = columns[place] == 0 ? String(repeating: "  ", count: row.depth) : ""
                let room = max(1, widths[place] - indent.displayWidth)
                return isFigure(row.cells[columns[place]])
                    ? [cells[columns[place]]] : cells[columns[place]].wrapped(to: room).map { indent + $0 }
            }
            for (place, line) in join(wrapped, columns: columns, widths: widths).enumerated() {
                let mark = row.isEmphasised && place == 0 ? Self.mark : String(repeating: " ", count: margin)
                let words = mark + line.withoutTrailingSpaces
                lines.append(row.isEmphasised ? style.apply(.bold, to: words) : words)
            }
        }
        return lines
    }

    private var gapText: String { String(repeating: " ", count: Self.gap) }

    /// Sets the lines of several cells side by side.
    private func join(_ cells: [[String]], columns: [Int], widths: [Int]) -> [String] {
        (0..<(cells.map(\.count).max() ?? 0)).map { line in
            columns.indices
                .map { place in
                    let text = line < cells[place].count ? cells[place][line] : ""
                    return table.columns[columns[place]].isNumeric
                        ? text.rightAligned(to: widths[place]) : text.padded(to: widths[place])
                }
                .joined(separator: gapText)
        }
    }

    private func isFigure(_ cell: Table.Cell) -> Bool {
        if case .number = cell { true } else { false }
    }
}

extension TextTable {
    /// The columns shared out among parts that fit into the width, with the width of each column.
    private func parts(fitting room: Int) -> [(columns: [Int], widths: [Int])] {
        guard !table.columns.isEmpty else { return [] }
        let least = table.columns.indices.map(leastWidth)
        var shares: [[Int]] = [[0]]
        for column in table.columns.indices.dropFirst() {
            let candidate = shares[shares.count - 1] + [column]
            let needed = candidate.map { least[$0] }.reduce(0, +) + Self.gap * (candidate.count - 1)
            if needed <= room || candidate.count == 2 {
                shares[shares.count - 1] = candidate
            } else {
                shares.append([0, column])
            }
        }
        return shares.map { ($0, widths(of: $0, least: least, room: room)) }
    }

    /// Shares a part's width out: every column gets its least width; what is left goes to those whose cells would wrap,
    /// and what is left then to those whose headings would.
    private func widths(of columns: [Int], least: [Int], room: Int) -> [Int] {
        var widths = columns.map { least[$0] }
        var left = room - Self.gap * (columns.count - 1) - widths.reduce(0, +)
        grow(&widths, to: columns.map(bodyWidth), from: &left)
        grow(&widths, to: columns.map { max(bodyWidth($0), table.columns[$0].title.displayWidth) }, from: &left)
        return widths
    }

    /// Widens columns that want more in equal steps, as long as any width is left.
    private func grow(_ widths: inout [Int], to wanted: [Int], from left: inout Int) {
        while left > 0 {
            let hungry = widths.indices.filter { widths[$0] < wanted[$0] }
            guard !hungry.isEmpty else { break }
            let step = max(1, left / hungry.count)
            for place in hungry where left > 0 {
                let more = min(step, wanted[place] - widths[place], left)
                widths[place] += more
                left -= more
            }
        }
    }

    /// The width at which no cell under the heading wraps.
    private func bodyWidth(_ column: Int) -> Int { widest(column) { text, indent in text.displayWidth + indent } }

    /// The width below which a figure would be cut or a text would become a ribbon.
    private func leastWidth(_ column: Int) -> Int {
        let figures = widest(column, where: isFigure) { text, indent in text.displayWidth + indent }
        let words = widest(column) { text, indent in min(text.widestPiece, Self.leastTextWidth) + indent }
        return max(figures, words, min(table.columns[column].title.widestPiece, Self.leastTextWidth), 1)
    }

    private func widest(
        _ column: Int, where isMeant: (Table.Cell) -> Bool = { _ in true }, _ measure: (String, Int) -> Int
    ) -> Int {
        table.rows.indices
            .filter { isMeant(table.rows[$0].cells[column]) }
            .map { measure(texts[$0][column], column == 0 ? 2 * table.rows[$0].depth : 0) }
            .max() ?? 0
    }
}

extension Table.Cell {
    /// The cell as a reader sees it.
    var readerText: String {
        switch self {
        case .text(let text): text
        case .number(_, let text): text
        }
    }
}

extension String {
    /// The text without spaces at its end.
    var withoutTrailingSpaces: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
