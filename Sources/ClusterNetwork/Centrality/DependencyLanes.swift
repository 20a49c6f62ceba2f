/// Brandes's accumulation from eight sources at a time.
///
/// Lane k of every vector belongs to the k-th source. A level of the search is a list of nodes with the numbers of
/// shortest paths to them, zero in lanes where the node is not of that level. The next level's numbers are sums of
/// these over neighbours, without a branch per lane: pulled by the nodes that are still to be reached or pushed by
/// those of the level, whichever touches fewer edges. Dependencies come back the same way.
///
/// Path counts of a lane are scaled down by a power of two before they could overflow; only ratios between neighbouring
/// levels matter, and each level keeps its factor.
struct DependencyLanes {
    typealias Lanes = SIMD8<Double>
    static let width = Lanes.scalarCount

    private let graph: Graph
    private let withSquares: Bool
    /// Σ over the sources followed of their dependencies on each node, and of the squares.
    private(set) var sums: [Double]
    private(set) var squares: [Double]
    /// Path counts of settled lanes, zero in others.
    private var counts: [Lanes]
    /// The values that neighbours read: the last level's counts forward, its dependencies per path backward.
    private var frontier: [Lanes]
    private var pushed: [Lanes]
    private var dependencies: [Lanes]
    /// Nodes level by level, and beside them their counts.
    private var nodes: [Int32] = []
    private var levelCounts: [Lanes] = []
    private var levelStarts: [Int] = []
    private var levelScales: [Lanes] = []
    private var pending: [Int32] = []
    private var touched: [Int32] = []

    init(_ graph: Graph, withSquares: Bool) {
        self.graph = graph
        self.withSquares = withSquares
        let count = graph.nodeCount
        sums = [Double](repeating: 0, count: count)
        squares = [Double](repeating: 0, count: withSquares ? count : 0)
        counts = [Lanes](repeating: .zero, count: count)
        frontier = counts
        pushed = counts
        dependencies = counts
    }

    /// Adds the dependencies of up to eight different sources.
    mutating func follow(_ sources: ArraySlice<Int>) {
        begin(sources)
        var pendingDegrees = graph.incoming.neighbours.count
        while let start = levelStarts.last, start < nodes.count {
            var degrees = 0
            for place in start..<nodes.count { degrees += graph.outgoing.degree(Int(nodes[place])) }
            let end = nodes.count
            if degrees < pendingDegrees / 2 { push(start..<end) } else { pendingDegrees = pull() }
            close(start..<end)
        }
        levelStarts.removeLast()
        accumulate()
        collect()
    }

    private mutating func begin(_ sources: ArraySlice<Int>) {
        // Lanes without a source count as settled everywhere and carry nothing.
        var idle = Lanes(repeating: 1)
        for lane in 0..<sources.count { idle[lane] = 0 }
        for node in counts.indices { counts[node] = idle }
        nodes.removeAll(keepingCapacity: true)
        levelCounts.removeAll(keepingCapacity: true)
        levelStarts = [0]
        levelScales = [Lanes(repeating: 1)]
        pending = (0..<Int32(graph.nodeCount)).map { $0 }
        for (lane, source) in sources.enumerated() {
            var own = Lanes.zero
            own[lane] = 1
            counts[source][lane] = 1
            frontier[source] = own
            nodes.append(Int32(source))
            levelCounts.append(own)
        }
    }

    /// Finds the next level from the edges that leave the last one.
    private mutating func push(_ level: Range<Int>) {
        touched.removeAll(keepingCapacity: true)
        for place in level {
            let node = Int(nodes[place])
            let value = levelCounts[place]
            for edge in graph.outgoing.range(node) {
                let other = Int(graph.outgoing.neighbours[edge])
                if pushed[other] == .zero { touched.append(Int32(other)) }
                pushed[other] += value
            }
        }
        for node in touched {
            let place = Int(node)
            settle(node, pushed[place])
            pushed[place] = .zero
        }
    }

    /// Finds the next level from the edges that enter nodes with lanes to settle, and counts these edges.
    private mutating func pull() -> Int {
        var (kept, degrees) = (0, 0)
        let found = pending.count
        for place in 0..<found {
            let node = pending[place]
            if all(counts[Int(node)] .> 0) { continue }
            settle(node, graph.incoming.sum(of: frontier, around: Int(node)))
            pending[kept] = node
            kept += 1
            degrees += graph.incoming.degree(Int(node))
        }
        pending.removeSubrange(kept...)
        return degrees
    }

    @inline(__always)
    private mutating func settle(_ node: Int32, _ value: Lanes) {
        let before = counts[Int(node)]
        let new = value.replacing(with: 0, where: before .> 0)
        guard any(new .> 0) else { return }
        counts[Int(node)] = before + new
        nodes.append(node)
        levelCounts.append(new)
    }

    /// Makes the level found the one that neighbours read.
    private mutating func close(_ former: Range<Int>) {
        for place in former { frontier[Int(nodes[place])] = .zero }
        let level = former.upperBound..<nodes.count
        var largest = Lanes.zero
        for place in level { largest = pointwiseMax(largest, levelCounts[place]) }
        var scale = Lanes(repeating: 1)
        scale.replace(with: 0x1p-500, where: largest .> 0x1p500)
        if scale != Lanes(repeating: 1) {
            for place in level {
                let scaled = pointwiseMax(levelCounts[place] * scale, Lanes(repeating: .leastNormalMagnitude))
                levelCounts[place] = scaled.replacing(with: 0, where: levelCounts[place] .== 0)
            }
        }
        levelStarts.append(former.upperBound)
        levelScales.append(scale)
        for place in level { frontier[Int(nodes[place])] = levelCounts[place] }
    }

    /// δ(v) = σ(v) · Σ (1 + δ(w))/σ(w) over the successors w of v, from the last level to the first but one.
    private mutating func accumulate() {
        var end = nodes.count
        for level in stride(from: levelStarts.count - 1, to: 1, by: -1) {
            let start = levelStarts[level]
            for place in start..<end {
                let node = Int(nodes[place])
                let count = levelCounts[place]
                let perPath = (dependencies[node] + 1) / count
                frontier[node] = perPath.replacing(with: 0, where: count .== 0)
            }
            for place in levelStarts[level - 1]..<start {
                let node = Int(nodes[place])
                let sum = graph.outgoing.sum(of: frontier, around: node)
                dependencies[node] += levelCounts[place] * levelScales[level] * sum
            }
            for place in start..<end { frontier[Int(nodes[place])] = .zero }
            end = start
        }
    }

    private mutating func collect() {
        for node in sums.indices {
            let lanes = dependencies[node]
            sums[node] += lanes.sum()
            if withSquares { squares[node] += (lanes * lanes).sum() }
            dependencies[node] = .zero
        }
    }
}

extension Adjacency {
    /// Σ of the values of a node's neighbours.
    @inline(__always)
    fileprivate func sum(of values: [SIMD8<Double>], around node: Int) -> SIMD8<Double> {
        let neighbours = neighbours.span
        let values = values.span
        var sum = SIMD8<Double>.zero
        for edge in range(node) {
            sum += values[unchecked: Int(neighbours[unchecked: edge])]
        }
        return sum
    }
}
