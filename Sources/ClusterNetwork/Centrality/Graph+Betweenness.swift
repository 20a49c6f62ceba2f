import RandomStreams

extension Graph {
    /// The betweenness of every node: exact up to a number of nodes, above it estimated from sampled sources.
    ///
    /// ```swift
    /// let path = Graph(nodeCount: 3, edges: [GraphEdge(0, 1), GraphEdge(1, 2)])
    /// await path.betweenness().values  // [0, 1, 0]
    /// ```
    ///
    /// Eight sources are followed at a time, one in each lane of a vector, by a method that counts paths forward and
    /// adds dependencies backward; sums run over sources in blocks of fixed size, taken in order, so that the result
    /// has the same bytes for any number of jobs.
    ///
    /// Sources: U. Brandes, "A faster algorithm for betweenness centrality", *Journal of Mathematical Sociology* 25
    /// (2001) 163–177; for the sample, U. Brandes and C. Pich, "Centrality estimation in large networks",
    /// *International Journal of Bifurcation and Chaos* 17 (2007) 2303–2318.
    ///
    /// - Parameters:
    ///   - isNormalized: whether values are shares of all pairs.
    ///   - exactLimit: the most nodes for which all sources are followed.
    ///   - sampleSize: the sources followed above the limit, at least two.
    ///   - seed: chooses the sample.
    ///   - jobs: how many blocks of sources are followed at the same time.
    ///   - progress: told how many sources have been followed, of how many.
    /// - Complexity: O(nodes · edges) time below the limit, O(nodes) memory per job.
    public func betweenness(
        isNormalized: Bool = true, exactLimit: Int = 20_000, sampleSize: Int = 1024, seed: UInt64 = 0, jobs: Int = 1,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async -> Betweenness {
        precondition(sampleSize >= 2, "An error can be estimated from two sources or more.")
        let isExact = nodeCount <= max(exactLimit, sampleSize)
        let sources = isExact ? Array(0..<nodeCount) : sampledNodes(sampleSize, seed: seed)
        var sums = [Double](repeating: 0, count: nodeCount)
        var squares = [Double](repeating: 0, count: isExact ? 0 : nodeCount)
        let blockSize = 256
        var followed = 0
        await takeInOrder((sources.count + blockSize - 1) / blockSize, jobs: jobs) { block in
            var lanes = DependencyLanes(self, withSquares: !isExact)
            let end = min(sources.count, (block + 1) * blockSize)
            for first in stride(from: block * blockSize, to: end, by: DependencyLanes.width) {
                lanes.follow(sources[first..<min(end, first + DependencyLanes.width)])
            }
            return (lanes.sums, lanes.squares)
        } take: { (part: ([Double], [Double])) in
            for node in sums.indices { sums[node] += part.0[node] }
            for node in squares.indices { squares[node] += part.1[node] }
            followed = min(sources.count, followed + blockSize)
            progress(followed, sources.count)
        }
        let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
        let scale = nodeCount < 3 ? 0 : isNormalized ? 1 / pairs : isDirected ? 1 : 0.5
        guard !isExact else {
            return Betweenness(
                values: sums.map { $0 * scale }, standardErrors: nil, sourceCount: sources.count)
        }
        let (size, count) = (Double(sampleSize), Double(nodeCount))
        let errors = zip(sums, squares).map { sum, square in
            let variance = max(0, square - sum * sum / size) / (size - 1)
            return scale * count * (variance * (1 - size / count) / size).squareRoot()
        }
        return Betweenness(
            values: sums.map { $0 * scale * count / size }, standardErrors: errors, sourceCount: sampleSize)
    }

    private func sampledNodes(_ size: Int, seed: UInt64) -> [Int] {
        var stream = RandomStream(seed: seed, purpose: .pathSources)
        return stream.permutation(of: nodeCount).prefix(size).sorted()
    }
}
