extension Graph {
    /// The concentration of each node's ties by weight; nil for a node without ties.
    ///
    /// In a directed graph the ties out of a node count: a buyer's orders, say, if ties lead from buyers to sellers.
    public func partnerConcentrations() -> [PartnerConcentration?] {
        (0..<nodeCount).map { node in
            let strength = outgoing.strength(node)
            guard strength > 0 else { return nil }
            var sum = 0.0
            for place in outgoing.range(node) {
                let share = outgoing.weights[place] / strength
                sum += share * share
            }
            return PartnerConcentration(index: sum)
        }
    }

    /// Uzzi's network couplings of each node; nil for a node without ties.
    public func couplings() -> [NetworkCoupling?] {
        let concentrations = partnerConcentrations()
        let reverse = isDirected ? Graph.reversed(self).partnerConcentrations() : concentrations
        return (0..<nodeCount).map { node in
            guard let own = concentrations[node] else { return nil }
            let partners = outgoing.range(node).compactMap { reverse[Int(outgoing.neighbours[$0])]?.index }
            return NetworkCoupling(
                firstOrder: own.index, secondOrder: partners.reduce(0, +) / Double(partners.count))
        }
    }

    private static func reversed(_ graph: Graph) -> Graph {
        Graph(
            nodeCount: graph.nodeCount, isDirected: true,
            edges: graph.edges.map { GraphEdge($0.target, $0.source, weight: $0.weight) })
    }
}
