/// One run of a scenario: a market that moves on step by step, and the series that it leaves.
///
/// ```swift
/// var run = try MarketRun(scenario: scenario, replicate: 0, threads: 2)
/// await run.advance(steps: 100)
/// run.series.last(.openShare)
/// ```
///
/// Runs of the same scenario and replicate have the same bytes on any number of threads, and whatever is collected.
public struct MarketRun: Sendable {
    /// The market after the steps done so far.
    public internal(set) var market: Market
    /// What was recorded at each step.
    public private(set) var series: MarketSeries
    /// The number of threads that search for buyers at the same time.
    public var threads: Int

    /// Founds the market of a scenario.
    ///
    /// - Parameters:
    ///   - scenario: a scenario without problems.
    ///   - replicate: which of the scenario's independent runs, zero or more.
    ///   - threads: one or more.
    /// - Throws: ``InvalidScenario`` with all problems of the scenario.
    public init(scenario: MarketScenario, replicate: Int = 0, threads: Int = 1) throws(InvalidScenario) {
        precondition(replicate >= 0, "Replicates are counted from zero.")
        precondition(threads >= 1, "A run has one thread at least.")
        let problems = scenario.problems()
        guard problems.isEmpty else { throw InvalidScenario(problems: problems) }
        market = Market(scenario: scenario, replicate: replicate)
        series = MarketSeries(measures: scenario.collected)
        self.threads = threads
    }

    /// Takes up a market and its series.
    init(market: Market, series: MarketSeries, threads: Int) {
        self.market = market
        self.series = series
        self.threads = threads
    }

    /// The ties of the market: those that last, kin, and those that have ended.
    public func network() -> MarketNetwork { market.network() }

    /// What breaks the laws of the market; empty after every step.
    ///
    /// See ``Market/violations()``.
    public func violations() -> [String] { market.violations() }

    /// The scenario of the run.
    public var scenario: MarketScenario { market.scenario }

    /// Which of the scenario's independent runs this is.
    public var replicate: Int { market.replicate }

    /// The number of steps done.
    public var step: Int { market.step }

    /// Changes a setting from the next step on: an intervention, as meetings that begin or a news service that ends.
    ///
    /// - Parameters:
    ///   - key: a setting of the parameters or the rules. What shapes the tables of agents and ties cannot change: the
    ///     population, the turnover's switch and room, and the matching.
    ///   - value: a value of the setting's kind and within its range.
    /// - Throws: ``InterventionProblem`` when the setting cannot change or the scenario would have problems; the run
    ///   then stays as it is.
    public mutating func change(_ key: String, to value: SettingValue) throws(InterventionProblem) {
        let fixed = ["rules.turnover.enabled", "rules.turnover.room", "rules.matching.enabled", "rules.matching.size"]
        let name = MarketSetting.named(key)?.key ?? key
        guard name.hasPrefix("parameters.") || name.hasPrefix("rules."), !fixed.contains(name) else {
            throw .fixed(key: name)
        }
        var changed = market.scenario
        do { try changed.set(key, to: value) } catch { throw .setting(error) }
        let problems = changed.problems()
        guard problems.isEmpty else { throw .scenario(InvalidScenario(problems: problems)) }
        market.scenario = changed
    }

    /// Moves the market on by some steps; stops between two steps when the task is cancelled.
    public mutating func advance(steps: Int = 1) async {
        for _ in 0..<steps where !Task.isCancelled { _ = await advanceOnce() }
    }

    mutating func advanceOnce() async -> StepTally {
        let tally = await market.advance(threads: threads)
        series.record(market, tally)
        return tally
    }
}
