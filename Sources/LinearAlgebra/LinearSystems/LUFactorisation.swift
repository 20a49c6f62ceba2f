/// A square matrix split into triangular factors, PA = LU, with the largest pivot of each column.
///
/// ```swift
/// let factors = try LUFactorisation(of: Matrix(rows: [[2, 1], [1, 3]]))
/// factors.solution(of: [3, 5])  // [0.8, 1.4]
/// ```
///
/// Source: G. H. Golub and C. F. Van Loan, *Matrix Computations*, 4th edition, Johns Hopkins 2013, section 3.4.
public struct LUFactorisation: Sendable, Hashable {
    /// The number of unknowns.
    public let order: Int
    /// The multipliers below the diagonal and U on and above it, row after row.
    private let factors: [Double]
    /// The row of the matrix that stands in each place.
    private let rows: [Int]

    /// Factorises a square matrix.
    ///
    /// - Throws: `SingularMatrix` when a column has no pivot other than zero. A matrix that is singular only but for
    ///   rounding passes; its solutions are large.
    /// - Complexity: O(n³).
    public init(of matrix: Matrix) throws(SingularMatrix) {
        precondition(matrix.rowCount == matrix.columnCount, "Only a square matrix has triangular factors.")
        let order = matrix.rowCount
        var factors = matrix.entries
        var rows = Array(0..<order)
        let singular = factors.withUnsafeMutableBufferPointer { entries in
            LUFactorisation.eliminate(entries, order: order, rows: &rows)
        }
        if let singular { throw SingularMatrix(pivot: singular) }
        self.order = order
        self.factors = factors
        self.rows = rows
    }

    /// The vector x with Ax equal to `right`.
    ///
    /// - Complexity: O(n²).
    public func solution(of right: [Double]) -> [Double] {
        precondition(right.count == order, "A right-hand side has one number for each equation.")
        var solution = rows.map { right[$0] }
        factors.withUnsafeBufferPointer { factors in
            for row in 0..<order {
                for column in 0..<row { solution[row] -= factors[row * order + column] * solution[column] }
            }
            for row in (0..<order).reversed() {
                for column in row + 1..<max(order, row + 1) {
                    solution[row] -= factors[row * order + column] * solution[column]
                }
                solution[row] /= factors[row * order + row]
            }
        }
        return solution
    }

    /// Eliminates in place and returns the first place without a pivot, if there is one.
    private static func eliminate(
        _ entries: UnsafeMutableBufferPointer<Double>, order: Int, rows: inout [Int]
    ) -> Int? {
        for pivot in 0..<order {
            var best = pivot
            var largest = 0.0
            for row in pivot..<order where entries[row * order + pivot].magnitude > largest {
                largest = entries[row * order + pivot].magnitude
                best = row
            }
            guard largest > 0 else { return pivot }
            if best != pivot {
                rows.swapAt(best, pivot)
                for column in 0..<order { entries.swapAt(best * order + column, pivot * order + column) }
            }
            for row in pivot + 1..<max(order, pivot + 1) {
                let factor = entries[row * order + pivot] / entries[pivot * order + pivot]
                entries[row * order + pivot] = factor
                if factor == 0 { continue }
                for column in pivot + 1..<order {
                    entries[row * order + column] -= factor * entries[pivot * order + column]
                }
            }
        }
        return nil
    }
}
