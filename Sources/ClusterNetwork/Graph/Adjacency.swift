/// Neighbours in compressed rows: those of node v stand at `offsets[v]..<offsets[v + 1]`, in ascending order.
struct Adjacency: Sendable, Hashable {
    var offsets: [Int32]
    var neighbours: [Int32]
    var weights: [Double]

    /// The rows of arcs given as columns, with arcs between the same two nodes joined.
    ///
    /// Two stable counting sorts, by target and then by source, so that the weights of parallel arcs are added in the
    /// order in which they came: the two directions of an undirected edge get the same sum to the last bit.
    init(nodeCount: Int, sources: [Int32], targets: [Int32], weights: [Double]) {
        let byTarget = Self.order(of: Array(sources.indices.lazy.map(Int32.init)), by: targets, count: nodeCount)
        let order = Self.order(of: byTarget, by: sources, count: nodeCount)
        offsets = [Int32](repeating: 0, count: nodeCount + 1)
        neighbours = []
        self.weights = []
        neighbours.reserveCapacity(order.count)
        self.weights.reserveCapacity(order.count)
        var last: (source: Int32, target: Int32) = (-1, -1)
        for place in order {
            let arc = (sources[Int(place)], targets[Int(place)])
            let weight = weights[Int(place)]
            if arc == last {
                self.weights[self.weights.count - 1] += weight
            } else {
                neighbours.append(arc.1)
                self.weights.append(weight)
                offsets[Int(arc.0) + 1] += 1
                last = arc
            }
        }
        for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    }

    /// Places sorted by a column's values below `count`, equal values in the order given.
    private static func order(of places: [Int32], by keys: [Int32], count: Int) -> [Int32] {
        var starts = [Int32](repeating: 0, count: count + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var sorted = [Int32](repeating: 0, count: places.count)
        for place in places {
            let key = Int(keys[Int(place)])
            sorted[Int(starts[key])] = place
            starts[key] += 1
        }
        return sorted
    }

    var nodeCount: Int { offsets.count - 1 }

    /// The places of a node's neighbours in `neighbours` and `weights`.
    @inline(__always)
    func range(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

    func degree(_ node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }

    func strength(_ node: Int) -> Double {
        var sum = 0.0
        for place in range(node) { sum += weights[place] }
        return sum
    }

    /// Where `target` stands among the neighbours of `node`, by halving; nil if it is none of them.
    func place(of target: Int, from node: Int) -> Int? {
        var (low, high) = (Int(offsets[node]), Int(offsets[node + 1]))
        while low < high {
            let middle = (low + high) / 2
            if neighbours[middle] < target { low = middle + 1 } else { high = middle }
        }
        return low < Int(offsets[node + 1]) && neighbours[low] == target ? low : nil
    }
}
