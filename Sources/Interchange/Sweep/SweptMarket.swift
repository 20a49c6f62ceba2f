import MarketSimulation

/// The four-tier market as a model for experiments.
///
/// Keys are the settings of a scenario, measures what a run collects. A row of results holds the means over the last
/// fifth of the steps, where the market has settled if it does.
struct SweptMarket: SweptModel, Hashable {
    /// The market that is varied.
    let scenario: MarketScenario

    /// Creates a model of a market.
    init(_ scenario: MarketScenario) { self.scenario = scenario }

    var kind: String { "market" }
    var title: String { scenario.title }
    var movesInSteps: Bool { true }
    var measures: [String] { MarketMeasure.allCases.map(\.rawValue) }

    var keys: [SweptKey] {
        MarketSetting.all.map { setting in
            let kind: SweptKey.Kind =
                switch setting.kind {
                case .number: .number
                case .count: .count
                case .flag: .word(["true", "false"])
                case .choice(let words): .word(words)
                }
            return SweptKey(setting.key, kind, obstacle: Self.obstacles[setting.key])
        }
    }

    /// What a plan says itself about its runs.
    private static let obstacles = [
        "steps": "the plan's own 'steps' says how long a run is",
        "replicates": "the plan's own 'repetitions' says how often each point is run",
    ]

    func value(of key: String) -> SweptSetting.Value? {
        switch scenario[key] {
        case .number(let number)?: .number(number)
        case .flag(let flag)?: .word(flag ? "true" : "false")
        case .text(let word)?: .word(word)
        case nil: nil
        }
    }

    /// The scenario with settings, or the first that does not fit.
    private func scenario(with settings: [SweptSetting]) throws(SettingProblem) -> MarketScenario {
        var changed = scenario
        for setting in settings {
            switch setting.value {
            case .number(let number): try changed.set(setting.key, to: .number(number))
            case .word(let word):
                let isFlag = if case .flag = MarketSetting.named(setting.key)?.kind { true } else { false }
                try changed.set(setting.key, to: isFlag ? .flag(word == "true") : .text(word))
            }
        }
        return changed
    }

    func problems(with settings: [SweptSetting]) -> [SweptProblem] {
        let changed: MarketScenario
        do throws(SettingProblem) { changed = try scenario(with: settings) } catch {
            return [SweptProblem(error.description, keys: settings.map(\.key))]
        }
        return changed.problems().map { SweptProblem("\($0.rule) must hold, but found is \($0.found)", keys: $0.keys) }
    }

    func output(
        of measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> SweptOutput {
        let run = try await run(measures, with: settings, seed: seed, steps: steps, deadline: deadline)
        let summary = MarketSummary(run)
        return SweptOutput(
            step: run.step, values: measures.map { MarketMeasure(rawValue: $0).flatMap { summary[$0]?.settled } })
    }

    func series(
        of measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> [[Double?]] {
        let run = try await run(measures, with: settings, seed: seed, steps: steps, deadline: deadline)
        return measures.map { MarketMeasure(rawValue: $0).map { run.series.values(of: $0) } ?? [] }
    }

    func answers(of measures: [String], with settings: [SweptSetting]) -> [Double?]? { nil }

    /// A run on one thread: the sweep's other runs use the others.
    private func run(
        _ measures: [String], with settings: [SweptSetting], seed: UInt64, steps: Int?,
        deadline: @Sendable () throws -> Void
    ) async throws -> MarketRun {
        let problems = problems(with: settings)
        guard problems.isEmpty else { throw SweptFailure(problems.map(\.sentence).joined(separator: "; ")) }
        var changed = try scenario(with: settings)
        changed.seed = seed
        changed.collect = measures.compactMap(MarketMeasure.init(rawValue:))
        var run = try MarketRun(scenario: changed)
        for _ in 0..<(steps ?? scenario.steps) {
            try deadline()
            await run.advance()
            try Task.checkCancellation()
        }
        return run
    }
}
