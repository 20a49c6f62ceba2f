extension MarketSetting {
    /// How long and how often a market runs.
    static let runSettings = [
        count("steps", \.steps, 1...1_000_000, unit: "steps", "The number of steps, trading days, of a run."),
        count("replicates", \.replicates, 1...1_000_000, unit: "runs", "The number of independent runs."),
    ]

    /// How many there are of each tier.
    static let populationSettings = [
        count("population.categories", \.population.categories, 1...10_000, unit: "kinds", "The kinds of product, n."),
        count("population.buyers", \.population.buyers, 1...50_000_000, unit: "agents", "The buyers."),
        count(
            "population.traders", \.population.traders, 1...10_000_000, unit: "agents",
            "The trading companies at the start, m in the game."),
        count(
            "population.clientSeers", \.population.clientSeers, 1...50_000_000, unit: "agents", "The client-seers."),
        count(
            "population.factories", \.population.factories, 1...50_000_000, unit: "agents",
            "The factories at the start."),
        count(
            "population.largeFactories", \.population.largeFactories, 0...50_000_000, unit: "agents",
            "How many of the factories are large."),
        count(
            "population.tradersKnown", \.population.tradersKnown, 1...64, unit: "agents",
            "The trading companies that a buyer knows."),
        count(
            "population.contacts", \.population.contacts, 1...64, unit: "agents",
            "The client-seers of each kind that a trading company can call."),
        count(
            "population.mandates", \.population.mandates, 1...64, unit: "agents",
            "The factories that a client-seer can stand for."),
        count(
            "population.ownFactories", \.population.ownFactories, 1...64, unit: "agents",
            "The factories of each kind that a trading company knows without a client-seer."),
        count(
            "population.kin", \.population.kin, 0...16, unit: "agents",
            "The relatives and neighbours that a client-seer or a factory has within its tier."),
    ]
}
