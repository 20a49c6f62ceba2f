extension Graph {
    /// The best core and periphery, without regard to directions and weights.
    ///
    /// The two-class model leaves ties between core and periphery open. Its errors for a core of k nodes are
    /// k(k − 1)/2 + m − Σ d over the core's degrees d, so that the k nodes of highest degree are the best core of their size,
    /// and the sizes can all be tried: the result is exact. Of nodes with equal degrees the lower number comes first, of
    /// equal errors the smaller core.
    ///
    /// The continuous model's coreness minimises Σ_{i≠j} (aᵢⱼ − cᵢcⱼ)² by setting one cᵢ after another to its best
    /// value, which never raises the sum.
    ///
    /// Sources: ``CorePeriphery``'s; for the exact division S. Z. W. Lip, "A fast algorithm for the discrete
    /// core/periphery bipartitioning problem", arXiv:1102.5511 (2011).
    public func corePeriphery() -> CorePeriphery {
        let graph = undirected
        let degrees = graph.outDegrees
        let order = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
        var (size, best, errors) = (0, graph.edgeCount, graph.edgeCount)
        for (place, node) in order.enumerated() {
            errors += place - degrees[node]
            if errors < best { (size, best) = (place + 1, errors) }
        }
        var isCore = [Bool](repeating: false, count: nodeCount)
        for node in order.prefix(size) { isCore[node] = true }
        return CorePeriphery(
            isCore: isCore, errors: best, correlation: graph.patternCorrelation(isCore, size: size),
            coreness: graph.coreness())
    }

    /// The φ coefficient of tie and pattern over pairs inside the core and inside the periphery.
    private func patternCorrelation(_ isCore: [Bool], size: Int) -> Double? {
        let inCore = Double(edges.count { isCore[$0.source] && isCore[$0.target] })
        let inPeriphery = Double(edges.count { !isCore[$0.source] && !isCore[$0.target] })
        let core = Double(size * (size - 1) / 2)
        let periphery = Double((nodeCount - size) * (nodeCount - size - 1) / 2)
        let (ties, gaps) = (inCore + inPeriphery, core + periphery - inCore - inPeriphery)
        let spread = (ties * gaps * core * periphery).squareRoot()
        guard spread > 0 else { return nil }
        return (inCore * (periphery - inPeriphery) - inPeriphery * (core - inCore)) / spread
    }

    private func coreness() -> [Double] {
        let stepLimit = 10_000
        let root = (2 * Double(edgeCount)).squareRoot()
        var values = outDegrees.map { root > 0 ? Double($0) / root : 0 }
        var squares = values.reduce(0) { $0 + $1 * $1 }
        for _ in 0..<stepLimit {
            var change = 0.0
            for node in values.indices {
                let others = squares - values[node] * values[node]
                let sum = outgoing.sum(of: values, isWeighted: false, around: node)
                let value = others > 1e-12 ? sum / others : values[node]
                change = max(change, abs(value - values[node]))
                squares = others + value * value
                values[node] = value
            }
            if change <= 1e-12 { break }
            // Summed anew, so that rounding does not pile up.
            squares = values.reduce(0) { $0 + $1 * $1 }
        }
        return values
    }
}
