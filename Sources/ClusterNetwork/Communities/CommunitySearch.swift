import RandomStreams

/// The levels of Louvain's and Leiden's search.
struct CommunitySearch {
    private static let iterationLimit = 10
    private let resolution: Double
    private let seed: UInt64
    /// Every order of nodes has an address of its own in the stream of numbers.
    private var orders = 0

    init(resolution: Double, seed: UInt64) {
        self.resolution = resolution
        self.seed = seed
    }

    /// Labels of the nodes after Louvain's method.
    mutating func louvain(_ ground: WeightedLevel) -> [Int32] {
        var labels = (0..<Int32(ground.nodeCount)).map { $0 }
        var level = ground
        while true {
            var moving = LocalMoving(level, labels: (0..<Int32(level.nodeCount)).map { $0 }, resolution: resolution)
            moving.run(order(of: level.nodeCount))
            let (numbers, count) = Self.numbered(moving.labels)
            labels = labels.map { numbers[Int($0)] }
            if count == level.nodeCount { return labels }
            level = WeightedLevel(level, joinedBy: numbers, count: count)
        }
    }

    /// Labels of the nodes after Leiden's method, repeated while it improves.
    mutating func leiden(_ ground: WeightedLevel) -> [Int32] {
        var labels = (0..<Int32(ground.nodeCount)).map { $0 }
        var best = -Double.infinity
        for _ in 0..<Self.iterationLimit {
            let found = iteration(ground, from: labels)
            let value = quality(ground, found)
            guard value > best + 1e-12 else { break }
            best = value
            labels = found
        }
        return labels
    }

    private mutating func iteration(_ ground: WeightedLevel, from start: [Int32]) -> [Int32] {
        var level = ground
        var partition = start
        // The node of the current level that each node of the ground belongs to.
        var owners = (0..<Int32(ground.nodeCount)).map { $0 }
        while true {
            var moving = LocalMoving(level, labels: partition, resolution: resolution)
            moving.run(order(of: level.nodeCount))
            let (numbers, count) = Self.numbered(moving.labels)
            if count == level.nodeCount { return owners.map { numbers[Int($0)] } }
            var refinement = Refinement(level, partition: numbers, count: count, resolution: resolution)
            refinement.run(order(of: level.nodeCount))
            let (parts, partCount) = Self.numbered(refinement.labels)
            // Where nothing could be joined inside the communities, these themselves become nodes.
            let (joined, joinedCount) = partCount == level.nodeCount ? (numbers, count) : (parts, partCount)
            partition = [Int32](repeating: 0, count: joinedCount)
            for node in joined.indices { partition[Int(joined[node])] = numbers[node] }
            owners = owners.map { joined[Int($0)] }
            level = WeightedLevel(level, joinedBy: joined, count: joinedCount)
        }
    }

    private mutating func order(of count: Int) -> [Int32] {
        var stream = RandomStream(seed: seed, step: orders % RandomStream.stepLimit, purpose: .communities)
        orders += 1
        var order = (0..<Int32(count)).map { $0 }
        stream.shuffle(&order)
        return order
    }

    private func quality(_ level: WeightedLevel, _ labels: [Int32]) -> Double {
        guard level.total > 0 else { return 0 }
        var sums = [Double](repeating: 0, count: level.nodeCount)
        var inside = 0.0
        for node in labels.indices {
            sums[Int(labels[node])] += level.strengths[node]
            for edge in Int(level.offsets[node])..<Int(level.offsets[node + 1])
            where labels[Int(level.neighbours[edge])] == labels[node] {
                inside += level.weights[edge]
            }
        }
        var expected = 0.0
        for sum in sums { expected += sum / level.total * (sum / level.total) }
        return inside / level.total - resolution * expected
    }

    /// Labels renumbered from zero in the order of their first nodes.
    private static func numbered(_ labels: [Int32]) -> (labels: [Int32], count: Int) {
        var numbers = [Int32](repeating: -1, count: labels.count)
        var count: Int32 = 0
        let renumbered = labels.map { label in
            if numbers[Int(label)] < 0 {
                numbers[Int(label)] = count
                count += 1
            }
            return numbers[Int(label)]
        }
        return (renumbered, Int(count))
    }
}
