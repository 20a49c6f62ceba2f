/// A table with typed cells: people read the texts, machines the values.
public struct Table: Sendable, Hashable {
    /// A column's heading and alignment.
    public struct Column: Sendable, Hashable {
        /// The heading.
        public var title: String
        /// Whether the column holds numbers, which stand at the right.
        public var isNumeric: Bool

        /// Creates a column.
        public init(_ title: String, isNumeric: Bool = false) {
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    /// One cell.
    public enum Cell: Sendable, Hashable {
        /// A text.
        case text(String)
        /// A number: the exact value for machines (none where it is undefined) and the text a reader sees.
        case number(Double?, String)
    }

    /// One row.
    public struct Row: Sendable, Hashable {
        /// The cells, as many as there are columns.
        public var cells: [Cell]
        /// Whether the row is set off, as the winner's is.
        public var isEmphasised: Bool
        /// How deep the row stands in a tree, shown by indenting its first cell.
        public var depth: Int

        /// Creates a row.
        ///
        /// - Parameters:
        ///   - cells: the cells, one for each column.
        ///   - isEmphasised: whether the row is set off, by more than colour.
        ///   - depth: how deep the row stands in a tree, 0 for no indent.
        public init(_ cells: [Cell], isEmphasised: Bool = false, depth: Int = 0) {
            self.cells = cells
            self.isEmphasised = isEmphasised
            self.depth = depth
        }
    }

    /// A stable name for file names and links: lower-case Latin letters, digits, hyphens.
    public var id: String
    /// What the table shows, one line.
    public var caption: String
    /// The columns.
    public var columns: [Column]
    /// The rows, each with a cell for every column.
    public var rows: [Row]

    /// Creates a table.
    ///
    /// - Parameters:
    ///   - id: a name for file names and links.
    ///   - caption: what the table shows, one line.
    ///   - columns: the columns; a first column of texts names the rows.
    ///   - rows: the rows. It is a programmer's error when a row has not as many cells as there are columns.
    public init(id: String, caption: String, columns: [Column], rows: [Row]) {
        precondition(rows.allSatisfy { $0.cells.count == columns.count }, "Every row has a cell for every column.")
        self.id = id
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
