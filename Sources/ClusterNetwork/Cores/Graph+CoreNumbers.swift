extension Graph {
    /// The core number of every node: the largest k such that the node belongs to a subgraph in which every node has k
    /// neighbours or more.
    ///
    /// In a directed graph the edges of both directions count, a mutual pair twice. Isolated nodes have core number 0.
    ///
    /// Sources: S. B. Seidman, "Network structure and minimum degree", *Social Networks* 5 (1983) 269–287; V. Batagelj
    /// and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks", arXiv:cs/0310049 (2003).
    ///
    /// - Complexity: O(nodes + edges).
    public func coreNumbers() -> [Int] {
        let sides = isDirected ? [outgoing, incoming] : [outgoing]
        var degrees = (0..<nodeCount).map { node in Int32(sides.reduce(0) { $0 + $1.degree(node) }) }
        // Nodes sorted by degree: `order` holds them, `places` says where each stands, `bins` where a degree begins.
        var bins = [Int32](repeating: 0, count: Int(degrees.max() ?? 0) + 2)
        for degree in degrees { bins[Int(degree) + 1] += 1 }
        for degree in 1..<bins.count { bins[degree] += bins[degree - 1] }
        var next = bins
        var order = [Int32](repeating: 0, count: nodeCount)
        var places = order
        for node in 0..<nodeCount {
            let degree = Int(degrees[node])
            places[node] = next[degree]
            order[Int(next[degree])] = Int32(node)
            next[degree] += 1
        }
        Self.peel(sides, &degrees, &bins, &order, &places)
        return degrees.map(Int.init)
    }

    /// Takes the nodes away in the order of their remaining degrees, which become their core numbers.
    private static func peel(
        _ sides: [Adjacency], _ degrees: inout [Int32], _ bins: inout [Int32], _ order: inout [Int32],
        _ places: inout [Int32]
    ) {
        let count = order.count
        var degrees = degrees.mutableSpan
        var bins = bins.mutableSpan
        var order = order.mutableSpan
        var places = places.mutableSpan
        for rank in 0..<count {
            let node = Int(order[unchecked: rank])
            for side in sides {
                let neighbours = side.neighbours.span
                for edge in side.range(node) {
                    let other = Int(neighbours[unchecked: edge])
                    let degree = degrees[unchecked: other]
                    guard degree > degrees[unchecked: node] else { continue }
                    // The neighbour moves to the front of its bin, which then begins behind it.
                    let front = bins[unchecked: Int(degree)]
                    let first = order[unchecked: Int(front)]
                    let place = places[unchecked: other]
                    order[unchecked: Int(place)] = first
                    places[unchecked: Int(first)] = place
                    order[unchecked: Int(front)] = Int32(other)
                    places[unchecked: other] = front
                    bins[unchecked: Int(degree)] = front + 1
                    degrees[unchecked: other] = degree - 1
                }
            }
        }
    }
}
