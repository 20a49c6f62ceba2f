/// An edge of a graph.
public struct GraphEdge: Sendable, Hashable {
    /// The node it comes from; the lower of the two in an undirected graph's list of edges.
    public let source: Int
    /// The node it goes to.
    public let target: Int
    /// How strong it is, positive in a graph's list of edges.
    public let weight: Double

    /// Creates an edge.
    public init(_ source: Int, _ target: Int, weight: Double = 1) {
        self.source = source
        self.target = target
        self.weight = weight
    }
}
