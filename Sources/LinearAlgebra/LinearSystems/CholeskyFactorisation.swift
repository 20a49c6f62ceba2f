/// A symmetric positive definite matrix as LLᵀ with L lower triangular.
///
/// Half the work of `LUFactorisation`, and the test of definiteness besides: creation fails for a matrix that is not
/// positive definite. Only the lower triangle is read.
///
/// Source: G. H. Golub and C. F. Van Loan, *Matrix Computations*, 4th edition, Johns Hopkins 2013, section 4.2.
public struct CholeskyFactorisation: Sendable, Hashable {
    /// The number of unknowns.
    public let order: Int
    /// L, row after row; what stands above its diagonal has no meaning.
    private let factor: [Double]

    /// Factorises a symmetric matrix.
    ///
    /// - Throws: `SingularMatrix` with the first place whose pivot is not positive, also for indefinite matrices.
    /// - Complexity: O(n³).
    public init(of matrix: Matrix) throws(SingularMatrix) {
        precondition(matrix.rowCount == matrix.columnCount, "Only a square matrix has a Cholesky factor.")
        let order = matrix.rowCount
        var factor = matrix.entries
        let failure = factor.withUnsafeMutableBufferPointer { entries -> Int? in
            for column in 0..<order {
                for row in column..<order {
                    var sum = entries[row * order + column]
                    for inner in 0..<column { sum -= entries[row * order + inner] * entries[column * order + inner] }
                    if row == column {
                        guard sum > 0, sum.isFinite else { return column }
                        entries[row * order + row] = sum.squareRoot()
                    } else {
                        entries[row * order + column] = sum / entries[column * order + column]
                    }
                }
            }
            return nil
        }
        if let failure { throw SingularMatrix(pivot: failure) }
        self.order = order
        self.factor = factor
    }

    /// The vector x with LLᵀx equal to `right`.
    ///
    /// - Complexity: O(n²).
    public func solution(of right: [Double]) -> [Double] {
        precondition(right.count == order, "A right-hand side has one number for each equation.")
        var solution = right
        factor.withUnsafeBufferPointer { factor in
            for row in 0..<order {
                for column in 0..<row { solution[row] -= factor[row * order + column] * solution[column] }
                solution[row] /= factor[row * order + row]
            }
            for row in (0..<order).reversed() {
                for below in row + 1..<max(order, row + 1) {
                    solution[row] -= factor[below * order + row] * solution[below]
                }
                solution[row] /= factor[row * order + row]
            }
        }
        return solution
    }
}
