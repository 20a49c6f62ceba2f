extension Graph {
    /// The connected components; in a directed graph the weak ones, found without regard to directions.
    ///
    /// - Complexity: O(nodes + edges).
    public func components() -> Components {
        var labels = [Int32](repeating: -1, count: nodeCount)
        var sizes: [Int] = []
        var queue = [Int32](repeating: 0, count: nodeCount)
        let sides = isDirected ? [outgoing, incoming] : [outgoing]
        for start in 0..<nodeCount where labels[start] < 0 {
            let label = Int32(sizes.count)
            labels[start] = label
            queue[0] = Int32(start)
            sizes.append(Self.flood(sides, label, &labels, &queue))
        }
        return Components(labels: labels.map(Int.init), sizes: sizes)
    }

    /// Labels everything that the first node of the queue is joined with and counts it.
    private static func flood(
        _ sides: [Adjacency], _ label: Int32, _ labels: inout [Int32], _ queue: inout [Int32]
    ) -> Int {
        var labels = labels.mutableSpan
        var queue = queue.mutableSpan
        var (head, tail) = (0, 1)
        while head < tail {
            let node = Int(queue[unchecked: head])
            head += 1
            for side in sides {
                let neighbours = side.neighbours.span
                for edge in side.range(node) {
                    let other = neighbours[unchecked: edge]
                    if labels[unchecked: Int(other)] < 0 {
                        labels[unchecked: Int(other)] = label
                        queue[unchecked: tail] = other
                        tail += 1
                    }
                }
            }
        }
        return tail
    }

    /// The strongly connected components: parts whose nodes all reach each other along the edges.
    ///
    /// Source: R. Tarjan, "Depth-first search and linear graph algorithms", *SIAM Journal on Computing* 1 (1972)
    /// 146–160, with a stack of its own in place of recursion.
    ///
    /// - Complexity: O(nodes + edges).
    public func strongComponents() -> Components {
        var search = StrongSearch(self)
        for node in 0..<nodeCount { search.visit(node) }
        var numbers = [Int](repeating: -1, count: search.partCount)
        var sizes: [Int] = []
        let labels = search.parts.map { part -> Int in
            if numbers[part] < 0 {
                numbers[part] = sizes.count
                sizes.append(0)
            }
            sizes[numbers[part]] += 1
            return numbers[part]
        }
        return Components(labels: labels, sizes: sizes)
    }
}

/// Tarjan's search.
private struct StrongSearch {
    private let adjacency: Adjacency
    private(set) var parts: [Int]
    private(set) var partCount = 0
    private var numbers: [Int]
    private var lows: [Int]
    private var edges: [Int]
    private var open: [Int] = []
    private var path: [Int] = []
    private var visited = 0

    init(_ graph: Graph) {
        adjacency = graph.outgoing
        parts = [Int](repeating: -1, count: graph.nodeCount)
        numbers = parts
        lows = parts
        edges = graph.outgoing.offsets.dropLast().map(Int.init)
    }

    mutating func visit(_ root: Int) {
        guard numbers[root] < 0 else { return }
        enter(root)
        while let node = path.last {
            if edges[node] < adjacency.range(node).upperBound {
                let other = Int(adjacency.neighbours[edges[node]])
                edges[node] += 1
                if numbers[other] < 0 {
                    enter(other)
                } else if parts[other] < 0 {
                    lows[node] = min(lows[node], numbers[other])
                }
            } else {
                leave(node)
            }
        }
    }

    private mutating func enter(_ node: Int) {
        numbers[node] = visited
        lows[node] = visited
        visited += 1
        open.append(node)
        path.append(node)
    }

    private mutating func leave(_ node: Int) {
        path.removeLast()
        if let parent = path.last { lows[parent] = min(lows[parent], lows[node]) }
        guard lows[node] == numbers[node] else { return }
        while let member = open.popLast() {
            parts[member] = partCount
            if member == node { break }
        }
        partCount += 1
    }
}
