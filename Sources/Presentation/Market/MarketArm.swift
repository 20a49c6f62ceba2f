public import MarketSimulation

/// The runs of one scenario, as a report needs them: sums and bands, not the runs themselves.
public struct MarketArm: Sendable {
    /// What the market is called.
    public let title: String
    /// The scenario.
    public let scenario: MarketScenario
    /// What came of each run, in the order of replicates.
    public private(set) var summaries: [MarketSummary] = []
    /// The series of all runs.
    ///
    /// A band holds, for each step, how the runs spread there, so that its size does not grow with the number of runs.
    public private(set) var bands: MarketBands

    /// The runs of a scenario, none yet.
    ///
    /// - Parameters:
    ///   - title: the name of the market in tables and legends.
    ///   - scenario: what is run; the measures that it collects are those that a report can show.
    public init(title: String, scenario: MarketScenario) {
        self.title = title
        self.scenario = scenario
        bands = MarketBands(measures: scenario.collected)
    }

    /// Adds a finished run; runs are added in the order of replicates.
    public mutating func add(_ run: MarketRun) {
        summaries.append(MarketSummary(run))
        bands.add(run.series)
    }
}
