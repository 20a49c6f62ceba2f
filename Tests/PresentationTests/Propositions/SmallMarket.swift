import MarketSimulation

/// A market small enough to try every claim in a test.
enum SmallMarket {
    static func scenario(seed: UInt64, steps: Int = 20) -> MarketScenario {
        var scenario = MarketScenario()
        scenario.title = "A small market"
        scenario.population.categories = 4
        scenario.population.buyers = 40
        scenario.population.traders = 10
        scenario.population.clientSeers = 16
        scenario.population.factories = 40
        scenario.population.largeFactories = 1
        scenario.population.tradersKnown = 4
        scenario.population.contacts = 3
        scenario.parameters.factory.breadth = 2
        // Founders come at once, so that entry can be seen in few steps.
        scenario.rules.turnover.entryRate = 0.1
        scenario.steps = steps
        scenario.seed = seed
        return scenario
    }
}
