/// A graph of two modes, all of whose edges join a node of one mode with a node of the other.
///
/// ```swift
/// let graph = Graph(nodeCount: 4, edges: [GraphEdge(0, 2), GraphEdge(0, 3), GraphEdge(1, 2), GraphEdge(1, 3)])
/// let twoMode = TwoModeGraph(graph, isFirst: [true, true, false, false])
/// twoMode?.robinsAlexanderClosure  // 1
/// ```
///
/// Ties between adjacent tiers alone make such a graph, in which no triangle can close and the measures of closure that
/// rest on triangles are zero whatever the structure; those of this type take their place.
public struct TwoModeGraph: Sendable, Hashable {
    /// The graph, without directions.
    public let graph: Graph
    /// Whether each node belongs to the first mode.
    public let isFirst: [Bool]

    /// Creates a two-mode graph; nil where an edge joins two nodes of one mode.
    public init?(_ graph: Graph, isFirst: [Bool]) {
        precondition(isFirst.count == graph.nodeCount, "Every node has a mode.")
        self.graph = graph.undirected
        self.isFirst = isFirst
        for edge in self.graph.edges where isFirst[edge.source] == isFirst[edge.target] { return nil }
    }

    /// The nodes of a mode, ascending.
    public func nodes(of mode: Mode) -> [Int] { isFirst.indices.filter { isFirst[$0] == (mode == .first) } }

    /// The share of possible edges that are there; zero where a mode has no nodes.
    public var density: Double {
        let first = isFirst.count { $0 }
        let possible = first * (isFirst.count - first)
        return possible == 0 ? 0 : Double(graph.edgeCount) / Double(possible)
    }

    /// Calls `body` with each pair of nodes of one mode that share neighbours, and with how many they share.
    func forEachSharingPair(_ mode: Mode, _ body: (_ one: Int, _ other: Int, _ shared: Int) -> Void) {
        var shared = [Int](repeating: 0, count: graph.nodeCount)
        var met: [Int] = []
        for node in nodes(of: mode) {
            met.removeAll(keepingCapacity: true)
            for place in graph.outgoing.range(node) {
                let middle = Int(graph.outgoing.neighbours[place])
                for far in graph.outgoing.range(middle) {
                    let other = Int(graph.outgoing.neighbours[far])
                    guard other > node else { continue }
                    if shared[other] == 0 { met.append(other) }
                    shared[other] += 1
                }
            }
            met.sort()
            for other in met {
                body(node, other, shared[other])
                shared[other] = 0
            }
        }
    }
}

extension Network {
    /// The ties between two tiers as a two-mode graph of all members, with the rest of the members isolated.
    ///
    /// - Parameters:
    ///   - first: the tier of the first mode.
    ///   - second: another tier.
    public func twoModeGraph(_ first: Tier, _ second: Tier) -> TwoModeGraph? {
        guard first != second else { return nil }
        let isFirst = tierNumbers.map { tiers[Int($0)] == first }
        return TwoModeGraph(ties(between: first, and: second).graph(), isFirst: isFirst)
    }
}
