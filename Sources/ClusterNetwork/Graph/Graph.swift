/// A simple weighted graph in compressed rows, the value that every measure is taken on.
///
/// ```swift
/// let graph = Graph(nodeCount: 3, edges: [GraphEdge(0, 1), GraphEdge(1, 2)])
/// graph.degrees  // [1, 2, 1]
/// ```
///
/// Nodes are the numbers `0..<nodeCount`. Edges between the same two nodes become one with the sum of their weights;
/// edges of weight zero are no edges; an edge from a node to itself is counted in ``selfLoopCount`` and otherwise left
/// out, since no measure of relations between members has a use for it.
public struct Graph: Sendable, Hashable {
    /// The number of nodes.
    public let nodeCount: Int
    /// Whether the edges have a direction.
    public let isDirected: Bool
    /// The edges from a node to itself that were left out.
    public let selfLoopCount: Int
    /// Along the edges.
    let outgoing: Adjacency
    /// Against the edges; the same as `outgoing` in an undirected graph.
    let incoming: Adjacency

    /// Creates a graph from its edges.
    ///
    /// - Parameters:
    ///   - nodeCount: zero or more.
    ///   - isDirected: whether an edge from 0 to 1 differs from one from 1 to 0.
    ///   - edges: between nodes below `nodeCount`, with finite weights of zero or more; anything else is a programmer's
    ///     mistake. Weights from outside are checked by ``Network``.
    /// - Complexity: O(nodes + edges).
    public init(nodeCount: Int, isDirected: Bool = false, edges: [GraphEdge]) {
        let nodes = 0..<nodeCount
        for edge in edges {
            precondition(nodes.contains(edge.source) && nodes.contains(edge.target), "An edge joins two nodes.")
            precondition(edge.weight >= 0 && edge.weight < .infinity, "A weight is finite and not negative.")
        }
        self.init(
            nodeCount: nodeCount, isDirected: isDirected, sources: edges.map { Int32($0.source) },
            targets: edges.map { Int32($0.target) }, weights: edges.map(\.weight))
    }

    init(nodeCount: Int, isDirected: Bool, sources: [Int32], targets: [Int32], weights: [Double]) {
        var (from, to, strengths): ([Int32], [Int32], [Double]) = ([], [], [])
        let expected = isDirected ? sources.count : 2 * sources.count
        from.reserveCapacity(expected)
        to.reserveCapacity(expected)
        strengths.reserveCapacity(expected)
        var loops = 0
        for place in sources.indices where weights[place] > 0 {
            let (source, target) = (sources[place], targets[place])
            guard source != target else {
                loops += 1
                continue
            }
            from.append(source)
            to.append(target)
            strengths.append(weights[place])
            if !isDirected {
                from.append(target)
                to.append(source)
                strengths.append(weights[place])
            }
        }
        self.nodeCount = nodeCount
        self.isDirected = isDirected
        selfLoopCount = loops
        outgoing = Adjacency(nodeCount: nodeCount, sources: from, targets: to, weights: strengths)
        incoming =
            isDirected ? Adjacency(nodeCount: nodeCount, sources: to, targets: from, weights: strengths) : outgoing
    }

    /// The number of edges.
    public var edgeCount: Int { isDirected ? outgoing.neighbours.count : outgoing.neighbours.count / 2 }

    /// The edges in ascending order of source and target; each undirected edge once, from its lower node.
    public var edges: [GraphEdge] {
        var edges: [GraphEdge] = []
        edges.reserveCapacity(edgeCount)
        for node in 0..<nodeCount {
            for place in outgoing.range(node) {
                let other = Int(outgoing.neighbours[place])
                if isDirected || other > node {
                    edges.append(GraphEdge(node, other, weight: outgoing.weights[place]))
                }
            }
        }
        return edges
    }

    /// The sum of all edges' weights.
    public var totalWeight: Double {
        var sum = 0.0
        for edge in edges { sum += edge.weight }
        return sum
    }

    /// The nodes that a node's edges lead to, ascending.
    public func neighbours(of node: Int) -> [Int] { outgoing.neighbours[outgoing.range(node)].map(Int.init) }

    /// The weight of the edge from one node to another; zero where there is none.
    public func weight(from node: Int, to other: Int) -> Double {
        outgoing.place(of: other, from: node).map { outgoing.weights[$0] } ?? 0
    }

    /// The graph without directions: the weights of both directions added.
    public var undirected: Graph { isDirected ? Graph(nodeCount: nodeCount, edges: edges) : self }

    /// The graph of some nodes and the edges among them; node i of it is `nodes[i]` here.
    public func subgraph(of nodes: [Int]) -> Graph {
        var numbers = [Int](repeating: -1, count: nodeCount)
        for (number, node) in nodes.enumerated() { numbers[node] = number }
        let kept = edges.compactMap { edge -> GraphEdge? in
            let (source, target) = (numbers[edge.source], numbers[edge.target])
            return source < 0 || target < 0 ? nil : GraphEdge(source, target, weight: edge.weight)
        }
        return Graph(nodeCount: nodes.count, isDirected: isDirected, edges: kept)
    }
}
