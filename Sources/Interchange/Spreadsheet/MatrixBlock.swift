/// A square of cells.
struct MatrixBlock {
    /// The upper left cell.
    let first: CellReference
    /// The number of rows and columns.
    let order: Int

    /// A cell by its row and column within the square.
    func cell(_ line: Int, _ column: Int) -> CellReference {
        CellReference(column: first.column + column, row: first.row + line)
    }

    /// All cells; with the sheet's name for formulas of other sheets.
    func all(sheet: String? = nil) -> String { range(cell(0, 0), cell(order - 1, order - 1), sheet) }
    /// The cells of a row.
    func row(_ line: Int, sheet: String? = nil) -> String { range(cell(line, 0), cell(line, order - 1), sheet) }
    /// The cells of a column.
    func column(_ column: Int, sheet: String? = nil) -> String {
        range(cell(0, column), cell(order - 1, column), sheet)
    }

    /// A range that stays when copied; an apostrophe in a sheet's name is doubled.
    private func range(_ one: CellReference, _ other: CellReference, _ sheet: String?) -> String {
        let prefix = sheet.map { "'\($0.replacing("'", with: "''"))'!" } ?? ""
        return "\(prefix)\(one.fixed):\(other.fixed)"
    }
}
