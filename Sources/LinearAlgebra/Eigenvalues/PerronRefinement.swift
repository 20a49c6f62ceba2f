/// Newton's method on Aw = λw from a converged eigenpair, with residuals in twice the working precision.
///
/// With relative corrections η of the components and μ of the eigenvalue, the equations read
/// ηᵢ − Σⱼ bᵢⱼηⱼ + μ = ρᵢ and Σ wᵢηᵢ = 0, where bᵢⱼ = aᵢⱼwⱼ/(λwᵢ) has row sums one and ρᵢ = (Aw)ᵢ/(λwᵢ) − 1. Measured
/// against their own size, components that differ by many powers of ten are corrected alike.
///
/// Source: J. H. Wilkinson and C. Reinsch, *Linear Algebra*, Springer 1971, on iterative refinement with accumulated
/// residuals; R. S. Martin, G. Peters and J. H. Wilkinson, "Iterative refinement of the solution of a positive definite
/// system of equations", Numer. Math. 8, 1966.
enum PerronRefinement {
    /// Corrections under this size are rounding.
    private static let negligible = 0x1p-52
    /// Newton's steps double the right digits; a start with eight of them needs two.
    private static let maximumSteps = 6

    /// The pair with the rounding errors of its powers removed; the pair itself where the equations are singular.
    static func refined(_ pair: PrincipalEigenpair, of matrix: Matrix) -> PrincipalEigenpair {
        var vector = pair.vector
        var value = pair.value
        var size = Double.infinity
        for _ in 0..<maximumSteps {
            guard vector.allSatisfy({ $0 > 0 }),
                let factors = try? LUFactorisation(of: equations(for: matrix, vector: vector, value: value))
            else { return pair }
            let solution = factors.solution(of: residuals(of: matrix, vector: vector, value: value) + [0])
            let correction = zip(vector, solution).reduce(0) { $0 + $1.0 * $1.1.magnitude }
            // Steps that stop shrinking, or that are no number, have nothing left to say.
            guard correction < size / 2, correction < 0.5 else { break }
            size = correction
            for place in vector.indices { vector[place] += vector[place] * solution[place] }
            value += value * solution[matrix.rowCount]
            let sum = vector.reduce(0, +)
            for place in vector.indices { vector[place] /= sum }
            if correction <= negligible { break }
        }
        return PrincipalEigenpair(value: value, vector: vector, iterations: pair.iterations)
    }

    private static func equations(for matrix: Matrix, vector: [Double], value: Double) -> Matrix {
        let order = matrix.rowCount
        var equations = Matrix(rowCount: order + 1, columnCount: order + 1)
        for row in 0..<order {
            for column in 0..<order {
                equations[row, column] = -matrix[row, column] * vector[column] / (value * vector[row])
            }
            equations[row, row] += 1
            equations[row, order] = 1
            equations[order, row] = vector[row]
        }
        return equations
    }

    /// ((Aw)ᵢ − λwᵢ)/(λwᵢ), the difference taken before anything is rounded to working precision.
    private static func residuals(of matrix: Matrix, vector: [Double], value: Double) -> [Double] {
        (0..<matrix.rowCount).map { row in
            var sum = DoubledSum()
            for (entry, weight) in zip(matrix.row(row), vector) { sum.addProduct(entry, weight) }
            sum.addProduct(-value, vector[row])
            return sum.value / (value * vector[row])
        }
    }
}

/// A sum of products as precise as if computed with twice the digits.
///
/// Source: T. Ogita, S. M. Rump and S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26, 2005, Dot2.
private struct DoubledSum {
    private var sum = 0.0
    private var error = 0.0

    var value: Double { sum + error }

    mutating func addProduct(_ left: Double, _ right: Double) {
        let product = left * right
        let productError = (-product).addingProduct(left, right)
        let total = sum + product
        let other = total - sum
        let sumError = (sum - (total - other)) + (product - other)
        sum = total
        error += productError + sumError
    }
}
