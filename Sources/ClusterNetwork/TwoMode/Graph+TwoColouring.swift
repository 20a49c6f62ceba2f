extension Graph {
    /// A division of the nodes into two sides such that every edge joins the sides; nil where an odd cycle forbids one.
    ///
    /// The lowest node of each component stands on the first side, marked true.
    ///
    /// - Complexity: O(nodes + edges).
    public var twoColouring: [Bool]? {
        let graph = undirected
        var sides = [Bool?](repeating: nil, count: nodeCount)
        for start in 0..<nodeCount where sides[start] == nil {
            sides[start] = true
            var open = [start]
            while let node = open.popLast() {
                for place in graph.outgoing.range(node) {
                    let other = Int(graph.outgoing.neighbours[place])
                    if sides[other] == nil {
                        sides[other] = sides[node].map { !$0 }
                        open.append(other)
                    } else if sides[other] == sides[node] {
                        return nil
                    }
                }
            }
        }
        return sides.map { $0 ?? true }
    }
}
