extension MarketSetting {
    /// Entry, exit and the change of partners.
    static let turnoverSettings =
        [
            flag("rules.turnover.enabled", \.rules.turnover.isOn, "Whether anybody enters or exits."),
            number(
                "rules.turnover.entryRate", \.rules.turnover.entryRate, 0...1,
                "The chance that a vacant place is taken at a step, where incumbents earn."),
            number(
                "rules.turnover.room", \.rules.turnover.room, 1...100,
                "The places for factories and trading companies, as a multiple of those at the start."),
        ]
        + spread(
            "rules.turnover.wealth", \.rules.turnover.wealth, 0...1e15, unit: "money",
            "The wealth of those who would found a factory.")
        + [
            flag("rules.growth.enabled", \.rules.growth.isOn, "Whether agents exchange partners."),
            number(
                "rules.growth.rate", \.rules.growth.rate, 0...1,
                "The chance that an agent looks over its partners at a step."),
            number(
                "rules.growth.closure", \.rules.growth.closure, 0...1,
                "The chance that the new partner is found through kin of an old one."),
            number(
                "rules.growth.memory", \.rules.growth.memory, 0.0001...1,
                "The weight of the last step in what a partner is taken to bring."),
        ]
}
