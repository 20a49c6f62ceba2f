extension Graph {
    /// The balance of the whole graph's ties, each counted once.
    ///
    /// - Parameters:
    ///   - groups: the group of each node.
    ///   - isWeighted: whether ties count by their weights.
    public func tieBalance(groups: [Int], isWeighted: Bool = false) -> TieBalance {
        precondition(groups.count == nodeCount, "Every node has a group.")
        var (inside, across) = (0.0, 0.0)
        for edge in edges {
            let amount = isWeighted ? edge.weight : 1
            if groups[edge.source] == groups[edge.target] { inside += amount } else { across += amount }
        }
        return TieBalance(inside: inside, across: across)
    }

    /// The balance of each node's ties, out and in together.
    public func nodeTieBalances(groups: [Int], isWeighted: Bool = false) -> [TieBalance] {
        precondition(groups.count == nodeCount, "Every node has a group.")
        var inside = [Double](repeating: 0, count: nodeCount)
        var across = inside
        for edge in edges {
            let amount = isWeighted ? edge.weight : 1
            for node in [edge.source, edge.target] {
                if groups[edge.source] == groups[edge.target] { inside[node] += amount } else { across[node] += amount }
            }
        }
        return zip(inside, across).map { TieBalance(inside: $0, across: $1) }
    }
}
