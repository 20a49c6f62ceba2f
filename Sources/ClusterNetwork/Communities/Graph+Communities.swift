import RandomStreams

extension Graph {
    /// The modularity of a division of the nodes: the share of ties inside groups above what the degrees alone would
    /// lead one to expect.
    ///
    /// Q = Σ_c (L_c/m − γ·K_c²/(4m²)) over groups with ties of weight L_c inside and strengths that sum to K_c; in a
    /// directed graph Σ_c (L_c/m − γ·Kᵒᵘᵗ_c·Kⁱⁿ_c/m²).
    ///
    /// Sources: M. E. J. Newman, "Analysis of weighted networks", *Physical Review E* 70 (2004) 056131; E. A. Leicht
    /// and M. E. J. Newman, "Community structure in directed networks", *Physical Review Letters* 100 (2008) 118703.
    ///
    /// - Parameters:
    ///   - labels: the group of each node, any numbers.
    ///   - resolution: γ; larger values favour smaller groups.
    ///   - isWeighted: whether ties count by their weights.
    /// - Returns: nil for a graph without edges.
    public func modularity(of labels: [Int], resolution: Double = 1, isWeighted: Bool = true) -> Double? {
        precondition(labels.count == nodeCount, "Every node has a group.")
        let groups = Communities(labels: labels, modularity: nil)
        var inside = [Double](repeating: 0, count: groups.count)
        var (out, into) = (inside, inside)
        var total = 0.0
        for edge in edges {
            let weight = isWeighted ? edge.weight : 1
            let (source, target) = (groups.labels[edge.source], groups.labels[edge.target])
            total += weight
            if source == target { inside[source] += weight }
            out[source] += weight
            into[target] += weight
        }
        guard total > 0 else { return nil }
        var sum = 0.0
        for group in inside.indices {
            let expected =
                isDirected
                ? out[group] / total * (into[group] / total)
                : ((out[group] + into[group]) / (2 * total)) * ((out[group] + into[group]) / (2 * total))
            sum += inside[group] / total - resolution * expected
        }
        return sum
    }

    /// Communities of high modularity, without regard to directions.
    ///
    /// - Parameters:
    ///   - method: Louvain or Leiden.
    ///   - resolution: γ of the modularity, positive.
    ///   - isWeighted: whether ties count by their weights.
    ///   - seed: chooses the order in which nodes are looked at; the same seed gives the same communities.
    /// - Returns: the communities; a node without ties is one of its own.
    /// - Complexity: close to O(edges) for each level, of which there are few.
    public func communities(
        method: CommunityMethod = .leiden, resolution: Double = 1, isWeighted: Bool = true, seed: UInt64 = 0
    ) -> Communities {
        precondition(resolution > 0, "The resolution is positive.")
        let graph = undirected
        let ground = WeightedLevel(graph.outgoing, isWeighted: isWeighted)
        var search = CommunitySearch(resolution: resolution, seed: seed)
        let labels =
            switch method {
            case .louvain: search.louvain(ground)
            case .leiden: search.leiden(ground)
            }
        return Communities(
            labels: labels.map(Int.init),
            modularity: graph.modularity(of: labels.map(Int.init), resolution: resolution, isWeighted: isWeighted))
    }
}
