import Experiments
public import MarketSimulation

/// The claims of the source, tried on a market: every arm of every chosen claim, run in replicates.
///
/// Arms that several claims share run once. In a replicate all arms have the same random numbers, so that buyers, orders
/// and accidents that do not depend on the mechanism cancel in the difference; Student's t on the replicates' differences
/// is right whether they cancel much or little, and never relies on it. With `RunSeeding.independent` every arm draws
/// for itself, as a null test needs, whose arms would else be equal to the bit.
public struct PropositionStudy: Sendable {
    /// The market.
    public let scenario: MarketScenario
    /// How the chosen claims are tried.
    public let trials: [ClaimTrial]
    /// What is told about client meetings besides: parts whose arms run anyway.
    public let changes: [TrialPart]
    /// The independent runs of each arm.
    public let replicates: Int
    /// The arms that run, each once.
    public let arms: [StudyArm]
    /// Whether arms share the random numbers of a replicate.
    let seeding: RunSeeding
    /// Whether every arm runs without its mechanism, so that all effects are chance.
    let isNull: Bool

    /// The most replicates.
    public static let replicateLimit = 10_000

    /// Prepares a study.
    ///
    /// - Parameters:
    ///   - scenario: a market without problems; its steps and its seed are those of every run.
    ///   - claims: the claims to try.
    ///   - replicates: how often each arm runs, from 2 to ``replicateLimit``.
    public init(of scenario: MarketScenario, claims: [Claim] = Claim.allCases, replicates: Int) {
        self.init(of: scenario, claims: claims, replicates: replicates, seeding: .common, isNull: false)
    }

    /// Prepares a study, or one in which no arm has its mechanism, to see how often chance alone looks like support.
    init(
        of scenario: MarketScenario, claims: [Claim], replicates: Int, seeding: RunSeeding, isNull: Bool
    ) {
        precondition((2...Self.replicateLimit).contains(replicates), "An interval needs two replicates at least.")
        self.scenario = scenario
        self.replicates = replicates
        self.seeding = seeding
        self.isNull = isNull
        trials = ClaimTrial.declared(for: scenario).filter { claims.contains($0.claim) }
        var list = StudyArmList(scenario, isNull: isNull)
        for part in trials.flatMap(\.parts) { list.add(part) }
        let running = Set(list.arms.map(\.scenario))
        changes =
            isNull
            ? []
            : ClaimTrial.changes(for: scenario).filter { part in
                part.arms.allSatisfy { arm in (try? scenario.setting(arm.settings)).map(running.contains) ?? false }
            }
        for part in changes { list.add(part) }
        arms = list.arms
    }

    /// The number of runs of markets.
    public var runCount: Int { arms.count * replicates }

    /// Runs every arm and judges every claim.
    ///
    /// - Parameters:
    ///   - jobs: how many runs are at work at once; the result does not depend on it.
    ///   - progress: is told how many runs are done.
    /// - Throws: `CancellationError` when the task was cancelled.
    public func result(jobs: Int, progress: @Sendable (Int) -> Void = { _ in }) async throws -> PropositionResult {
        var records: [[ArmRecord]] = arms.map { _ in [] }
        if !arms.isEmpty {
            let plan = try RunPlan(
                pointCount: arms.count, repetitions: replicates, seed: scenario.seed, seeding: seeding)
            var done = 0
            try await RunExecution(of: plan, jobs: jobs).run { run in
                try await record(of: run)
            } deliver: { outcome in
                records[outcome.run.point].append(try outcome.result.get())
                done += 1
                progress(done)
            }
        }
        return PropositionResult(of: self, records: records)
    }

    /// One run of one arm.
    ///
    /// Common random numbers are those of the scenario's own replicates, so that a run can be had again by itself.
    ///
    /// The market records only what the arm's outcomes need, since a study has thousands of runs.
    private func record(of run: Run) async throws -> ArmRecord {
        let arm = arms[run.point]
        var scenario = arm.scenario
        scenario.collect = arm.measures
        if seeding == .independent { scenario.seed = run.seed }
        var market = try MarketRun(scenario: scenario, replicate: seeding == .common ? run.repetition : 0)
        await market.advance(steps: scenario.steps)
        try Task.checkCancellation()
        return ArmRecord(market, arm: arm)
    }
}
