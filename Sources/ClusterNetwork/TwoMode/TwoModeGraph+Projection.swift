extension TwoModeGraph {
    /// The ties of one mode's nodes through the other mode, such as trading companies that share client-seers.
    ///
    /// - Returns: a graph of all nodes, in which those of the other mode are isolated.
    /// - Complexity: O(Σ d²) over the degrees d of the other mode.
    public func projection(onto mode: Mode, weight: ProjectionWeight = .sharedCount) -> Graph {
        var edges: [GraphEdge] = []
        switch weight {
        case .presence: forEachSharingPair(mode) { one, other, _ in edges.append(GraphEdge(one, other)) }
        case .sharedCount:
            forEachSharingPair(mode) { one, other, shared in
                edges.append(GraphEdge(one, other, weight: Double(shared)))
            }
        case .newman:
            // Parallel edges are added up by the graph.
            for middle in nodes(of: mode == .first ? .second : .first) {
                let around = graph.neighbours(of: middle)
                for (place, one) in around.enumerated() {
                    for other in around.dropFirst(place + 1) {
                        edges.append(GraphEdge(one, other, weight: 1 / Double(around.count - 1)))
                    }
                }
            }
        }
        return Graph(nodeCount: graph.nodeCount, edges: edges)
    }

    /// How far the partners of members with few ties are among the partners of those with more: NODF, 0 to 100.
    ///
    /// The mean over all pairs within each mode of 100·|N(u) ∩ N(v)|/d(v) where d(u) > d(v) > 0, and of 0 for other pairs.
    /// Nil where no mode has two nodes. Isolated nodes count; a caller that does not want them takes a subgraph.
    ///
    /// Source: M. Almeida-Neto, P. Guimarães, P. R. Guimarães Jr, R. D. Loyola and W. Ulrich, "A consistent metric for
    /// nestedness analysis in ecological systems", *Oikos* 117 (2008) 1227–1239.
    public var nestedness: Double? {
        var (sum, pairs) = (0.0, 0)
        for mode in Mode.allCases {
            let count = nodes(of: mode).count
            pairs += count * (count - 1) / 2
            forEachSharingPair(mode) { one, other, shared in
                let (degree, otherDegree) = (graph.outgoing.degree(one), graph.outgoing.degree(other))
                if degree != otherDegree { sum += 100 * Double(shared) / Double(min(degree, otherDegree)) }
            }
        }
        return pairs == 0 ? nil : sum / Double(pairs)
    }
}
