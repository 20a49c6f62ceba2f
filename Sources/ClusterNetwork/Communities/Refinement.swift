/// Leiden's refinement: inside each community, single nodes join well-connected parts.
///
/// A part D of community C is well connected when w(D, C ∖ D) ≥ γ·K_D·(K_C − K_D)/2m. Only nodes that are still alone
/// join a part, and only where that does not lower the modularity, so that every part is connected.
struct Refinement {
    private let level: WeightedLevel
    private let resolution: Double
    private let partition: [Int32]
    private(set) var labels: [Int32]
    private var communityStrengths: [Double]
    private var partStrengths: [Double]
    /// w(D, C ∖ D) of each part.
    private var partLinks: [Double]
    private var isAlone: [Bool]

    init(_ level: WeightedLevel, partition: [Int32], count: Int, resolution: Double) {
        self.level = level
        self.partition = partition
        self.resolution = resolution
        labels = (0..<Int32(level.nodeCount)).map { $0 }
        isAlone = [Bool](repeating: true, count: level.nodeCount)
        partStrengths = level.strengths
        communityStrengths = [Double](repeating: 0, count: count)
        partLinks = [Double](repeating: 0, count: level.nodeCount)
        for node in partition.indices {
            communityStrengths[Int(partition[node])] += level.strengths[node]
            for edge in Int(level.offsets[node])..<Int(level.offsets[node + 1])
            where partition[Int(level.neighbours[edge])] == partition[node] {
                partLinks[node] += level.weights[edge]
            }
        }
    }

    /// Looks once at each node.
    mutating func run(_ order: [Int32]) {
        guard level.total > 0 else { return }
        var links = [Double](repeating: 0, count: order.count)
        var near: [Int32] = []
        for number in order {
            let node = Int(number)
            guard isAlone[node], isWellConnected(node) else { continue }
            near.removeAll(keepingCapacity: true)
            for edge in Int(level.offsets[node])..<Int(level.offsets[node + 1]) {
                let other = Int(level.neighbours[edge])
                guard partition[other] == partition[node] else { continue }
                let part = labels[other]
                if links[Int(part)] == 0 { near.append(part) }
                links[Int(part)] += level.weights[edge]
            }
            let strength = level.strengths[node]
            var (best, bestGain, bestLink) = (node, 0.0, 0.0)
            for part in near {
                let place = Int(part)
                let gain = links[place] - resolution * strength * partStrengths[place] / level.total
                if gain > bestGain, isWellConnected(place) { (best, bestGain, bestLink) = (place, gain, links[place]) }
            }
            for part in near { links[Int(part)] = 0 }
            if best != node { join(node, best, link: bestLink) }
        }
    }

    private func isWellConnected(_ part: Int) -> Bool {
        let rest = communityStrengths[Int(partition[part])] - partStrengths[part]
        return partLinks[part] >= resolution * partStrengths[part] * rest / level.total
    }

    private mutating func join(_ node: Int, _ part: Int, link: Double) {
        labels[node] = Int32(part)
        isAlone[node] = false
        isAlone[part] = false
        partStrengths[part] += level.strengths[node]
        partStrengths[node] = 0
        // Links between the two are no longer links to the rest, at either end.
        partLinks[part] += partLinks[node] - 2 * link
        partLinks[node] = 0
    }
}
