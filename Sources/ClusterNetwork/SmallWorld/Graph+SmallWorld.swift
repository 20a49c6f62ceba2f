import RandomStreams

extension Graph {
    /// Compares the largest component with random graphs and lattices of the same degrees.
    ///
    /// Random graphs come from exchanging the ends of pairs of edges. Lattices come from exchanges that bring the
    /// ends nearer to each other on a ring on which the nodes stand in the order of a breadth-first search. Both keep
    /// every degree; ten exchanges are tried for each edge. Mean distances are over the pairs that are joined, since
    /// a random graph may fall apart.
    ///
    /// Sources: ``SmallWorld``'s; S. Maslov and K. Sneppen, "Specificity and stability in topology of protein networks",
    /// *Science* 296 (2002) 910–913; O. Sporns and J. D. Zwi, "The small world of the cerebral cortex",
    /// *Neuroinformatics* 2 (2004) 145–162.
    ///
    /// - Parameters:
    ///   - replicates: the random graphs and lattices made, one or more.
    ///   - seed: of the exchanges.
    ///   - jobs: how many searches run at the same time; the result does not depend on it.
    /// - Returns: nil where the largest component has fewer than four nodes, so that nothing can be exchanged.
    public func smallWorld(replicates: Int = 5, seed: UInt64 = 0, jobs: Int = 1) async -> SmallWorld? {
        precondition(replicates >= 1, "There is something to compare with.")
        let parts = components()
        guard let largest = parts.largest, parts.sizes[largest] >= 4 else { return nil }
        let graph = undirected.subgraph(of: parts.nodes(of: largest)).inSearchOrder
        guard let distance = await graph.pathSurvey(jobs: jobs).meanDistance else { return nil }
        var (random, lattice) = (0.0, 0.0)
        for replicate in 0..<replicates {
            let mixed = graph.exchanged(.anywhere, seed: seed, run: 2 * replicate)
            random += await mixed.pathSurvey(jobs: jobs).meanDistance ?? 0
            lattice += graph.exchanged(.nearer, seed: seed, run: 2 * replicate + 1).clustering().average
        }
        return SmallWorld(
            meanDistance: distance, clustering: graph.clustering().average,
            randomDistance: random / Double(replicates), latticeClustering: lattice / Double(replicates))
    }

    private enum Exchange { case anywhere, nearer }

    /// The same graph with its nodes numbered as a breadth-first search from node 0 meets them.
    private var inSearchOrder: Graph {
        var order: [Int] = [0]
        var isMet = [Bool](repeating: false, count: nodeCount)
        isMet[0] = true
        var head = 0
        while head < order.count {
            for other in neighbours(of: order[head]) where !isMet[other] {
                isMet[other] = true
                order.append(other)
            }
            head += 1
        }
        return subgraph(of: order)
    }

    /// The graph after ten tries for each edge to replace edges a–b and c–d by a–d and c–b.
    private func exchanged(_ exchange: Exchange, seed: UInt64, run: Int) -> Graph {
        var stream = RandomStream(seed: seed, run: run, purpose: .rewiring)
        var ends = edges.map { ($0.source, $0.target) }
        func key(_ one: Int, _ other: Int) -> Int { min(one, other) * nodeCount + max(one, other) }
        func distance(_ one: Int, _ other: Int) -> Int { min(abs(one - other), nodeCount - abs(one - other)) }
        var present = Set(ends.map { key($0.0, $0.1) })
        for _ in 0..<(10 * ends.count) {
            let (first, second) = (stream.integer(below: ends.count), stream.integer(below: ends.count))
            let (a, b) = ends[first]
            let (c, d) = stream.next() & 1 == 0 ? ends[second] : (ends[second].1, ends[second].0)
            guard a != d, c != b, a != c, b != d else { continue }
            guard !present.contains(key(a, d)), !present.contains(key(c, b)) else { continue }
            if exchange == .nearer, distance(a, d) + distance(c, b) >= distance(a, b) + distance(c, d) { continue }
            present.remove(key(a, b))
            present.remove(key(c, d))
            present.insert(key(a, d))
            present.insert(key(c, b))
            ends[first] = (a, d)
            ends[second] = (c, b)
        }
        return Graph(nodeCount: nodeCount, edges: ends.map { GraphEdge($0.0, $0.1) })
    }
}
