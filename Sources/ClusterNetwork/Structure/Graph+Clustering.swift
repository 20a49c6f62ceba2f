extension Graph {
    /// Counts the triangles of every node, without regard to directions and weights.
    ///
    /// A graph whose ties run between adjacent tiers only has no triangles: all coefficients are 0 whatever its
    /// structure, and the closure of two modes, ``TwoModeGraph/robinsAlexanderClosure``, takes their place.
    ///
    /// Each edge points to its end of higher degree, and triangles are found from their lowest node; a node then has
    /// at most √(2m) edges to follow.
    ///
    /// Source: M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs", *Theoretical
    /// Computer Science* 407 (2008) 458–473.
    ///
    /// - Complexity: O(edges^1.5).
    public func clustering() -> Clustering {
        let graph = undirected
        let pairs = (0..<nodeCount).map { node in
            let degree = graph.outgoing.degree(node)
            return degree * (degree - 1) / 2
        }
        return Clustering(triangles: graph.outgoing.triangles(), pairs: pairs)
    }
}

extension Adjacency {
    /// The triangles at every node of a symmetric adjacency.
    fileprivate func triangles() -> [Int] {
        let upward = upward()
        let (offsets, targets) = (upward.offsets.span, upward.targets.span)
        var counts = [Int32](repeating: 0, count: nodeCount)
        var marks = [Int32](repeating: -1, count: nodeCount)
        var triangles = counts.mutableSpan
        var owner = marks.mutableSpan
        for node in 0..<nodeCount {
            let own = Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1])
            for edge in own { owner[unchecked: Int(targets[unchecked: edge])] = Int32(node) }
            var atNode: Int32 = 0
            for edge in own {
                let middle = Int(targets[unchecked: edge])
                var atMiddle: Int32 = 0
                for far in Int(offsets[unchecked: middle])..<Int(offsets[unchecked: middle + 1]) {
                    let last = Int(targets[unchecked: far])
                    // Without a branch: most candidates close no triangle, and which do cannot be foreseen.
                    let closes: Int32 = owner[unchecked: last] == Int32(node) ? 1 : 0
                    triangles[unchecked: last] += closes
                    atMiddle += closes
                }
                triangles[unchecked: middle] += atMiddle
                atNode += atMiddle
            }
            triangles[unchecked: node] += atNode
        }
        return counts.map(Int.init)
    }

    /// The half of the edges that lead to nodes of higher degree, or of equal degree and higher number.
    private func upward() -> (offsets: [Int32], targets: [Int32]) {
        var offsets: [Int32] = [0]
        var targets: [Int32] = []
        offsets.reserveCapacity(nodeCount + 1)
        targets.reserveCapacity(neighbours.count / 2)
        for node in 0..<nodeCount {
            let own = degree(node)
            for edge in range(node) {
                let other = Int(neighbours[edge])
                let degree = degree(other)
                if degree > own || (degree == own && other > node) { targets.append(Int32(other)) }
            }
            offsets.append(Int32(targets.count))
        }
        return (offsets, targets)
    }
}
