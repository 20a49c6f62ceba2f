extension Matrix {
    /// The identity matrix of the given order.
    public static func identity(order: Int) -> Matrix {
        var identity = Matrix(rowCount: order, columnCount: order)
        for place in 0..<order { identity[place, place] = 1 }
        return identity
    }

    /// The matrix with rows and columns exchanged.
    public var transposed: Matrix {
        var transposed = Matrix(rowCount: columnCount, columnCount: rowCount)
        for row in 0..<rowCount {
            for column in 0..<columnCount { transposed[column, row] = self[row, column] }
        }
        return transposed
    }

    /// The product of two matrices.
    ///
    /// - Parameters:
    ///   - left: a matrix with as many columns as `right` has rows.
    ///   - right: the second factor.
    /// - Complexity: O(rows of `left` · columns of `left` · columns of `right`).
    public static func * (left: Matrix, right: Matrix) -> Matrix {
        precondition(left.columnCount == right.rowCount, "A product needs as many columns as rows that follow.")
        let width = right.columnCount
        var sums = [Double](repeating: 0, count: left.rowCount * width)
        left.entries.withUnsafeBufferPointer { left in
            right.entries.withUnsafeBufferPointer { rightEntries in
                sums.withUnsafeMutableBufferPointer { sums in
                    // Row times row: the innermost loop walks both matrices in the order of memory.
                    for row in 0..<(width == 0 ? 0 : sums.count / width) {
                        for inner in 0..<right.rowCount {
                            let factor = left[row * right.rowCount + inner]
                            for column in 0..<width {
                                sums[row * width + column] += factor * rightEntries[inner * width + column]
                            }
                        }
                    }
                }
            }
        }
        return Matrix(rowCount: left.rowCount, columnCount: width, entries: sums)
    }

    /// The product of a matrix and a column vector.
    ///
    /// - Parameters:
    ///   - matrix: the matrix.
    ///   - vector: one number for each column.
    /// - Returns: one number for each row.
    public static func * (matrix: Matrix, vector: [Double]) -> [Double] {
        precondition(matrix.columnCount == vector.count, "A product needs as many columns as rows that follow.")
        return matrix.entries.withUnsafeBufferPointer { entries in
            (0..<matrix.rowCount).map { row in
                var sum = 0.0
                for column in vector.indices { sum += entries[row * vector.count + column] * vector[column] }
                return sum
            }
        }
    }
}
