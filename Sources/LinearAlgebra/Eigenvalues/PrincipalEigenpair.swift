/// The principal eigenvalue of a positive matrix and its right eigenvector (Perron 1907).
public struct PrincipalEigenpair: Sendable, Hashable {
    /// The largest eigenvalue.
    public let value: Double
    /// The eigenvector, every component positive, with sum one.
    public let vector: [Double]
    /// How many times the power of the matrix was doubled.
    public let iterations: Int

    /// Creates an eigenpair.
    public init(value: Double, vector: [Double], iterations: Int) {
        self.value = value
        self.vector = vector
        self.iterations = iterations
    }
}

/// The principal eigenpair of a positive matrix, by powers of the matrix.
///
/// ```swift
/// let pair = try principalEigenpair(of: Matrix(rows: [[1, 2], [0.5, 1]]))
/// pair.value  // 2
/// pair.vector  // [0.6666666666666666, 0.3333333333333333]
/// ```
///
/// The vectors w⁽ˡ⁾ = Aᵏe / eᵀAᵏe are formed for k = 1, 2, 4, 8, … until Σ|w⁽ˡ⁾ − w⁽ˡ⁻¹⁾| ≤ ε. Every step is rescaled, so
/// that neither large entries nor high powers overflow. A tolerance above `refinementTolerance` gives exactly the member
/// of this sequence at which it stops, as a class that uses ε = 0.01 would compute it. Under it, the caller wants the
/// eigenvector itself: then a vector that A still changes is not accepted, and where many squarings have gathered
/// rounding errors, Newton's method on Aw = λw removes them.
///
/// Sources: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, theorem 7-13 (the limit of Aᵏe);
/// O. Perron, "Zur Theorie der Matrices", Math. Ann. 64, 1907.
///
/// - Parameters:
///   - matrix: a square matrix of order one or more with finite entries, none negative, with a power that is positive
///     (as every positive matrix has).
///   - tolerance: ε, the largest total change between two vectors that counts as none.
///   - maximumDoublings: how often the power is doubled at most. Sixty-four powers reach past 10¹⁹; a matrix that
///     needs more has no principal eigenvector that doubles could tell from others.
/// - Returns: the eigenvalue within a few units of 1e-15 relative to itself, and weights within 1e-12.
/// - Throws: `ConvergenceFailure` with the number of doublings, also for a matrix with a row of zeros.
/// - Complexity: O(n²) for each product; powers are squared, O(n³), once that is cheaper than n products.
public func principalEigenpair(
    of matrix: Matrix, tolerance: Double = 1e-12, maximumDoublings: Int = 64
) throws(ConvergenceFailure) -> PrincipalEigenpair {
    precondition(matrix.rowCount == matrix.columnCount, "Only a square matrix has eigenvalues.")
    precondition(matrix.rowCount >= 1, "A matrix without rows has no eigenvalue.")
    let outcome = PowerSequence.limit(of: matrix, tolerance: tolerance, maximumDoublings: maximumDoublings)
    guard let pair = outcome.pair else { throw ConvergenceFailure(iterations: outcome.doublings) }
    guard tolerance <= refinementTolerance, outcome.squaringError > negligibleSquaringError else { return pair }
    return PerronRefinement.refined(pair, of: matrix)
}

/// The tolerance above which the stopped sequence is returned as it is.
public let refinementTolerance = 1e-8

/// Entries of Aᵏ that are right to this relative error leave weights right to 1e-12 with room for the matrix's own
/// sensitivity.
private let negligibleSquaringError = 1e-14
