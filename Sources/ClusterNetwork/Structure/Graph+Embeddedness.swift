extension Graph {
    /// The embeddedness of every edge, without regard to directions and weights.
    ///
    /// - Complexity: O(Σ d²) over the degrees d.
    public func embeddedness() -> Embeddedness {
        let graph = undirected
        let edges = graph.edges
        var marks = [Int](repeating: -1, count: nodeCount)
        var commons: [Int] = []
        var overlaps: [Double] = []
        commons.reserveCapacity(edges.count)
        overlaps.reserveCapacity(edges.count)
        for edge in edges {
            if marks[edge.target] != edge.source {
                // The edges come by their sources: the first one of each marks its neighbours.
                for place in graph.outgoing.range(edge.source) {
                    marks[Int(graph.outgoing.neighbours[place])] = edge.source
                }
            }
            var common = 0
            for place in graph.outgoing.range(edge.target)
            where marks[Int(graph.outgoing.neighbours[place])] == edge.source {
                common += 1
            }
            let around = graph.outgoing.degree(edge.source) + graph.outgoing.degree(edge.target) - 2 - common
            commons.append(common)
            overlaps.append(around == 0 ? 0 : Double(common) / Double(around))
        }
        return Embeddedness(edges: edges, commonNeighbours: commons, overlaps: overlaps)
    }
}
