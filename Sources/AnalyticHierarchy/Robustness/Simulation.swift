import RandomStreams

extension StreamPurpose {
    /// Noise on judgments.
    static let judgmentNoise = StreamPurpose(area: .hierarchy, use: 32)
    /// Judgments between bounds.
    static let judgmentIntervals = StreamPurpose(area: .hierarchy, use: 33)
    /// Experts drawn with replacement.
    static let panelResampling = StreamPurpose(area: .hierarchy, use: 34)
}

/// Runs of a model with judgments drawn anew.
///
/// The work is cut into blocks of a fixed size and each run draws from a stream of its own, so that the sums, combined in
/// the order of the blocks, are the same to the last bit whoever computes which block.
struct Simulation: Sendable {
    /// How a run gets its scores.
    enum Source: Sendable {
        /// Each judgment's σ, none without noise; and the places of judgments drawn between bounds, logarithms of their
        /// lower bounds, and the widths.
        case judgments(CompiledDecision, sigmas: [Double], [(judgment: Int, low: Double, width: Double)])
        /// The experts that are drawn from.
        case panel(GroupEvaluator, weights: [Double], experts: [Int])
    }

    /// What some runs came to.
    struct Block: Sendable {
        /// The scores of each answered run, alternative after alternative.
        var scores: [Double] = []
        var ranks: [Double]
        var orders: [Double]

        init(alternativeCount: Int) {
            ranks = [Double](repeating: 0, count: alternativeCount * alternativeCount)
            orders = ranks
        }
    }

    /// The runs in a block: about a millisecond of work for a small model.
    static let blockSize = 256
    /// How often experts are drawn again before a run is given up.
    static let drawLimit = 1000

    let source: Source
    let cause: SimulationResult.Cause
    let seed: UInt64
    let runs: Int

    init(source: Source, cause: SimulationResult.Cause, seed: UInt64, runs: Int) {
        precondition(runs >= 1 && runs <= RandomStream.runLimit, "The number of runs lies in 1...2^28.")
        self.source = source
        self.cause = cause
        self.seed = seed
        self.runs = runs
    }

    var blockCount: Int { (runs - 1) / Self.blockSize + 1 }

    private var compiled: CompiledDecision {
        switch source {
        case .judgments(let compiled, _, _): compiled
        case .panel(let evaluator, _, _): evaluator.compiled
        }
    }

    private func makeWorkspace() -> GroupEvaluator.Workspace {
        switch source {
        case .judgments(let compiled, _, _):
            GroupEvaluator.Workspace(decision: compiled.makeWorkspace(), judgments: compiled.judgments)
        case .panel(let evaluator, _, _): evaluator.makeWorkspace()
        }
    }

    func block(_ number: Int) -> Block {
        let compiled = compiled
        var block = Block(alternativeCount: compiled.alternativeCount)
        var workspace = makeWorkspace()
        var order = Array(0..<compiled.alternativeCount)
        for run in number * Self.blockSize..<min(runs, (number + 1) * Self.blockSize)
        where answer(run, in: &workspace) {
            block.scores += workspace.decision.scores
            block.count(workspace.decision, order: &order)
        }
        return block
    }

    /// Draws the judgments of a run and evaluates them; `false` where there is no answer.
    private func answer(_ run: Int, in workspace: inout GroupEvaluator.Workspace) -> Bool {
        do {
            switch source {
            case .judgments(let compiled, let sigmas, let intervals):
                if !sigmas.isEmpty {
                    var stream = RandomStream(seed: seed, run: run, purpose: .judgmentNoise)
                    for judgment in compiled.judgments.indices {
                        workspace.judgments[judgment] =
                            compiled.judgments[judgment] + sigmas[judgment] * stream.normal()
                    }
                }
                if !intervals.isEmpty {
                    var stream = RandomStream(seed: seed, run: run, purpose: .judgmentIntervals)
                    for interval in intervals {
                        workspace.judgments[interval.judgment] = interval.low + interval.width * stream.uniform()
                    }
                }
                try compiled.evaluate(workspace.judgments, in: &workspace.decision)
            case .panel(let evaluator, let weights, let experts):
                var stream = RandomStream(seed: seed, run: run, purpose: .panelResampling)
                return resample(evaluator, weights, experts, &stream, in: &workspace)
            }
            return workspace.decision.scores.allSatisfy(\.isFinite)
        } catch {
            return false
        }
    }

    private func resample(
        _ evaluator: GroupEvaluator, _ weights: [Double], _ experts: [Int], _ stream: inout RandomStream,
        in workspace: inout GroupEvaluator.Workspace
    ) -> Bool {
        var drawn = [Double](repeating: 0, count: weights.count)
        for _ in 0..<Self.drawLimit {
            for place in drawn.indices { drawn[place] = 0 }
            var total = 0.0
            for _ in experts {
                let expert = experts[stream.integer(below: experts.count)]
                drawn[expert] += weights[expert]
                total += weights[expert]
            }
            for place in drawn.indices { drawn[place] /= total }
            do {
                try evaluator.evaluate(drawn, in: &workspace)
                return workspace.decision.scores.allSatisfy(\.isFinite)
            } catch {
                guard case .undecided = error else { continue }
                return false
            }
        }
        return false
    }

    /// What all blocks come to together.
    func result(of blocks: [Block]) -> SimulationResult {
        let count = compiled.alternativeCount
        var sum = Block(alternativeCount: count)
        for block in blocks {
            for place in sum.ranks.indices {
                sum.ranks[place] += block.ranks[place]
                sum.orders[place] += block.orders[place]
            }
        }
        let answered = blocks.reduce(0) { $0 + $1.scores.count } / count
        func table(_ counts: [Double]) -> [[Double]] {
            (0..<count).map { one in
                counts[one * count..<(one + 1) * count].map { answered > 0 ? $0 / Double(answered) : 0 }
            }
        }
        let scores = (0..<count).map { alternative in
            var column: [Double] = []
            column.reserveCapacity(answered)
            for block in blocks {
                for place in stride(from: alternative, to: block.scores.count, by: count) {
                    column.append(block.scores[place])
                }
            }
            return SimulationResult.Scores(of: column)
        }
        return SimulationResult(
            cause: cause, seed: seed, runs: runs, answeredRuns: answered, rankProbabilities: table(sum.ranks),
            orderProbabilities: table(sum.orders), scores: scores)
    }
}

extension Simulation.Block {
    /// Counts who stands where, with the ties of ``Ranking``.
    fileprivate mutating func count(_ decision: CompiledDecision.Workspace, order: inout [Int]) {
        let scores = decision.scores
        let count = scores.count
        // The order of the run before is often the order of this one.
        for place in 1..<count {
            var here = place
            while here > 0, scores[order[here - 1]] < scores[order[here]] {
                order.swapAt(here - 1, here)
                here -= 1
            }
        }
        let tolerances = Ranking.Tolerances(scores: scores, scale: decision.scale)
        var first = 0
        while first < count {
            var end = first + 1
            while end < count, tolerances.areTied(scores[order[first]], scores[order[end]]) {
                end += 1
            }
            let share = 1 / Double(end - first)
            for place in first..<end {
                for rank in first..<end { ranks[order[place] * count + rank] += share }
                for behind in end..<max(count, end) { orders[order[place] * count + order[behind]] += 1 }
            }
            first = end
        }
    }
}

extension SimulationResult.Scores {
    fileprivate init(of sample: [Double]) {
        let count = Double(sample.count)
        let mean = sample.reduce(0, +) / count
        let squares = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let sorted = sample.sorted()
        self.mean = mean
        standardDeviation = sample.count > 1 ? (squares / (count - 1)).squareRoot() : 0
        quantiles =
            sorted.isEmpty
            ? []
            : SimulationResult.levels.map { level in
                let place = level * (count - 1)
                let below = Int(place)
                let above = min(below + 1, sorted.count - 1)
                return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
            }
    }
}
