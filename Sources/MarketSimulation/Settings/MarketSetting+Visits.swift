extension MarketSetting {
    /// How buyers meet traders and factories.
    static let visitSettings = [
        flag(
            "rules.meetings.enabled", \.rules.meetings.isOn, "Whether there are client meetings; off, all are closed."),
        flag(
            "rules.meetings.hasCapacity", \.rules.meetings.hasCapacity,
            "Whether client-seers have limited capacity and choose meetings by expected bonus."),
        flag(
            "rules.satisficing.enabled", \.rules.satisficing.isOn,
            "Whether buyers stop at a satisfactory offer; off, they visit every trading company they know."),
        number(
            "rules.satisficing.adaptation", \.rules.satisficing.adaptation, 0...1,
            "How far the aspiration moves towards what was found, per visit to the cluster."),
        flag(
            "rules.matching.enabled", \.rules.matching.isOn,
            "Whether trading companies are matched at random in separate markets at each step."),
        count(
            "rules.matching.size", \.rules.matching.size, 1...64, unit: "agents",
            "The trading companies of one separate market, m."),
        flag("rules.outside.enabled", \.rules.outside.isOn, "Whether buyers may buy in other clusters."),
        number(
            "rules.outside.sensitivity", \.rules.outside.sensitivity, 1e-6...1e6,
            "The difference of satisfaction that multiplies the odds of coming by e."),
        number(
            "rules.outside.adaptation", \.rules.outside.adaptation, 0...1,
            "How far what a buyer expects of the cluster moves towards what it found, per visit."),
        number(
            "rules.outside.hearing", \.rules.outside.hearing, 0...1,
            "How far it moves towards the cluster's image, per purchase elsewhere."),
        flag("rules.loyalty.enabled", \.rules.loyalty.isOn, "Whether buyers prefer those who served them well."),
        number("rules.loyalty.choice", \.rules.loyalty.choice, 0...1e9, "The strength of choice, β."),
        number(
            "rules.loyalty.forgetting", \.rules.loyalty.forgetting, 0...1,
            "The rate of forgetting, γ, per visit to the cluster."),
        flag("rules.noise.enabled", \.rules.noise.isOn, "Whether buyers choose among offers by chance."),
        number(
            "rules.noise.temperature", \.rules.noise.temperature, 1e-9...1e9, unit: "money per piece",
            "The temperature of the choice, T."),
        flag("rules.bonus.enabled", \.rules.bonus.isOn, "Whether factories pay client-seers a share of sales."),
    ]
}
