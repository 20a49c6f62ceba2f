/// A sheet to be written: cells with their looks.
///
/// A sheet knows nothing of the library that writes it, so that what stands in a workbook can be tested cell by cell.
struct WorkbookSheet {
    /// What is put into a cell.
    enum Content: Hashable {
        /// A text, never taken for a formula or a number.
        case text(String)
        /// A number, finite.
        case number(Double)
        /// A formula without its equals sign, and the value to show until it is recalculated.
        case formula(String, Double)
        /// A formula whose result is a text.
        case textFormula(String, String)
    }

    /// How a cell looks.
    enum Style: Hashable, CaseIterable {
        case text, wrapped, strong, title, heading, muted
        /// A cell to be filled in, as text, so that 1/5 does not become a date.
        case input
        /// A number to be changed.
        case inputNumber
        /// A number with four decimals.
        case number
        /// A whole number.
        case whole
    }

    /// A cell.
    struct Cell: Hashable {
        let row: Int
        let column: Int
        let content: Content
        let style: Style
    }

    /// A formula whose result is a matrix.
    struct ArrayFormula: Hashable {
        let first: CellReference
        let last: CellReference
        let formula: String
        /// The values to show until it is recalculated, row by row.
        let values: [Double]
    }

    /// Cells of a column with values to choose from.
    struct Choices: Hashable {
        let rows: ClosedRange<Int>
        let column: Int
        let values: [String]
        let promptTitle: String
        let prompt: String
    }

    /// The name on the tab; characters that sheets' names may not have are replaced.
    let name: String
    /// The cells in the order in which they were put; the later of two at one place stays.
    private(set) var cells: [Cell] = []
    /// The formulas of matrices.
    private(set) var arrays: [ArrayFormula] = []
    /// The widths of the first columns, in characters.
    var columnWidths: [Double] = []
    /// How many rows stay when the sheet is scrolled.
    var frozenRows = 0
    /// How many columns stay.
    var frozenColumns = 0
    /// The height of the second row in points, where it holds small print.
    var heightOfSecondRow: Double?
    /// The columns to choose values in.
    var choices: [Choices] = []

    init(name: String) { self.name = Self.validName(name) }

    /// Puts something into a cell; rows and columns are counted from zero.
    mutating func put(_ content: Content, _ style: Style, row: Int, column: Int) {
        cells.append(Cell(row: row, column: column, content: content, style: style))
    }

    /// Puts a formula into a block of cells.
    mutating func put(_ array: ArrayFormula) { arrays.append(array) }

    /// A name without the characters `[ ] : * ? / \`, of one to 31 characters, without apostrophes at its ends.
    ///
    /// - Parameter name: a name in any language.
    /// - Returns: the name with spaces for what is not allowed, cut to 31 units of UTF-16; `Sheet` for a blank one.
    static func validName(_ name: String) -> String {
        let allowed = name.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }
        var text = String(allowed)
        while text.utf16.count > 31 { text.removeLast() }
        return text.allSatisfy(\.isWhitespace) ? "Sheet" : text
    }
}
