extension Simulation {
    /// All blocks, one after the other.
    func result() -> SimulationResult { result(of: (0..<blockCount).map(block)) }

    /// All blocks, `jobs` of them in work at a time.
    func result(jobs: Int, progress: (@Sendable (Int) -> Void)?) async throws(CancellationError) -> SimulationResult {
        var finished = 0
        let blocks = try await blocksInOrder(blockCount, jobs: jobs, block) { _ in
            finished += 1
            progress?(min(runs, finished * Self.blockSize))
        }
        return result(of: blocks)
    }
}

extension RobustnessAnalysis {
    /// Answers the model again and again with other judgments, on this thread.
    ///
    /// - Parameters:
    ///   - spread: how judgments vary. For the panel's own spread see ``PanelStudy/simulate(_:runs:seed:)``.
    ///   - runs: how often, 1 to 2²⁸; the scores of every run are kept until the end, 8 bytes for each alternative.
    ///   - seed: equal seeds give equal results, whatever the number of jobs.
    /// - Complexity: linear in the runs, dominated by the priorities of each matrix.
    public func simulate(_ spread: JudgmentSpread, runs: Int = 10_000, seed: UInt64) -> SimulationResult {
        simulation(spread, runs: runs, seed: seed).result()
    }

    /// The same by several tasks at once, with the same result to the last bit.
    ///
    /// - Parameters:
    ///   - spread: how judgments vary.
    ///   - runs: how often.
    ///   - seed: equal seeds give equal results.
    ///   - jobs: the number of tasks at work at the same time, one or more.
    ///   - progress: told the number of runs finished, rising, the last time `runs`.
    /// - Throws: `CancellationError` when the task was cancelled.
    public func simulate(
        _ spread: JudgmentSpread, runs: Int = 10_000, seed: UInt64, jobs: Int,
        progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(CancellationError) -> SimulationResult {
        try await simulation(spread, runs: runs, seed: seed).result(jobs: jobs, progress: progress)
    }

    private func simulation(_ spread: JudgmentSpread, runs: Int, seed: UInt64) -> Simulation {
        let drawn = compiled.draws(of: spread)
        return Simulation(
            source: .judgments(compiled, sigmas: drawn.sigmas, drawn.intervals), cause: .judgments(spread), seed: seed,
            runs: runs)
    }

    /// The smallest and the largest σ that a spread gives the judgments; `nil` without noise.
    public func noise(of spread: JudgmentSpread) -> ClosedRange<Double>? {
        let drawn = compiled.draws(of: spread)
        let bounded = Set(drawn.intervals.map(\.judgment))
        let sigmas = drawn.sigmas.indices.filter { !bounded.contains($0) && !compiled.judgments[$0].isNaN }
            .map { drawn.sigmas[$0] }
        guard let least = sigmas.min(), let most = sigmas.max() else { return nil }
        return least...most
    }
}

extension PanelStudy {
    /// Aggregates the panel again and again with its experts drawn with replacement, on this thread.
    ///
    /// - Parameters:
    ///   - aggregation: how answers become one.
    ///   - runs: how often, 1 to 2²⁸.
    ///   - seed: equal seeds give equal results, whatever the number of jobs.
    /// - Throws: `PanelFailure` where the panel as it is has no answer.
    public func simulate(
        _ aggregation: Aggregation = .judgments, runs: Int = 10_000, seed: UInt64
    ) throws(PanelFailure) -> SimulationResult {
        try simulation(aggregation, runs: runs, seed: seed).result()
    }

    /// The same by several tasks at once, with the same result to the last bit.
    ///
    /// - Parameters:
    ///   - aggregation: how answers become one.
    ///   - runs: how often.
    ///   - seed: equal seeds give equal results.
    ///   - jobs: the number of tasks at work at the same time, one or more.
    ///   - progress: told the number of runs finished, rising, the last time `runs`.
    /// - Throws: `PanelFailure` where the panel as it is has no answer, `CancellationError` when the task was cancelled.
    public func simulate(
        _ aggregation: Aggregation = .judgments, runs: Int = 10_000, seed: UInt64, jobs: Int,
        progress: (@Sendable (Int) -> Void)? = nil
    ) async throws -> SimulationResult {
        try await simulation(aggregation, runs: runs, seed: seed).result(jobs: jobs, progress: progress)
    }

    private func simulation(
        _ aggregation: Aggregation, runs: Int, seed: UInt64
    ) throws(PanelFailure) -> Simulation {
        let experts = try outcome(of: aggregation).experts
        return Simulation(
            source: .panel(evaluator(aggregation), weights: weights, experts: experts),
            cause: .panel(aggregation, experts: experts.count),
            seed: seed, runs: runs)
    }
}
