/// A dense matrix of doubles, stored by rows.
///
/// ```swift
/// let matrix = Matrix(rows: [[1, 2], [0.5, 1]])
/// matrix[0, 1]  // 2
/// ```
public struct Matrix: Sendable, Hashable {
    /// The number of rows.
    public let rowCount: Int
    /// The number of columns.
    public let columnCount: Int
    /// The entries, row after row; `rowCount * columnCount` of them.
    public private(set) var entries: [Double]

    /// Creates a matrix with every entry equal to `value`.
    public init(rowCount: Int, columnCount: Int, repeating value: Double = 0) {
        precondition(rowCount >= 0 && columnCount >= 0, "A matrix has no negative dimension.")
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.entries = Array(repeating: value, count: rowCount * columnCount)
    }

    /// Creates a matrix from rows of equal length.
    public init(rows: [[Double]]) {
        let columnCount = rows.first?.count ?? 0
        precondition(rows.allSatisfy { $0.count == columnCount }, "The rows of a matrix have one length.")
        self.rowCount = rows.count
        self.columnCount = columnCount
        self.entries = rows.flatMap { $0 }
    }

    /// Creates a matrix from its entries, row after row.
    public init(rowCount: Int, columnCount: Int, entries: [Double]) {
        precondition(rowCount >= 0 && columnCount >= 0, "A matrix has no negative dimension.")
        precondition(entries.count == rowCount * columnCount, "A matrix has one entry for each row and column.")
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.entries = entries
    }

    /// The entry in `row` and `column`, both counted from zero.
    public subscript(row: Int, column: Int) -> Double {
        get {
            precondition(isInside(row, column), "The entry lies outside the matrix.")
            return entries[row * columnCount + column]
        }
        set {
            precondition(isInside(row, column), "The entry lies outside the matrix.")
            entries[row * columnCount + column] = newValue
        }
    }

    /// The entries of one row.
    public func row(_ index: Int) -> ArraySlice<Double> {
        entries[index * columnCount..<(index + 1) * columnCount]
    }

    private func isInside(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < rowCount && column >= 0 && column < columnCount
    }
}
