/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// ```swift
/// let system = try SymmetricEigensystem(of: Matrix(rows: [[2, 1], [1, 2]]))
/// system.values  // [3, 1]
/// ```
///
/// Cyclic Jacobi rotations: slower than reduction to a tridiagonal matrix, yet the small eigenvalues of a positive
/// definite matrix come out to full relative precision, and the code is short enough to be checked by eye.
///
/// Sources: G. H. Golub and C. F. Van Loan, *Matrix Computations*, 4th edition, Johns Hopkins 2013, section 8.5;
/// J. Demmel and K. Veselić, "Jacobi's method is more accurate than QR", SIAM J. Matrix Anal. Appl. 13, 1992.
public struct SymmetricEigensystem: Sendable, Hashable {
    /// The eigenvalues, the largest first.
    public let values: [Double]
    /// The eigenvectors in the order of the values, each of length one with its largest component positive.
    public let vectors: [[Double]]

    /// Finds all eigenvalues and eigenvectors.
    ///
    /// - Parameters:
    ///   - matrix: a square matrix whose lower triangle mirrors the upper one; only the upper one is read.
    ///   - maximumSweeps: how often every pair is rotated at most; matrices of order 100 take about ten sweeps.
    /// - Throws: `ConvergenceFailure` with the number of sweeps, also for entries that are not finite.
    /// - Complexity: O(n³) for each sweep.
    public init(of matrix: Matrix, maximumSweeps: Int = 60) throws(ConvergenceFailure) {
        precondition(matrix.rowCount == matrix.columnCount, "Only a square matrix has eigenvalues.")
        let order = matrix.rowCount
        var rotations = JacobiRotations(of: matrix)
        var sweeps = 0
        while try !rotations.isDiagonal(after: sweeps) {
            guard sweeps < maximumSweeps else { throw ConvergenceFailure(iterations: sweeps) }
            rotations.sweep()
            sweeps += 1
        }
        let ranks = (0..<order).sorted { one, other in
            (rotations.matrix[one, one], other) > (rotations.matrix[other, other], one)
        }
        values = ranks.map { rotations.matrix[$0, $0] }
        vectors = ranks.map { rank in
            let vector = (0..<order).map { rotations.vectors[$0, rank] }
            let largest = vector.max { $0.magnitude < $1.magnitude } ?? 0
            return largest < 0 ? vector.map { -$0 } : vector
        }
    }
}

/// A symmetric matrix on its way to a diagonal one.
private struct JacobiRotations {
    var matrix: Matrix
    var vectors: Matrix

    init(of matrix: Matrix) {
        self.matrix = matrix
        vectors = .identity(order: matrix.rowCount)
        for row in 0..<matrix.rowCount {
            for column in 0..<row { self.matrix[row, column] = matrix[column, row] }
        }
    }

    /// Whether every entry off the diagonal is nothing beside its two diagonal entries.
    func isDiagonal(after sweeps: Int) throws(ConvergenceFailure) -> Bool {
        guard matrix.entries.allSatisfy(\.isFinite) else { throw ConvergenceFailure(iterations: sweeps) }
        for row in 0..<matrix.rowCount {
            for column in 0..<row where !isNegligible(row, column) { return false }
        }
        return true
    }

    /// Demmel and Veselić's test, |aᵢⱼ| ≤ 2⁻⁵³·√|aᵢᵢaⱼⱼ|, or an entry lost beside the whole matrix.
    private func isNegligible(_ row: Int, _ column: Int) -> Bool {
        let entry = matrix[row, column].magnitude
        let diagonal = (matrix[row, row].magnitude.squareRoot() * matrix[column, column].magnitude.squareRoot())
        return entry <= Double.ulpOfOne / 2 * diagonal || entry <= largest * 1e-300
    }

    private var largest: Double {
        (0..<matrix.rowCount).reduce(0) { max($0, matrix[$1, $1].magnitude) }
    }

    mutating func sweep() {
        let order = matrix.rowCount
        for row in 0..<order {
            for column in row + 1..<max(order, row + 1) where matrix[row, column] != 0 {
                rotate(row, column)
            }
        }
    }

    /// The rotation of two coordinates that makes their common entry zero (Golub and Van Loan, algorithm 8.5.1).
    private mutating func rotate(_ p: Int, _ q: Int) {
        let theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
        // The smaller root of t² + 2θt − 1 = 0; a θ whose square overflows gives the limit 1/(2θ).
        let t =
            theta.magnitude > 1e150
            ? 0.5 / theta : (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
        let c = 1 / (t * t + 1).squareRoot()
        let s = t * c
        let entry = matrix[p, q]
        matrix[p, p] -= t * entry
        matrix[q, q] += t * entry
        matrix[p, q] = 0
        matrix[q, p] = 0
        for other in 0..<matrix.rowCount {
            if other != p && other != q {
                let (first, second) = (matrix[other, p], matrix[other, q])
                matrix[other, p] = c * first - s * second
                matrix[other, q] = s * first + c * second
                matrix[p, other] = matrix[other, p]
                matrix[q, other] = matrix[other, q]
            }
            let (first, second) = (vectors[other, p], vectors[other, q])
            vectors[other, p] = c * first - s * second
            vectors[other, q] = s * first + c * second
        }
    }
}
