import RandomStreams

extension Graph {
    /// Lets an item of news spread: at each step every informed node tells each node its edges lead to with the same
    /// probability.
    ///
    /// Nobody forgets. With probability 1 the news takes as many steps to a node as its distance from the sources. What
    /// a node hears depends only on the seed, the run, the step and the node, so that the result is the same for any
    /// number of jobs.
    ///
    /// Source: N. T. J. Bailey, *The Mathematical Theory of Infectious Diseases*, 2nd edition, Griffin 1975, chapter
    /// 14, the chain-binomial model without recovery, on a network.
    ///
    /// - Parameters:
    ///   - sources: the nodes that know at step 0.
    ///   - audience: whose knowledge counts; nil for all nodes. An empty audience is reached by none.
    ///   - transmission: the probability that a tie passes the news on in a step, in 0...1, whatever its weight.
    ///   - stepLimit: the most steps of a run.
    ///   - runs: how often the news spreads anew, one or more.
    ///   - seed: of the runs.
    ///   - jobs: how many runs take place at the same time.
    public func newsReach(
        from sources: [Int], audience: [Int]? = nil, transmission: Double, stepLimit: Int = 1000, runs: Int = 100,
        seed: UInt64 = 0, jobs: Int = 1
    ) async -> NewsReach {
        precondition(transmission >= 0 && transmission <= 1, "A probability lies in 0...1.")
        precondition(runs >= 1 && stepLimit >= 0, "There is a run, and no negative number of steps.")
        var isListening = [Bool](repeating: audience == nil, count: nodeCount)
        for node in audience ?? [] { isListening[node] = true }
        let size = isListening.count { $0 }
        let listening = isListening
        var counts: [[Int]] = []
        await takeInOrder(runs, jobs: jobs) { run in
            var spread = NewsSpread(self, sources: sources, isListening: listening)
            return spread.run(transmission: transmission, stepLimit: stepLimit, seed: seed, run: run)
        } take: { (reached: [Int]) in
            counts.append(reached)
        }
        let length = counts.map(\.count).max() ?? 1
        let means = (0..<length).map { step in
            let sum = counts.reduce(0) { $0 + $1[min(step, $1.count - 1)] }
            return size == 0 ? 0 : Double(sum) / (Double(size) * Double(runs))
        }
        func time(_ share: Double, _ reached: [Int]) -> Int? {
            size == 0 ? nil : reached.firstIndex { Double($0) >= share * Double(size) }
        }
        return NewsReach(
            meanShares: means, halfTimes: counts.map { time(0.5, $0) },
            ninetyPercentTimes: counts.map { time(0.9, $0) })
    }
}

/// One run of an item of news.
private struct NewsSpread {
    private let graph: Graph
    private let isListening: [Bool]
    private var isInformed: [Bool]
    /// For nodes that do not know, how many tell them at each step.
    private var tellers: [Int]
    /// The nodes that are told and do not know yet.
    private var exposed: [Int] = []
    private var reached = 0

    init(_ graph: Graph, sources: [Int], isListening: [Bool]) {
        self.graph = graph
        self.isListening = isListening
        isInformed = [Bool](repeating: false, count: graph.nodeCount)
        tellers = [Int](repeating: 0, count: graph.nodeCount)
        for source in sources { inform(source) }
    }

    /// How many of the audience know after each step, until nothing can change any more.
    mutating func run(transmission: Double, stepLimit: Int, seed: UInt64, run: Int) -> [Int] {
        var counts = [reached]
        var step = 0
        while step < stepLimit, transmission > 0 {
            exposed.removeAll { isInformed[$0] }
            guard !exposed.isEmpty else { break }
            let told = exposed.filter { node in
                // The chance that none of the tellers is heard; a product, since powers are not rounded exactly.
                var silence = 1.0
                for _ in 0..<tellers[node] { silence *= 1 - transmission }
                var stream = RandomStream(seed: seed, run: run, step: step, agent: node, purpose: .news)
                return stream.uniform() >= silence
            }
            for node in told { inform(node) }
            counts.append(reached)
            step += 1
        }
        return counts
    }

    private mutating func inform(_ node: Int) {
        guard !isInformed[node] else { return }
        isInformed[node] = true
        if isListening[node] { reached += 1 }
        for place in graph.outgoing.range(node) {
            let other = Int(graph.outgoing.neighbours[place])
            if tellers[other] == 0, !isInformed[other] { exposed.append(other) }
            tellers[other] += 1
        }
    }
}
