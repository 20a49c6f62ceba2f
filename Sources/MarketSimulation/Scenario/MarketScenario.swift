/// A market to be simulated: who takes part, with which numbers, under which rules, for how long.
///
/// Every scalar of a scenario is also a ``MarketSetting`` with a key as text, through which files, sweeps and command
/// lines reach it. A scenario may hold any numbers; ``problems()`` tells all that is wrong with them, and a run refuses
/// a scenario with problems.
///
/// ```swift
/// var scenario = MarketScenario()
/// scenario.rules.news.isOn = false
/// var run = try MarketRun(scenario: scenario, replicate: 0)
/// await run.advance(steps: scenario.steps)
/// run.series.last(.meanPrice)
/// ```
///
/// The defaults describe a small cluster with every rule on; ``plain(traders:categories:)`` is the game's market, with
/// every rule beyond the game off.
///
/// Source of the market: Dudko and Zhao Zong, "Cluster marketing in enterprise innovations", and the practice of client
/// meetings in Chenghai.
public struct MarketScenario: Sendable, Hashable {
    /// What the market is called in reports.
    public var title = "Market"
    /// How many agents each tier has, and how wide their circles of partners are.
    public var population = MarketPopulation()
    /// The numbers that describe the agents.
    public var parameters = MarketParameters()
    /// What the agents do, mechanism by mechanism.
    public var rules = MarketRules()
    /// The number of steps (trading days) of a run.
    public var steps = 250
    /// The number of independent runs.
    public var replicates = 10
    /// The seed of all random draws.
    public var seed: UInt64 = 1
    /// The measures that are recorded each step; all of them where the list is empty.
    public var collect: [MarketMeasure] = []

    /// Creates the default scenario: a small cluster with every rule on.
    public init() {}

    /// The measures that a run records, in the order of all measures.
    public var collected: [MarketMeasure] {
        collect.isEmpty ? MarketMeasure.allCases : MarketMeasure.allCases.filter(collect.contains)
    }
}
