extension Graph {
    /// Counts the brokers' roles: node b brokers from a to c where a → b → c and there is no tie from a to c, a ≠ c.
    ///
    /// An undirected graph counts as one in which every tie runs both ways, so that each open pair of neighbours is
    /// counted in both directions.
    ///
    /// - Parameter groups: the group of each node, such as ``Network/tierGroups``.
    /// - Complexity: O(Σ d²) over the degrees d.
    public func brokerage(groups: [Int]) -> Brokerage {
        precondition(groups.count == nodeCount, "Every node has a group.")
        let roles = BrokerageRole.allCases.count
        var counts = [Int](repeating: 0, count: nodeCount * roles)
        var tied = [Int](repeating: -1, count: nodeCount)
        for sender in 0..<nodeCount {
            for edge in outgoing.range(sender) { tied[Int(outgoing.neighbours[edge])] = sender }
            tied[sender] = sender
            for edge in outgoing.range(sender) {
                let broker = Int(outgoing.neighbours[edge])
                for far in outgoing.range(broker) {
                    let receiver = Int(outgoing.neighbours[far])
                    guard tied[receiver] != sender else { continue }
                    let role = Self.role(groups[sender], groups[broker], groups[receiver])
                    counts[broker * roles + role.rawValue] += 1
                }
            }
        }
        return Brokerage(counts: counts)
    }

    private static func role(_ sender: Int, _ broker: Int, _ receiver: Int) -> BrokerageRole {
        if sender == broker { return broker == receiver ? .coordinator : .representative }
        if broker == receiver { return .gatekeeper }
        return sender == receiver ? .itinerant : .liaison
    }
}
