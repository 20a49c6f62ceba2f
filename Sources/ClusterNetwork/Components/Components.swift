/// A division of the nodes into connected parts.
public struct Components: Sendable, Hashable {
    /// The part of each node; parts are numbered in the order of their lowest nodes.
    public let labels: [Int]
    /// The number of nodes in each part.
    public let sizes: [Int]

    /// The number of parts; zero for the empty graph.
    public var count: Int { sizes.count }

    /// The number of the largest part, the first of several; nil for the empty graph.
    public var largest: Int? {
        sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) }
    }

    /// The nodes of a part, ascending.
    public func nodes(of part: Int) -> [Int] { labels.indices.filter { labels[$0] == part } }
}
