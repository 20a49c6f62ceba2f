extension MarketSetting {
    /// Betrayal, and what holds it back.
    static let trustSettings = [
        flag("rules.opportunism.enabled", \.rules.opportunism.isOn, "Whether opportunists betray when it pays."),
        flag("rules.opportunism.copies", \.rules.opportunism.copies, "Whether they copy designs besides defaulting."),
        number(
            "rules.opportunism.memory", \.rules.opportunism.memory, 0.0001...1,
            "The weight of the last step in what a factory takes its relations to be worth."),
        flag("rules.news.enabled", \.rules.news.isOn, "Whether news of betrayals spreads along ties."),
        number(
            "rules.news.reach", \.rules.news.reach, 0...1,
            "The chance per step that a partner hears from one that knows, φ₁."),
        count(
            "rules.news.memory", \.rules.news.memory, 1...1_000_000, unit: "steps",
            "The steps after which a betrayal is forgotten."),
        flag(
            "rules.reputation.enabled", \.rules.reputation.isOn,
            "Whether there are public records of factories and private trust in trading companies."),
        number(
            "rules.reputation.halfLife", \.rules.reputation.halfLife, 0.1...1e9, unit: "steps",
            "The steps after which a fact of the record weighs half."),
        number(
            "rules.reputation.adaptation", \.rules.reputation.adaptation, 0...1,
            "How far trust in a trading company moves towards the last outcome."),
        flag(
            "rules.surety.enabled", \.rules.surety.isOn,
            "Whether the trading company makes good a factory's default."),
    ]
}
