extension Graph {
    /// The number of edges at each node; in a directed graph those out of it and into it together.
    public var degrees: [Int] {
        isDirected ? zip(outDegrees, inDegrees).map(+) : outDegrees
    }

    /// The number of edges that leave each node.
    public var outDegrees: [Int] { (0..<nodeCount).map(outgoing.degree) }

    /// The number of edges that enter each node.
    public var inDegrees: [Int] { (0..<nodeCount).map(incoming.degree) }

    /// The summed weights of the edges at each node, of both directions in a directed graph.
    public var strengths: [Double] {
        let out = (0..<nodeCount).map(outgoing.strength)
        return isDirected ? zip(out, (0..<nodeCount).map(incoming.strength)).map(+) : out
    }

    /// The share of the possible edges that are there; 0 for fewer than two nodes.
    ///
    /// m/(n(n − 1)/2) in an undirected graph, m/(n(n − 1)) in a directed one.
    public var density: Double {
        guard nodeCount > 1 else { return 0 }
        let pairs = Double(nodeCount) * Double(nodeCount - 1)
        return Double(edgeCount) / (isDirected ? pairs : pairs / 2)
    }

    /// Freeman's centralisation of the degrees: 1 for a star, 0 where all degrees are equal.
    ///
    /// Σ (d_max − dᵢ)/((n − 1)(n − 2)) on the graph without directions; nil for fewer than three nodes.
    ///
    /// Source: L. C. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1 (1979)
    /// 215–239.
    public var degreeCentralisation: Double? {
        guard nodeCount > 2 else { return nil }
        let degrees = undirected.outDegrees
        let largest = degrees.max() ?? 0
        let sum = degrees.reduce(0) { $0 + largest - $1 }
        return Double(sum) / (Double(nodeCount - 1) * Double(nodeCount - 2))
    }
}
