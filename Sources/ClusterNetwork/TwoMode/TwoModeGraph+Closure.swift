extension TwoModeGraph {
    /// 4 · 4-cycles/3-paths: the chance that a path of three edges closes to a cycle; zero without such paths.
    ///
    /// Source: G. Robins and M. Alexander, "Small worlds among interlocking directors: network structure and distance in
    /// bipartite graphs", *Computational & Mathematical Organization Theory* 10 (2004) 69–94.
    ///
    /// - Complexity: O(Σ d²) over the degrees d.
    public var robinsAlexanderClosure: Double {
        var paths = 0
        for edge in graph.edges {
            paths += (graph.outgoing.degree(edge.source) - 1) * (graph.outgoing.degree(edge.target) - 1)
        }
        guard paths > 0 else { return 0 }
        return 4 * Double(fourCycles) / Double(paths)
    }

    /// The number of cycles of four edges.
    public var fourCycles: Int {
        var cycles = 0
        forEachSharingPair(.first) { _, _, shared in cycles += shared * (shared - 1) / 2 }
        return cycles
    }

    /// The mean overlap of each node's neighbours with those of the nodes it shares a neighbour with: the bipartite
    /// clustering coefficient.
    ///
    /// The overlap of u and v is |N(u) ∩ N(v)| divided by the size of the union, or of the smaller or larger of the two.
    /// Zero for a node that shares no neighbour with any other.
    ///
    /// Source: M. Latapy, C. Magnien and N. Del Vecchio, "Basic notions for the analysis of large two-mode networks",
    /// *Social Networks* 30 (2008) 31–48.
    public func clusteringCoefficients(_ base: OverlapBase = .union) -> [Double] {
        var sums = [Double](repeating: 0, count: graph.nodeCount)
        var counts = [Int](repeating: 0, count: graph.nodeCount)
        for mode in Mode.allCases {
            forEachSharingPair(mode) { one, other, shared in
                let (degree, otherDegree) = (graph.outgoing.degree(one), graph.outgoing.degree(other))
                let size =
                    switch base {
                    case .union: degree + otherDegree - shared
                    case .smaller: min(degree, otherDegree)
                    case .larger: max(degree, otherDegree)
                    }
                let overlap = Double(shared) / Double(size)
                for node in [one, other] {
                    sums[node] += overlap
                    counts[node] += 1
                }
            }
        }
        return zip(sums, counts).map { $1 == 0 ? 0 : $0 / Double($1) }
    }
}
