/// Moves single nodes to the neighbouring group of the largest gain until none gains.
///
/// Nodes wait in a queue; when one moves, its neighbours outside the new group join the queue again. The gain of node v
/// in group c is w(v, c) − γ·k_v·K_c/2m, with K_c without v.
struct LocalMoving {
    private let level: WeightedLevel
    private let resolution: Double
    private(set) var labels: [Int32]
    private var groupStrengths: [Double]

    /// Begins from labels in `0..<nodeCount`.
    init(_ level: WeightedLevel, labels: [Int32], resolution: Double) {
        self.level = level
        self.labels = labels
        self.resolution = resolution
        groupStrengths = [Double](repeating: 0, count: level.nodeCount)
        for node in labels.indices { groupStrengths[Int(labels[node])] += level.strengths[node] }
    }

    /// Looks at the nodes in an order, and at those whose neighbours moved, again.
    mutating func run(_ order: [Int32]) {
        guard level.total > 0 else { return }
        // A ring: a node waits in it at most once.
        var queue = order
        var isWaiting = [Bool](repeating: true, count: order.count)
        var links = [Double](repeating: 0, count: order.count)
        var near: [Int32] = []
        near.reserveCapacity(order.count)
        var (head, waiting) = (0, order.count)
        while waiting > 0 {
            let node = Int(queue[head])
            head = head + 1 == queue.count ? 0 : head + 1
            waiting -= 1
            isWaiting[node] = false
            let target = bestGroup(of: node, &links, &near)
            guard target != labels[node] else { continue }
            groupStrengths[Int(labels[node])] -= level.strengths[node]
            groupStrengths[Int(target)] += level.strengths[node]
            labels[node] = target
            for edge in Int(level.offsets[node])..<Int(level.offsets[node + 1]) {
                let other = Int(level.neighbours[edge])
                guard !isWaiting[other], labels[other] != target else { continue }
                isWaiting[other] = true
                let tail = head + waiting
                queue[tail >= queue.count ? tail - queue.count : tail] = Int32(other)
                waiting += 1
            }
        }
    }

    /// The group a node gains most from; its own where no other gains noticeably more.
    private func bestGroup(of node: Int, _ links: inout [Double], _ near: inout [Int32]) -> Int32 {
        let (neighbours, weights) = (level.neighbours.span, level.weights.span)
        let (labels, groupStrengths) = (labels.span, groupStrengths.span)
        var links = links.mutableSpan
        let own = labels[node]
        near.removeAll(keepingCapacity: true)
        for edge in Int(level.offsets[node])..<Int(level.offsets[node + 1]) {
            let group = labels[unchecked: Int(neighbours[unchecked: edge])]
            if links[unchecked: Int(group)] == 0 { near.append(group) }
            links[unchecked: Int(group)] += weights[unchecked: edge]
        }
        let strength = level.strengths[node]
        let factor = resolution * strength / level.total
        var best = own
        // The margin keeps rounding from moving a node to and fro for ever.
        var bestGain = links[Int(own)] - factor * (groupStrengths[Int(own)] - strength) + 1e-12 * level.total
        for group in near {
            let gain = links[unchecked: Int(group)] - factor * groupStrengths[unchecked: Int(group)]
            if group != own, gain > bestGain {
                best = group
                bestGain = gain
            }
            links[unchecked: Int(group)] = 0
        }
        return best
    }
}
