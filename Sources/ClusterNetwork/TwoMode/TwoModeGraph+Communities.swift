extension TwoModeGraph {
    /// Barber's modularity of a division: the share of ties inside groups above what the degrees of the two modes lead
    /// one to expect when no tie can join nodes of one mode.
    ///
    /// Q = Σ_c (L_c/m − K_c·D_c/m²), with K_c and D_c the strengths of the group's nodes of the first and second mode.
    ///
    /// Source: M. J. Barber, "Modularity and community detection in bipartite networks", *Physical Review E* 76 (2007)
    /// 066102.
    ///
    /// - Returns: nil for a graph without edges.
    public func modularity(of labels: [Int], isWeighted: Bool = true) -> Double? {
        pointed.modularity(of: labels, isWeighted: isWeighted)
    }

    /// With every edge pointing from the first mode to the second, the expectation of the directed modularity,
    /// out-strength times in-strength, is Barber's.
    private var pointed: Graph {
        let edges = graph.edges.map { edge in
            isFirst[edge.source] ? edge : GraphEdge(edge.target, edge.source, weight: edge.weight)
        }
        return Graph(nodeCount: graph.nodeCount, isDirected: true, edges: edges)
    }

    /// Communities of high two-mode modularity.
    ///
    /// From Leiden's communities of the graph, the nodes of one mode choose their best groups given those of the other,
    /// in turns, until neither changes: Barber's BRIM. No turn lowers the modularity.
    ///
    /// - Parameters:
    ///   - isWeighted: whether ties count by their weights.
    ///   - seed: of the communities it begins with.
    public func communities(isWeighted: Bool = true, seed: UInt64 = 0) -> Communities {
        let start = graph.communities(isWeighted: isWeighted, seed: seed)
        var labels = start.labels
        let sides = [nodes(of: .second), nodes(of: .first)]
        var quiet = 0
        var turn = 0
        while quiet < 2 {
            let changed = choose(
                &labels, nodes: sides[turn % 2], given: sides[(turn + 1) % 2], groups: start.count,
                isWeighted: isWeighted)
            quiet = changed ? 0 : quiet + 1
            turn += 1
        }
        return Communities(labels: labels, modularity: modularity(of: labels, isWeighted: isWeighted))
    }

    /// Gives each node the group of largest w(v, c) − k_v·K_c/m; false when every node keeps its own.
    private func choose(
        _ labels: inout [Int], nodes: [Int], given others: [Int], groups: Int, isWeighted: Bool
    ) -> Bool {
        let adjacency = graph.outgoing
        func weight(_ place: Int) -> Double { isWeighted ? adjacency.weights[place] : 1 }
        func strength(_ node: Int) -> Double { adjacency.range(node).reduce(0) { $0 + weight($1) } }
        var sums = [Double](repeating: 0, count: groups)
        for node in others { sums[labels[node]] += strength(node) }
        let total = sums.reduce(0, +)
        var links = [Double](repeating: 0, count: groups)
        var changed = false
        for node in nodes {
            let strength = strength(node)
            guard strength > 0 else { continue }
            var near: [Int] = []
            for place in adjacency.range(node) {
                let group = labels[Int(adjacency.neighbours[place])]
                if links[group] == 0 { near.append(group) }
                links[group] += weight(place)
            }
            func gain(_ group: Int) -> Double { links[group] - strength * sums[group] / total }
            var best = labels[node]
            var bestGain = gain(best) + 1e-12 * total
            for group in near where gain(group) > bestGain { (best, bestGain) = (group, gain(group)) }
            for group in near { links[group] = 0 }
            if best != labels[node] { changed = true }
            labels[node] = best
        }
        return changed
    }
}
