import Glibc
public import LinearAlgebra

extension IncompleteComparisonMatrix {
    /// The priorities of the compared elements, in three ways.
    ///
    /// - Throws: `PriorityFailure` with the number of steps when one of the iterations does not settle, which needs chains
    ///   of judgments whose product leaves the range of doubles.
    /// - Complexity: O(n³) for each step of Newton's method, of which there are some five.
    public func priorities() throws(PriorityFailure) -> IncompletePriorities {
        let logarithms = try logarithmicLeastSquares()
        let pair = try harkerEigenpair(scaledBy: logarithms)
        var descent = EigenvalueDescent(self, scaledBy: logarithms)
        return IncompletePriorities(
            harker: pair.vector, lambdaMax: pair.value,
            logarithmicLeastSquares: try Self.weights(fromLogarithms: logarithms),
            completion: try descent.completion())
    }

    /// Harker's eigenvector, with sum one, and the principal eigenvalue, without the other two ways.
    func harkerPriorities() throws(PriorityFailure) -> PrincipalEigenpair {
        try harkerEigenpair(scaledBy: try logarithmicLeastSquares())
    }

    /// Harker's matrix: zero for every missing comparison, and on the diagonal one more than the number missing in the row.
    ///
    /// It gives every missing question the answer wᵢ/wⱼ that its own eigenvector w implies, so that a consistent incomplete
    /// matrix has λmax = n exactly, and every other one more.
    ///
    /// Source: P. T. Harker, "Alternative modes of questioning in the analytic hierarchy process", *Mathematical Modelling*
    /// 9 (1987) 353–360.
    public var harkerMatrix: Matrix {
        var result = values
        for pair in missingPairs {
            result[pair.first, pair.first] += 1
            result[pair.second, pair.second] += 1
        }
        return result
    }

    /// Logarithms of weights that minimise Σ(ln aᵢⱼ − ln wᵢ + ln wⱼ)² over the judged pairs, with mean zero.
    ///
    /// They solve Ly = r with the Laplacian L of the graph of judgments and r the sums of the rows' logarithms; L without
    /// its last row and column is positive definite because the graph is connected.
    ///
    /// Source: S. Bozóki, J. Fülöp, L. Rónyai, "On optimal completions of incomplete pairwise comparison matrices",
    /// *Mathematical and Computer Modelling* 52 (2010) 318–333, section 4.
    func logarithmicLeastSquares() throws(PriorityFailure) -> [Double] {
        guard order > 1 else { return [0] }
        var laplacian = Matrix(rowCount: order - 1, columnCount: order - 1)
        var right = [Double](repeating: 0, count: order - 1)
        for pair in judgedPairs {
            // From both entries, so that exchanging the elements changes the sign and nothing else.
            let logarithm = (log(values[pair.first, pair.second]) - log(values[pair.second, pair.first])) / 2
            laplacian[pair.first, pair.first] += 1
            right[pair.first] += logarithm
            guard pair.second < order - 1 else { continue }
            laplacian[pair.second, pair.second] += 1
            right[pair.second] -= logarithm
            laplacian[pair.second, pair.first] = -1
            laplacian[pair.first, pair.second] = -1
        }
        guard let factors = try? CholeskyFactorisation(of: laplacian) else {
            throw PriorityFailure(method: .geometricMean, iterations: 0)
        }
        let solution = factors.solution(of: right) + [0]
        let mean = solution.reduce(0, +) / Double(order)
        return solution.map { $0 - mean }
    }

    /// The principal eigenpair of Harker's matrix.
    ///
    /// Dividing rows and multiplying columns by the least-squares weights leaves λmax as it is and takes most of the range
    /// out of the entries: those of a consistent matrix all become one.
    private func harkerEigenpair(scaledBy logarithms: [Double]) throws(PriorityFailure) -> PrincipalEigenpair {
        var matrix = harkerMatrix
        for pair in judgedPairs {
            let (first, second) = (pair.first, pair.second)
            let scaled = log(matrix[first, second]) - logarithms[first] + logarithms[second]
            matrix[first, second] = exp(scaled)
            matrix[second, first] = exp(-scaled)
        }
        do {
            let pair = try principalEigenpair(of: matrix)
            let weights = try Self.weights(fromLogarithms: zip(logarithms, pair.vector).map { $0 + log($1) })
            return PrincipalEigenpair(value: pair.value, vector: weights, iterations: pair.iterations)
        } catch let failure as ConvergenceFailure {
            throw PriorityFailure(method: .eigenvector, iterations: failure.iterations)
        } catch {
            throw PriorityFailure(method: .eigenvector, iterations: 0)
        }
    }

    /// Weights with sum one whose logarithms differ from those given by a constant.
    static func weights(fromLogarithms logarithms: [Double]) throws(PriorityFailure) -> [Double] {
        let largest = logarithms.max() ?? 0
        let weights = normalised(logarithms.map { exp($0 - largest) })
        guard weights.allSatisfy({ $0 > 0 }) else { throw PriorityFailure(method: .geometricMean, iterations: 0) }
        return weights
    }
}
