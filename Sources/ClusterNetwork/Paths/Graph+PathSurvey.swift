extension Graph {
    /// Measures the shortest paths between all pairs of nodes.
    ///
    /// Sixty-four sources are followed at a time, one in each bit of a word.
    ///
    /// Source: M. Then and others, "The more the merrier: efficient multi-source graph traversal", *Proceedings of the
    /// VLDB Endowment* 8 (2014) 449–460.
    ///
    /// - Parameter jobs: how many blocks of sources are followed at the same time; the result does not depend on it.
    /// - Complexity: O(nodes · edges) time, though with a small factor.
    public func pathSurvey(jobs: Int = 1) async -> PathSurvey {
        let blockSize = 512
        var total = BreadthLanes(self)
        await takeInOrder((nodeCount + blockSize - 1) / blockSize, jobs: jobs) { block in
            var lanes = BreadthLanes(self)
            let end = min(nodeCount, (block + 1) * blockSize)
            for first in stride(from: block * blockSize, to: end, by: 64) {
                lanes.follow(first..<min(end, first + 64))
            }
            return lanes
        } take: { (part: BreadthLanes) in
            total.add(part)
        }
        return total.survey
    }
}

/// Breadth-first searches from 64 sources at a time.
struct BreadthLanes: Sendable {
    private let graph: Graph
    private var reached: [Int]
    private var distances: [Int]
    private var inverses: [Double]
    private var pairs: [Int] = [0]
    private var seen: [UInt64]
    private var visit: [UInt64]
    private var next: [UInt64]

    init(_ graph: Graph) {
        self.graph = graph
        reached = [Int](repeating: 0, count: graph.nodeCount)
        distances = reached
        inverses = [Double](repeating: 0, count: graph.nodeCount)
        seen = [UInt64](repeating: 0, count: graph.nodeCount)
        visit = seen
        next = seen
    }

    var survey: PathSurvey {
        PathSurvey(
            reachedFrom: reached, distanceSums: distances, inverseDistanceSums: inverses, pairsByDistance: pairs)
    }

    mutating func add(_ other: BreadthLanes) {
        for node in reached.indices {
            reached[node] += other.reached[node]
            distances[node] += other.distances[node]
            inverses[node] += other.inverses[node]
        }
        while pairs.count < other.pairs.count { pairs.append(0) }
        for (distance, count) in other.pairs.enumerated() { pairs[distance] += count }
    }

    /// Adds the distances from up to 64 sources.
    mutating func follow(_ sources: Range<Int>) {
        for node in seen.indices {
            seen[node] = 0
            visit[node] = 0
        }
        for (bit, source) in sources.enumerated() {
            seen[source] = 1 << UInt64(bit)
            visit[source] = seen[source]
        }
        var distance = 1
        while spread(distance) { distance += 1 }
    }

    /// Takes one step along all edges; false when nobody new was reached.
    private mutating func spread(_ distance: Int) -> Bool {
        graph.outgoing.spread(visit, into: &next)
        var found = 0
        let inverse = 1 / Double(distance)
        for node in visit.indices {
            let new = next[node] & ~seen[node]
            next[node] = 0
            visit[node] = new
            guard new != 0 else { continue }
            seen[node] |= new
            let count = new.nonzeroBitCount
            reached[node] += count
            distances[node] += count * distance
            inverses[node] += Double(count) * inverse
            found += count
        }
        guard found > 0 else { return false }
        if pairs.count == distance { pairs.append(0) }
        pairs[distance] += found
        return true
    }
}

extension Adjacency {
    /// Joins the bits of every node into those of its neighbours.
    fileprivate func spread(_ bits: [UInt64], into next: inout [UInt64]) {
        let (offsets, neighbours) = (offsets.span, neighbours.span)
        var next = next.mutableSpan
        for node in bits.indices where bits[node] != 0 {
            let own = bits[node]
            for edge in Int(offsets[unchecked: node])..<Int(offsets[unchecked: node + 1]) {
                next[unchecked: Int(neighbours[unchecked: edge])] |= own
            }
        }
    }
}
