/// A symmetric weighted graph whose nodes stand for groups of nodes of the level below.
struct WeightedLevel {
    let offsets: [Int32]
    let neighbours: [Int32]
    let weights: [Double]
    /// The sum of a node's weights, ties inside the group it stands for counted from both ends.
    let strengths: [Double]
    /// The sum of all strengths, 2m.
    let total: Double

    var nodeCount: Int { strengths.count }

    /// The lowest level.
    init(_ adjacency: Adjacency, isWeighted: Bool) {
        offsets = adjacency.offsets
        neighbours = adjacency.neighbours
        weights = isWeighted ? adjacency.weights : [Double](repeating: 1, count: adjacency.weights.count)
        var strengths: [Double] = []
        strengths.reserveCapacity(adjacency.nodeCount)
        for node in 0..<adjacency.nodeCount {
            var sum = 0.0
            for edge in adjacency.range(node) { sum += weights[edge] }
            strengths.append(sum)
        }
        self.strengths = strengths
        total = strengths.reduce(0, +)
    }

    /// The level above, where groups become nodes.
    ///
    /// - Parameter labels: the group of each node, `0..<count`.
    init(_ below: WeightedLevel, joinedBy labels: [Int32], count: Int) {
        var strengths = [Double](repeating: 0, count: count)
        var starts = [Int32](repeating: 0, count: count + 1)
        for node in labels.indices {
            strengths[Int(labels[node])] += below.strengths[node]
            starts[Int(labels[node]) + 1] += 1
        }
        for group in 0..<count { starts[group + 1] += starts[group] }
        var members = [Int32](repeating: 0, count: labels.count)
        var next = starts
        for node in labels.indices {
            members[Int(next[Int(labels[node])])] = Int32(node)
            next[Int(labels[node])] += 1
        }
        var offsets: [Int32] = [0]
        var neighbours: [Int32] = []
        var weights: [Double] = []
        var sums = [Double](repeating: 0, count: count)
        for group in 0..<count {
            let first = neighbours.count
            for place in Int(starts[group])..<Int(starts[group + 1]) {
                let node = Int(members[place])
                for edge in Int(below.offsets[node])..<Int(below.offsets[node + 1]) {
                    let other = labels[Int(below.neighbours[edge])]
                    guard other != group else { continue }
                    if sums[Int(other)] == 0 { neighbours.append(other) }
                    sums[Int(other)] += below.weights[edge]
                }
            }
            for place in first..<neighbours.count {
                weights.append(sums[Int(neighbours[place])])
                sums[Int(neighbours[place])] = 0
            }
            offsets.append(Int32(neighbours.count))
        }
        self.offsets = offsets
        self.neighbours = neighbours
        self.weights = weights
        self.strengths = strengths
        total = below.total
    }
}
