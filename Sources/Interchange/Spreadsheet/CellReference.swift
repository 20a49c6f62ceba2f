/// The place of a cell, as in `C7`.
///
/// Columns count in letters without a zero, A to Z, then AA: the last column of a sheet is XFD, the last row 1,048,576.
/// See ECMA-376, part 1, section 18.3.1.4.
struct CellReference: Hashable {
    /// The number of columns of a sheet (ECMA-376, as applications implement it).
    static let largestColumnCount = 16_384
    /// The number of rows of a sheet.
    static let largestRowCount = 1_048_576

    /// The column, counted from zero.
    let column: Int
    /// The row, counted from zero.
    let row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Reads a reference such as `C7`; `nil` where it is none, or lies outside every sheet.
    ///
    /// Lower case, dollar signs and ranges are none: workbooks write the places of cells as `C7` only.
    init?(_ text: String) {
        var column = 0
        var row = 0
        var digits = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
            default: return nil
            }
            guard column <= Self.largestColumnCount, row <= Self.largestRowCount else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(column: column - 1, row: row - 1)
    }

    /// The letters of a column counted from zero: A to Z, AA, AB and so on.
    static func letters(ofColumn column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            let place = (rest - 1) % 26
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// The reference as text.
    var text: String { "\(Self.letters(ofColumn: column))\(row + 1)" }

    /// The reference that stays when its formula is copied: `$C$7`.
    var fixed: String { "$\(Self.letters(ofColumn: column))$\(row + 1)" }

    /// The first and the last cell of an area such as `A2:A5`; `nil` where it is none.
    static func area(_ text: String) -> (first: CellReference, last: CellReference)? {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { CellReference(String($0)) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
            first.column <= last.column
        else { return nil }
        return (first, last)
    }
}
