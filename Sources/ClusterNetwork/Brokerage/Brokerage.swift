/// How often each node stands between two others that have no tie of their own, by role.
public struct Brokerage: Sendable, Hashable {
    /// One row of five numbers for each node, in the order of ``BrokerageRole``.
    let counts: [Int]

    /// How often a node plays a role.
    public func count(of role: BrokerageRole, at node: Int) -> Int {
        counts[node * BrokerageRole.allCases.count + role.rawValue]
    }

    /// How often a node brokers in any role.
    public func total(at node: Int) -> Int {
        BrokerageRole.allCases.reduce(0) { $0 + count(of: $1, at: node) }
    }

    /// How often a role is played in the whole network.
    public func total(of role: BrokerageRole) -> Int {
        stride(from: role.rawValue, to: counts.count, by: BrokerageRole.allCases.count).reduce(0) { $0 + counts[$1] }
    }
}
