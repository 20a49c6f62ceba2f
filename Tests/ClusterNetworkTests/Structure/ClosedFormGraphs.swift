import ClusterNetwork
import RandomStreams

/// Graphs whose measures can be worked out by hand.
enum ClosedFormGraph {
    /// Nodes in a row, each tied to the next.
    static func path(_ count: Int) -> Graph {
        Graph(nodeCount: count, edges: (1..<max(count, 1)).map { GraphEdge($0 - 1, $0) })
    }

    /// A row whose ends are tied.
    static func cycle(_ count: Int) -> Graph {
        Graph(nodeCount: count, edges: (0..<count).map { GraphEdge($0, ($0 + 1) % count) })
    }

    /// Node 0 tied to all others.
    static func star(_ count: Int) -> Graph {
        Graph(nodeCount: count, edges: (1..<count).map { GraphEdge(0, $0) })
    }

    /// Every pair tied.
    static func complete(_ count: Int) -> Graph {
        Graph(nodeCount: count, edges: (0..<count).flatMap { one in (0..<one).map { GraphEdge($0, one) } })
    }

    /// Every node of the first mode, `0..<first`, tied to every node of the second.
    static func completeTwoMode(_ first: Int, _ second: Int) -> TwoModeGraph? {
        let edges = (0..<first).flatMap { one in (0..<second).map { GraphEdge(one, first + $0) } }
        return TwoModeGraph(
            Graph(nodeCount: first + second, edges: edges), isFirst: (0..<(first + second)).map { $0 < first })
    }

    /// Each pair tied with a probability.
    static func random(_ count: Int, probability: Double, seed: UInt64, isDirected: Bool = false) -> Graph {
        var stream = RandomStream(seed: seed)
        var edges: [GraphEdge] = []
        for one in 0..<count {
            for other in 0..<count where isDirected ? one != other : one < other {
                if stream.uniform() < probability { edges.append(GraphEdge(one, other)) }
            }
        }
        return Graph(nodeCount: count, isDirected: isDirected, edges: edges)
    }
}

/// Whether two numbers are equal to nine digits, relative to the second where that is large.
func isClose(_ one: Double?, _ other: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let one, let other else { return false }
    return abs(one - other) <= tolerance * max(1, abs(other))
}
