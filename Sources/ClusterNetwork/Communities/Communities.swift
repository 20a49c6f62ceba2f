/// A division of the nodes into communities.
public struct Communities: Sendable, Hashable {
    /// The community of each node; communities are numbered in the order of their lowest nodes.
    public let labels: [Int]
    /// The number of nodes in each community.
    public let sizes: [Int]
    /// The modularity of the division at the resolution it was found with; nil for a graph without edges.
    public let modularity: Double?

    /// Creates a division from labels of any kind of numbering.
    init(labels: [Int], modularity: Double?) {
        var numbers: [Int: Int] = [:]
        var sizes: [Int] = []
        self.labels = labels.map { label in
            let number = numbers[label] ?? sizes.count
            if number == sizes.count {
                numbers[label] = number
                sizes.append(0)
            }
            sizes[number] += 1
            return number
        }
        self.sizes = sizes
        self.modularity = modularity
    }

    /// The number of communities.
    public var count: Int { sizes.count }
}
