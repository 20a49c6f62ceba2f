import RandomStreams

extension Graph {
    /// Places the nodes so that tied ones stand near each other and all keep a distance.
    ///
    /// Nodes repel each other by k²/d and edges draw their ends together by d²/k, for nodes at distance d; a weak pull
    /// towards the centre keeps the parts of a graph that is not connected in the picture. Repulsion from far nodes is taken
    /// from their centres of mass, in a tree of squares. The longest move per step falls to zero over the steps.
    ///
    /// Sources: T. M. J. Fruchterman and E. M. Reingold, "Graph drawing by force-directed placement", *Software: Practice
    /// and Experience* 21 (1991) 1129–1164; J. Barnes and P. Hut, "A hierarchical O(N log N) force-calculation
    /// algorithm", *Nature* 324 (1986) 446–449.
    ///
    /// - Parameters:
    ///   - seed: of the first places; the same seed gives the same picture.
    ///   - steps: more give a calmer picture.
    /// - Returns: a point in the unit square for each node; the centre for a single one.
    /// - Complexity: O(steps · (nodes · log(nodes) + edges)).
    public func forceLayout(seed: UInt64 = 0, steps: Int = 300) -> [LayoutPoint] {
        precondition(steps >= 0, "There is no negative number of steps.")
        var places = (0..<nodeCount).map { node in
            var stream = RandomStream(seed: seed, agent: node, purpose: .layout)
            return SIMD2(stream.uniform(), stream.uniform()) - 0.5
        }
        let distance = 1 / Double(max(nodeCount, 1)).squareRoot()
        let graph = undirected
        for step in 0..<steps where nodeCount > 1 {
            let longest = 0.1 * (1 - Double(step) / Double(steps))
            let moves = graph.forces(places, distance: distance)
            for node in places.indices {
                let length = (moves[node] * moves[node]).sum().squareRoot()
                guard length > 0 else { continue }
                places[node] += moves[node] * (min(length, longest) / length)
            }
        }
        return Self.fitted(places)
    }

    private func forces(_ places: [SIMD2<Double>], distance: Double) -> [SIMD2<Double>] {
        let tree = RepulsionTree(places)
        var open: [Int32] = []
        var forces = places.map { place in
            tree.repulsion(at: place, &open) * (distance * distance) - place * (0.5 * distance)
        }
        for node in 0..<nodeCount {
            for place in outgoing.range(node) {
                let gap = places[Int(outgoing.neighbours[place])] - places[node]
                forces[node] += gap * ((gap * gap).sum().squareRoot() / distance)
            }
        }
        return forces
    }

    /// The points moved and scaled alike in both directions into the unit square.
    private static func fitted(_ places: [SIMD2<Double>]) -> [LayoutPoint] {
        guard let first = places.first else { return [] }
        let low = places.reduce(first) { pointwiseMin($0, $1) }
        let high = places.reduce(first) { pointwiseMax($0, $1) }
        let size = (high - low).max()
        let centre = (low + high) * 0.5
        return places.map { place in
            let scaled = size > 0 ? (place - centre) / size + 0.5 : SIMD2(0.5, 0.5)
            return LayoutPoint(x: min(max(scaled.x, 0), 1), y: min(max(scaled.y, 0), 1))
        }
    }
}
