extension Matrix {
    /// The vector x that makes |Ax − b| least, by Householder reflections.
    ///
    /// ```swift
    /// let line = Matrix(rows: [[1, 0], [1, 1], [1, 2]])
    /// try line.leastSquaresSolution(of: [1, 3, 5])  // [1, 2]: one plus two times the second column
    /// ```
    ///
    /// The reflections never form AᵀA, which would square the condition of the problem.
    ///
    /// Source: G. H. Golub and C. F. Van Loan, *Matrix Computations*, 4th edition, Johns Hopkins 2013, section 5.3.
    ///
    /// - Parameter right: b, one number for each row.
    /// - Returns: one number for each column.
    /// - Throws: `SingularMatrix` with the first column that depends on those before it, within n·2⁻⁵² of its length.
    /// - Complexity: O(m n²) for m rows and n columns.
    public func leastSquaresSolution(of right: [Double]) throws(SingularMatrix) -> [Double] {
        precondition(right.count == rowCount, "A right-hand side has one number for each equation.")
        precondition(rowCount >= columnCount, "Least squares need at least as many equations as unknowns.")
        var reduced = self
        var right = right
        for pivot in 0..<columnCount {
            let length = euclideanLength(of: (0..<rowCount).map { self[$0, pivot] })
            let norm = euclideanLength(of: (pivot..<rowCount).map { reduced[$0, pivot] })
            guard norm > Double(rowCount) * Double.ulpOfOne * length else { throw SingularMatrix(pivot: pivot) }
            // The sign that avoids cancellation in the first component of the reflector.
            let diagonal = reduced[pivot, pivot] > 0 ? -norm : norm
            let reflector = (pivot..<rowCount).map { row in
                (reduced[row, pivot] - (row == pivot ? diagonal : 0)) / norm
            }
            let squaredLength = reflector.reduce(0) { $0 + $1 * $1 }
            for column in pivot..<columnCount {
                let projection = zip(reflector, pivot..<rowCount).reduce(0) { $0 + $1.0 * reduced[$1.1, column] }
                let factor = 2 * projection / squaredLength
                for (component, row) in zip(reflector, pivot..<rowCount) { reduced[row, column] -= factor * component }
            }
            let projection = zip(reflector, pivot..<rowCount).reduce(0) { $0 + $1.0 * right[$1.1] }
            let factor = 2 * projection / squaredLength
            for (component, row) in zip(reflector, pivot..<rowCount) { right[row] -= factor * component }
        }
        var solution = Array(right.prefix(columnCount))
        for row in (0..<columnCount).reversed() {
            for column in row + 1..<max(columnCount, row + 1) {
                solution[row] -= reduced[row, column] * solution[column]
            }
            solution[row] /= reduced[row, row]
        }
        return solution
    }
}

/// The length of a vector, without overflow of its squares.
private func euclideanLength(of vector: [Double]) -> Double {
    let largest = vector.reduce(0) { max($0, $1.magnitude) }
    guard largest > 0 else { return 0 }
    return largest * vector.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
}
