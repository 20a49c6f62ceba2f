import Glibc
import LinearAlgebra

/// Newton's method for the completion of least λmax.
///
/// λmax is a convex function of the logarithms of the missing entries, strictly so if the judgments connect all elements
/// (Bozóki, Fülöp and Rónyai 2010), so that there is one least completion. At it the derivative by every missing entry is
/// zero, uᵢaᵢⱼwⱼ = uⱼaⱼᵢwᵢ with the left eigenvector u and the right one w, hence aᵢⱼ = sᵢ/sⱼ with s = √(w/u): the
/// missing entries are consistent among themselves. Instead of up to (n − 1)(n − 2)/2 entries, only the n logarithms σ of s
/// are sought, less one for each group of elements that missing pairs connect, within which a common shift changes nothing.
/// With M the part of A that is missing, p = Mw and q = Mᵀu, the derivatives by σ are
///
///     gₖ = uₖpₖ − qₖwₖ,    Hₖₗ = δₖₗ(uₖpₖ + qₖwₖ) − uₖMₖₗwₗ − uₗMₗₖwₖ + (RSC)ₖₗ + (RSC)ₗₖ,
///
/// with the rows Rₖ = uₖMₖ· − qₖeₖᵀ and the columns Cₗ = pₗeₗ − wₗM·ₗ. Steps are halved until λmax falls; the iteration ends
/// when a step changes no logarithm by more than 10⁻¹⁰, after which the quadratic convergence leaves only rounding.
///
/// Sources: S. Bozóki, J. Fülöp, L. Rónyai, *Mathematical and Computer Modelling* 52 (2010) 318–333 (convexity,
/// uniqueness); K. Ábele-Nagy, "Minimization of the Perron eigenvalue of incomplete pairwise comparison matrices by Newton
/// iteration", *Acta Universitatis Sapientiae, Informatica* 7 (2015) 58–71 (Newton's method in the entries).
struct EigenvalueDescent {
    private static let maximumSteps = 100
    private static let negligibleStep = 1e-10

    private let matrix: IncompleteComparisonMatrix
    private let logarithms: [Double]
    /// The judgments, divided by the ratios of the weights whose logarithms are `logarithms`.
    private let known: Matrix
    /// The elements whose σ is sought; of every group that missing pairs connect the first keeps zero.
    private let free: [Int]
    private var steps = 0

    init(_ matrix: IncompleteComparisonMatrix, scaledBy logarithms: [Double]) {
        self.matrix = matrix
        self.logarithms = logarithms
        var known = Matrix.identity(order: matrix.order)
        for pair in matrix.judgedPairs {
            let (first, second) = (pair.first, pair.second)
            let logarithm = log(matrix.values[first, second]) - logarithms[first] + logarithms[second]
            known[first, second] = exp(logarithm)
            known[second, first] = exp(-logarithm)
        }
        self.known = known
        free = connectedComponents(order: matrix.order, pairs: matrix.missingPairs).flatMap { $0.dropFirst() }.sorted()
    }

    /// The completion of least λmax.
    mutating func completion() throws(PriorityFailure) -> MatrixCompletion {
        do {
            let point = try minimum()
            let total = zip(logarithms, point).map { $0 + $1 }
            var values = matrix.values
            for pair in matrix.missingPairs {
                let ratio = exp(total[pair.first] - total[pair.second])
                guard ratio > 0, ratio.isFinite else { throw ConvergenceFailure(iterations: steps) }
                values[pair.first, pair.second] = ratio
                values[pair.second, pair.first] = 1 / ratio
            }
            let scaled = try principalEigenpair(of: completed(point))
            let weights = zip(logarithms, scaled.vector).map { $0 + log($1) }
            return MatrixCompletion(
                matrix: PairwiseComparisonMatrix(values: values, intervals: matrix.intervals),
                pairs: matrix.missingPairs, lambdaMax: scaled.value,
                weights: try IncompleteComparisonMatrix.weights(fromLogarithms: weights), iterations: steps)
        } catch {
            throw PriorityFailure(method: .eigenvector, iterations: steps)
        }
    }

    private mutating func minimum() throws(ConvergenceFailure) -> [Double] {
        var point = [Double](repeating: 0, count: matrix.order)
        guard !free.isEmpty else { return point }
        while steps < Self.maximumSteps {
            steps += 1
            let perron = try PerronPoint(of: completed(point))
            let (direction, slope) = step(at: perron, missing: missing(point))
            let size = direction.reduce(0) { max($0, $1.magnitude) }
            guard size.isFinite else { break }
            // Close to the minimum the gain drowns in the rounding of λmax, and the full step is right.
            let length = -slope > 1e-12 * perron.value ? try stepLength(from: point, perron, direction, slope) : 1
            for place in point.indices { point[place] += length * direction[place] }
            if size * length <= Self.negligibleStep { return point }
        }
        throw ConvergenceFailure(iterations: steps)
    }

    /// The first of 1, 1/2, 1/4, … that makes λmax fall as much as its slope promises (Armijo's condition).
    private func stepLength(
        from point: [Double], _ perron: PerronPoint, _ direction: [Double], _ slope: Double
    ) throws(ConvergenceFailure) -> Double {
        var length = 1.0
        while length > 1e-12 {
            let next = zip(point, direction).map { $0 + length * $1 }
            if try principalEigenpair(of: completed(next)).value <= perron.value + 1e-4 * length * slope {
                return length
            }
            length /= 2
        }
        throw ConvergenceFailure(iterations: steps)
    }

    /// Newton's step, and the change of λmax along it.
    private func step(at perron: PerronPoint, missing: Matrix) -> (direction: [Double], slope: Double) {
        let order = matrix.order
        let (u, w) = (perron.left, perron.right)
        let (p, q) = (missing * w, missing.transposed * u)
        var rows = missing
        var columns = missing
        for row in 0..<order {
            for column in 0..<order {
                rows[row, column] *= u[row]
                columns[row, column] *= -w[column]
            }
            rows[row, row] -= q[row]
            columns[row, row] += p[row]
        }
        let bend = rows * perron.resolvent * columns
        var hessian = Matrix(rowCount: free.count, columnCount: free.count)
        for (row, k) in free.enumerated() {
            for (column, l) in free.enumerated().prefix(row + 1) {
                let direct = u[k] * missing[k, l] * w[l] + u[l] * missing[l, k] * w[k]
                hessian[row, column] = bend[k, l] + bend[l, k] - direct
            }
            hessian[row, row] += u[k] * p[k] + q[k] * w[k]
        }
        let gradient = free.map { u[$0] * p[$0] - q[$0] * w[$0] }
        let solution = solution(of: &hessian, for: gradient.map(-))
        var direction = [Double](repeating: 0, count: order)
        for (place, element) in free.enumerated() { direction[element] = solution[place] }
        return (direction, zip(gradient, solution).reduce(0) { $0 + $1.0 * $1.1 })
    }

    /// The Hessian is positive definite but for rounding, against which its diagonal is raised.
    private func solution(of hessian: inout Matrix, for right: [Double]) -> [Double] {
        let largest = free.indices.reduce(0) { max($0, hessian[$1, $1].magnitude) }
        var added = 1e-14 * largest
        while added <= largest {
            if let factors = try? CholeskyFactorisation(of: hessian) { return factors.solution(of: right) }
            for place in free.indices { hessian[place, place] += added }
            added *= 100
        }
        return right
    }

    private func missing(_ point: [Double]) -> Matrix {
        var result = Matrix(rowCount: matrix.order, columnCount: matrix.order)
        for pair in matrix.missingPairs {
            result[pair.first, pair.second] = exp(point[pair.first] - point[pair.second])
            result[pair.second, pair.first] = exp(point[pair.second] - point[pair.first])
        }
        return result
    }

    private func completed(_ point: [Double]) -> Matrix {
        var result = known
        for pair in matrix.missingPairs {
            result[pair.first, pair.second] = exp(point[pair.first] - point[pair.second])
            result[pair.second, pair.first] = exp(point[pair.second] - point[pair.first])
        }
        return result
    }
}
