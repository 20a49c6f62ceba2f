public import LinearAlgebra

extension Graph {
    /// The principal eigenvalue and eigenvector of the adjacency matrix, by power iteration from equal values.
    ///
    /// The iteration runs on A + s·1, with s half the first estimate of λ₁, which has the same eigenvectors and lets
    /// two-mode graphs converge, whose eigenvalues come in pairs ±λ. In a graph of several parts the values gather on the
    /// part or parts of largest λ₁. Without edges all values are equal.
    ///
    /// Source: P. Bonacich, "Power and centrality: a family of measures", *American Journal of Sociology* 92 (1987)
    /// 1170–1182.
    ///
    /// - Parameters:
    ///   - isWeighted: whether edges count by their weights.
    ///   - stepLimit: the most steps taken.
    /// - Throws: `ConvergenceFailure` where the second eigenvalue is too close to the first, or a directed graph has no
    ///   cycle and hence no positive eigenvalue.
    public func principalVector(
        isWeighted: Bool = false, stepLimit: Int = 100_000
    ) throws(ConvergenceFailure) -> PrincipalVector {
        guard edgeCount > 0 else {
            let equal = 1 / Double(max(nodeCount, 1)).squareRoot()
            return PrincipalVector(value: 0, centralities: [Double](repeating: equal, count: nodeCount))
        }
        var vector = [Double](repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
        var image = vector
        var shift: Double?
        var steps = 0
        while true {
            guard steps < stepLimit else { throw ConvergenceFailure(iterations: steps) }
            incoming.sums(of: vector, isWeighted: isWeighted, into: &image)
            var (quotient, square) = (0.0, 0.0)
            for node in image.indices { quotient += vector[node] * image[node] }
            let added = shift ?? quotient / 2
            shift = added
            for node in image.indices {
                image[node] += added * vector[node]
                square += image[node] * image[node]
            }
            let length = square.squareRoot()
            guard length > 0 else { throw ConvergenceFailure(iterations: steps) }
            var change = 0.0
            for node in image.indices {
                image[node] /= length
                change += abs(image[node] - vector[node])
            }
            swap(&vector, &image)
            steps += 1
            if change <= 1e-15 * Double(nodeCount) {
                return PrincipalVector(value: quotient, centralities: vector)
            }
        }
    }
}
