/// Everything that tells how safe an answer is, with every number a report shows.
public struct RobustnessResult: Sendable, Hashable {
    /// Who wins for every weight that one criterion or merit might have.
    public let sensitivities: [WeightSensitivity]
    /// The judgment whose smallest change replaces the winner; `nil` where none can.
    public let criticalJudgment: CriticalJudgment?
    /// What dropping each alternative does to the others; empty for two alternatives.
    public let reversals: [RankReversal]
    /// The simulations that were asked for.
    public let simulations: [SimulationResult]
    /// The smallest and the largest σ with which judgments were varied; `nil` where there was no noise.
    public let noise: ClosedRange<Double>?
    /// The scores over the weights that most easily change the winner, at most two, the nearest break-even first.
    public let gradients: [WeightGradient]
    /// Who wins over the two weights of criteria that most easily change the winner.
    public let map: WinnerMap?
    /// The winner against the runner-up; `nil` where first place is shared.
    public let headToHead: HeadToHeadView?

    /// The weights at which the winner can change, the nearest break-even first.
    public var influential: [WeightSensitivity] {
        sensitivities.filter { !$0.breakEvens.isEmpty }.sorted { $0.nearestChange < $1.nearestChange }
    }

    /// The simulation in which the winners of the answer come first least often, with that probability.
    ///
    /// Experts of one mind may all contradict themselves, and clear answers may come from experts of two minds: the answer is
    /// as sure as the least favourable simulation says. Winners that share first place are taken together.
    ///
    /// - Returns: `nil` without a simulation that had an answer.
    public func leastSure(_ winners: [Int]) -> (simulation: SimulationResult, probability: Double)? {
        simulations.filter { $0.answeredRuns > 0 }.map { simulation in
            (simulation, winners.reduce(0) { $0 + simulation.rankProbabilities[$1][0] })
        }.min { $0.1 < $1.1 }
    }

    /// The same with another simulation, such as that of a panel.
    public func adding(_ simulation: SimulationResult?, noise: ClosedRange<Double>? = nil) -> RobustnessResult {
        RobustnessResult(
            sensitivities: sensitivities, criticalJudgment: criticalJudgment, reversals: reversals,
            simulations: simulations + [simulation].compactMap { $0 }, noise: noise ?? self.noise,
            gradients: gradients, map: map, headToHead: headToHead)
    }
}

extension WeightSensitivity {
    /// How far the weight is from the nearest value at which the winner changes; infinite where none does.
    public var nearestChange: Double { breakEvens.first.map { abs($0 - weight) } ?? .infinity }
}

extension RobustnessAnalysis {
    /// How many weights a gradient view has, and a map on each side: every fortieth of the way from 0 to 1.
    static let stations = (0...40).map { Double($0) / 40 }

    /// Answers every question about the model's safety but for simulations.
    public func result() -> RobustnessResult {
        let sensitivities = weightSensitivities()
        let groups = ranking.groups
        let result = RobustnessResult(
            sensitivities: sensitivities, criticalJudgment: criticalJudgment(), reversals: rankReversals(),
            simulations: [], noise: nil, gradients: [], map: nil,
            headToHead: groups.count > 1 && groups[0].count == 1 ? headToHead(groups[0][0], groups[1][0]) : nil)
        let influential = result.influential
        let places = influential.compactMap { one -> NodePlace? in
            if case .criterion(let place) = one.subject { place } else { nil }
        }
        return RobustnessResult(
            sensitivities: sensitivities, criticalJudgment: result.criticalJudgment, reversals: result.reversals,
            simulations: [], noise: nil, gradients: influential.prefix(2).compactMap { gradient(of: $0.subject) },
            map: map(among: places), headToHead: result.headToHead)
    }

    /// The same, with the model answered again and again with other judgments.
    ///
    /// - Parameters:
    ///   - spread: how judgments vary.
    ///   - runs: how often, 1 to 2²⁸; no simulation for zero, nor where the model has no judgments.
    ///   - seed: equal seeds give equal results, whatever the number of jobs.
    ///   - jobs: the number of tasks at work at the same time, one or more.
    ///   - progress: told the number of runs finished, rising.
    /// - Throws: `CancellationError` when the task was cancelled.
    public func result(
        spread: JudgmentSpread, runs: Int, seed: UInt64, jobs: Int, progress: (@Sendable (Int) -> Void)? = nil
    ) async throws(CancellationError) -> RobustnessResult {
        guard runs > 0, !compiled.judgments.isEmpty else { return result() }
        return result().adding(
            try await simulate(spread, runs: runs, seed: seed, jobs: jobs, progress: progress), noise: noise(of: spread)
        )
    }

    /// The scores over the whole range of one weight; `nil` where it cannot move.
    func gradient(of subject: WeightSensitivity.Subject) -> WeightGradient? {
        scores(of: subject, at: Self.stations).map {
            WeightGradient(subject: subject, weights: Self.stations, scores: $0)
        }
    }
}
