/// The contents of a workbook: sheets of cells.
public struct Spreadsheet: Sendable, Hashable {
    /// What stands in a cell.
    public enum Content: Sendable, Hashable {
        /// A text; that of a formula's result, too.
        case text(String)
        /// A number.
        case number(Double)
        /// A number that the workbook shows as a date or a time.
        case date(Double)
        /// True or false.
        case truth(Bool)
        /// A value that could not be computed, such as `#DIV/0!`.
        case failure(String)
    }

    /// A cell that is not empty.
    public struct Cell: Sendable, Hashable {
        /// The column, counted from zero.
        public let column: Int
        /// What stands there.
        public let content: Content
    }

    /// A row that is not empty.
    public struct Row: Sendable, Hashable {
        /// The number of the row, counted from one as applications show it.
        public let number: Int
        /// The cells from left to right.
        public let cells: [Cell]
    }

    /// A sheet.
    public struct Sheet: Sendable, Hashable {
        /// The name on its tab.
        public let name: String
        /// The rows from top to bottom.
        public let rows: [Row]
        /// Areas of cells that are shown as one, as `A2:A5`; of each, only the first cell has a value.
        public let merged: [String]
    }

    /// The sheets in the order of their tabs.
    public let sheets: [Sheet]
}

extension Spreadsheet.Content {
    /// The content as a text that the readers of tables take; a date keeps its form, so that nobody takes it for a number.
    var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): shortest(number)
        case .date(let day): "date \(shortest(day))"
        case .truth(let value): value ? "TRUE" : "FALSE"
        case .failure(let name): name
        }
    }
}
