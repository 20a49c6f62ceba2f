/// The dual of least absolute deviations on a complete graph, solved by successive shortest paths.
///
/// For differences bᵢⱼ = −bⱼᵢ the primal problem is to find potentials x that minimise Σ_{i<j} |rᵢⱼ|, where
/// rᵢⱼ = bᵢⱼ − xᵢ + xⱼ. Its dual maximises Σ_{i<j} bᵢⱼfᵢⱼ over flows fᵢⱼ = −fⱼᵢ between −1 and 1 that are balanced at every
/// node. Any potentials and fᵢⱼ = sign rᵢⱼ are complementary; what is unbalanced is sent along paths of least cost, which
/// keeps them complementary, until every node balances and both are optimal.
///
/// Source: R. K. Ahuja, T. L. Magnanti and J. B. Orlin, *Network Flows*, Prentice Hall 1993, section 9.7.
struct DeviationFlow {
    /// Residuals under this size count as ties: logarithms up to 14 are right to 2e-15, and sums of a hundred of them,
    /// as along a path, to a good 1e-13.
    static let tieTolerance = 1e-12

    /// The number of nodes.
    let order: Int
    /// bᵢⱼ, row after row.
    private let differences: [Double]
    /// fᵢⱼ, row after row, each −1, 0 or 1.
    private(set) var values: [Int]
    /// xᵢ.
    private(set) var potentials: [Double]
    /// Σⱼ fᵢⱼ.
    private var divergences: [Int]
    /// The paths along which flow was sent.
    private(set) var pathCount = 0

    /// Creates the complementary flow for some potentials.
    ///
    /// - Parameters:
    ///   - differences: bᵢⱼ, row after row.
    ///   - potentials: xᵢ; the nearer they are to a minimum, the fewer paths are needed.
    init(differences: [Double], potentials: [Double]) {
        let order = potentials.count
        self.order = order
        self.differences = differences
        self.potentials = potentials
        values = [Int](repeating: 0, count: order * order)
        divergences = [Int](repeating: 0, count: order)
        for first in 0..<order {
            for second in 0..<order where second != first {
                let residual = differences[first * order + second] - potentials[first] + potentials[second]
                let sign = residual.magnitude <= DeviationFlow.tieTolerance ? 0 : residual > 0 ? 1 : -1
                values[first * order + second] = sign
                divergences[first] += sign
            }
        }
    }

    /// Sends flow until every node balances.
    ///
    /// - Complexity: O(n²) for each path; at most n(n − 1)/2 paths.
    mutating func balance() {
        while divergences.contains(where: { $0 < 0 }) {
            guard let sink = sendAlongShortestPath() else { return }
            divergences[sink] -= 1
            pathCount += 1
        }
    }

    /// Sends one unit from some node that lacks outflow to the nearest that has too much of it, and returns the latter.
    private mutating func sendAlongShortestPath() -> Int? {
        var distances = divergences.map { $0 < 0 ? 0 : Double.infinity }
        var predecessors = [Int](repeating: -1, count: order)
        var isSettled = [Bool](repeating: false, count: order)
        var sink: Int?
        while sink == nil {
            var nearest: Int?
            var least = Double.infinity
            for node in 0..<order where !isSettled[node] && distances[node] < least {
                least = distances[node]
                nearest = node
            }
            guard let nearest else { return nil }
            isSettled[nearest] = true
            if divergences[nearest] > 0 { sink = nearest }
            for node in 0..<order where !isSettled[node] && values[nearest * order + node] < 1 {
                let residual = differences[nearest * order + node] - potentials[nearest] + potentials[node]
                // Where flow can grow the residual is not positive but for rounding.
                let distance = distances[nearest] + max(0, -residual)
                if distance < distances[node] {
                    distances[node] = distance
                    predecessors[node] = nearest
                }
            }
        }
        guard let sink else { return nil }
        for node in 0..<order { potentials[node] += min(distances[node], distances[sink]) }
        var node = sink
        while predecessors[node] >= 0 {
            let earlier = predecessors[node]
            values[earlier * order + node] += 1
            values[node * order + earlier] -= 1
            node = earlier
        }
        divergences[node] += 1
        return sink
    }
}
