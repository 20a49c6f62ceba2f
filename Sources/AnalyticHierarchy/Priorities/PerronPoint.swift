import LinearAlgebra

/// The principal eigenvalue of a positive matrix with all that its first and second derivatives need.
///
/// For a change A′ of the matrix and a second change A″ at once, with uᵀw = 1,
///
///     λ′ = uᵀA′w,    w′ = S A′w (with uᵀw′ = 0),    λ″ = uᵀA″w + 2 uᵀA′ S A′w,
///
/// where S = (λ − A + wuᵀ)⁻¹ − wuᵀ is the reduced resolvent.
///
/// Source: C. D. Meyer, G. W. Stewart, "Derivatives and perturbations of eigenvectors", *SIAM Journal on Numerical
/// Analysis* 25 (1988) 679–691.
struct PerronPoint {
    let value: Double
    /// The right eigenvector, with sum one.
    let right: [Double]
    /// The left eigenvector, with uᵀw = 1.
    let left: [Double]
    /// The reduced resolvent S.
    let resolvent: Matrix

    /// - Throws: `ConvergenceFailure` where the eigenvectors or the resolvent are not found.
    init(of matrix: Matrix) throws(ConvergenceFailure) {
        let order = matrix.rowCount
        let pair = try principalEigenpair(of: matrix)
        let transposed = try principalEigenpair(of: matrix.transposed)
        let product = zip(pair.vector, transposed.vector).reduce(0) { $0 + $1.0 * $1.1 }
        let left = transposed.vector.map { $0 / product }
        var shifted = Matrix(rowCount: order, columnCount: order)
        for row in 0..<order {
            for column in 0..<order {
                shifted[row, column] = pair.vector[row] * left[column] - matrix[row, column]
            }
            shifted[row, row] += pair.value
        }
        guard let factors = try? LUFactorisation(of: shifted) else {
            throw ConvergenceFailure(iterations: pair.iterations)
        }
        var resolvent = Matrix(rowCount: order, columnCount: order)
        for column in 0..<order {
            var unit = [Double](repeating: 0, count: order)
            unit[column] = 1
            let solution = factors.solution(of: unit)
            for row in 0..<order { resolvent[row, column] = solution[row] - pair.vector[row] * left[column] }
        }
        value = pair.value
        right = pair.vector
        self.left = left
        self.resolvent = resolvent
    }
}
