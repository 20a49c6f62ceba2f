/// A table of texts in one of the dialects that spreadsheets write.
///
/// Cells are separated by commas, semicolons or tabs, rows by LF, CRLF or CR. A cell that begins with a quotation mark
/// ends with one, may contain separators and line ends, and writes a quotation mark as two (RFC 4180).
struct DelimitedText {
    /// What separates cells, in the order in which they are tried.
    enum Separator: Character, CaseIterable {
        /// Where the comma is the decimal sign, as in most of Europe.
        case semicolon = ";"
        /// What is copied out of a spreadsheet.
        case tab = "\t"
        /// RFC 4180.
        case comma = ","

        /// What it is called in sentences.
        var name: String {
            switch self {
            case .semicolon: "semicolons"
            case .tab: "tabs"
            case .comma: "commas"
            }
        }
    }

    /// A row with the line it begins on.
    struct Row {
        /// The texts of the cells, without white space around them.
        var cells: [String]
        /// The line, counted from one.
        let line: Int

        /// Whether nothing stands in it.
        var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
    }

    /// How much of a table is read.
    struct Limit {
        /// The number of rows.
        let rowCount: Int
        /// The number of cells.
        let cellCount: Int

        /// The largest matrix, with room for a header and empty lines.
        static let matrix = Limit(
            rowCount: 2 * MatrixReader.largestOrder,
            cellCount: 2 * MatrixReader.largestOrder * MatrixReader.largestOrder)
        /// More answers than any panel gives.
        static let answers = Limit(rowCount: 200_000, cellCount: 2_000_000)
        /// A table of data: a row for each day of centuries.
        static let data = Limit(rowCount: 200_000, cellCount: 2_000_000)
    }

    /// What separates the cells.
    let separator: Separator
    /// The rows, without leading and trailing lines that hold no separator and no text.
    private(set) var rows: [Row] = []
    /// Whether there are more rows or cells than the limit; the rest is not read.
    private(set) var isTooLarge = false
    /// The line of a quotation mark that is not closed properly.
    private(set) var lineOfOpenQuote: Int?

    /// Reads a table; the separator is the first with which all rows have the same number of cells, two or more; else
    /// the first that occurs at all.
    init(_ text: String, limit: Limit = .matrix) {
        for separator in Separator.allCases where text.utf8.contains(separator.rawValue.asciiValue ?? 0) {
            let table = DelimitedText(text, separator: separator, limit: limit)
            if table.width > 1, table.lineOfOpenQuote == nil, table.rows.allSatisfy({ $0.cells.count == table.width }) {
                self = table
                return
            }
        }
        let present = Separator.allCases.first { text.contains($0.rawValue) }
        self = DelimitedText(text, separator: present ?? .comma, limit: limit)
    }

    /// The number of cells in the first row.
    var width: Int { rows.first?.cells.count ?? 0 }

    private init(_ text: String, separator: Separator, limit: Limit) {
        self.separator = separator
        var scanner = Scanner(text: text, separator: separator)
        var cellCount = 0
        while !isTooLarge, let row = scanner.nextRow() {
            rows.append(row)
            cellCount += row.cells.count
            isTooLarge = rows.count > limit.rowCount || cellCount > limit.cellCount
        }
        lineOfOpenQuote = scanner.lineOfOpenQuote
        let isEmptyLine = { (row: Row) in row.cells.count == 1 && row.isBlank }
        while let last = rows.last, isEmptyLine(last) { rows.removeLast() }
        rows.removeFirst(rows.prefix(while: isEmptyLine).count)
    }
}

extension DelimitedText {
    /// Reads one row after the other.
    private struct Scanner {
        let bytes: [UInt8]
        let separator: UInt8
        var place = 0
        var line = 1
        var lineOfOpenQuote: Int?

        init(text: String, separator: Separator) {
            bytes = Array(text.utf8)
            self.separator = separator.rawValue.asciiValue ?? UInt8(ascii: ",")
        }

        mutating func nextRow() -> Row? {
            guard place < bytes.count else { return nil }
            var row = Row(cells: [], line: line)
            while true {
                row.cells.append(nextCell())
                guard place < bytes.count else { return row }
                let byte = bytes[place]
                place += 1
                if byte != separator {
                    if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
                    line += 1
                    return row
                }
            }
        }

        /// The cell that begins here, trimmed; afterwards a separator, a line end or the end of the text follows.
        private mutating func nextCell() -> String {
            while place < bytes.count, bytes[place] == 0x20, separator != 0x20 { place += 1 }
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
                let start = place
                while !isAtEndOfCell { place += 1 }
                return trimmed(bytes[start..<place])
            }
            return quotedCell()
        }

        private mutating func quotedCell() -> String {
            let opening = line
            var content: [UInt8] = []
            place += 1
            while place < bytes.count {
                let byte = bytes[place]
                place += 1
                if byte == UInt8(ascii: "\"") {
                    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
                        while !isAtEndOfCell, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
                        if !isAtEndOfCell {
                            lineOfOpenQuote = lineOfOpenQuote ?? opening
                            while !isAtEndOfCell { place += 1 }
                        }
                        return trimmed(content[...])
                    }
                    place += 1
                }
                let isLineEnd = byte == 0x0A || byte == 0x0D && !(place < bytes.count && bytes[place] == 0x0A)
                if isLineEnd { line += 1 }
                content.append(byte)
            }
            lineOfOpenQuote = lineOfOpenQuote ?? opening
            return trimmed(content[...])
        }

        private var isAtEndOfCell: Bool {
            guard place < bytes.count else { return true }
            return bytes[place] == separator || bytes[place] == 0x0A || bytes[place] == 0x0D
        }

        private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
            let isBlank = { (byte: UInt8) in byte <= 0x20 }
            var rest = bytes.drop(while: isBlank)
            while let last = rest.last, isBlank(last) { rest.removeLast() }
            return String(decoding: rest, as: UTF8.self)
        }
    }
}
