extension MarketSetting {
    /// How agents learn.
    static let learningSettings = traderLearning + factoryLearning

    private static let traderLearning = [
        choice(
            "rules.policy.imitation", \.rules.policy.imitation,
            "Whom a trading company compares itself with before it turns open or closed."),
        number(
            "rules.policy.rate", \.rules.policy.rate, 0...1,
            "The chance of comparing at a step (pairwise), or the speed of the replicator."),
        number(
            "rules.policy.mutation", \.rules.policy.mutation, 0...1,
            "The chance that a trading company tries the other policy at a step."),
        number(
            "rules.policy.memory", \.rules.policy.memory, 0.0001...1,
            "The weight of the last step in the pay that trading companies compare."),
        choice("rules.fee.adjustment", \.rules.fee.adjustment, "How trading companies change their fees."),
        number("rules.fee.step", \.rules.fee.step, 0...10, "The first change of the fee."),
        number("rules.fee.leastStep", \.rules.fee.leastStep, 0...10, "The least change of the fee."),
        number(
            "rules.fee.rate", \.rules.fee.rate, 0...1,
            "The chance that a trading company considers its fee at a step (undercutting)."),
    ]

    private static let factoryLearning = [
        flag("rules.pricing.enabled", \.rules.pricing.isOn, "Whether factories adapt their mark-ups."),
        number(
            "rules.pricing.step", \.rules.pricing.step, 0...1,
            "The largest relative change of a factory's price at a step."),
        number(
            "rules.pricing.target", \.rules.pricing.target, 0...1,
            "The share of capacity that a factory wants to be busy."),
        number(
            "rules.pricing.least", \.rules.pricing.least, 0...100,
            "The least mark-up of a factory on its cost, beyond the bonus."),
        flag("rules.renewal.enabled", \.rules.renewal.isOn, "Whether factories renew their designs."),
        number(
            "rules.renewal.rate", \.rules.renewal.rate, 0...1,
            "The chance that a factory considers its design at a step."),
        number(
            "rules.renewal.threshold", \.rules.renewal.threshold, 0...0.5,
            "The distance from which a design is out of date, on the circle of length one."),
        count(
            "rules.renewal.delay", \.rules.renewal.delay, 0...1_000_000, unit: "steps",
            "The steps that news of demand takes through a closed trading company."),
        number(
            "rules.renewal.passedOn", \.rules.renewal.passedOn, 0...1,
            "The chance that a closed trading company passes on what an order told, per order."),
        flag(
            "rules.specialisation.enabled", \.rules.specialisation.isOn,
            "Whether factories change the number of kinds they make."),
        number(
            "rules.specialisation.rate", \.rules.specialisation.rate, 0...1,
            "The chance that a factory compares its pay with kin at a step."),
        number(
            "rules.specialisation.trial", \.rules.specialisation.trial, 0...1,
            "The chance that it tries one kind more or less at a step."),
        number(
            "rules.specialisation.memory", \.rules.specialisation.memory, 0.0001...1,
            "The weight of the last step in the pay that factories compare."),
        flag(
            "rules.departments.enabled", \.rules.departments.isOn,
            "Whether factories may run sales departments of their own."),
        number(
            "rules.departments.rate", \.rules.departments.rate, 0...1,
            "The chance that a factory thinks of a department at a step."),
        number(
            "rules.departments.visibility", \.rules.departments.visibility, 0...1,
            "The chance that a buyer also looks at a factory that sells for itself."),
    ]
}
