extension MarketSetting {
    /// What factories cost, can make and own.
    static let factorySettings = productionSettings + capitalSettings + conductSettings

    private static let productionSettings =
        spread(
            "parameters.factory.cost", \.parameters.factory.cost, 0...1e12, unit: "money per piece",
            "The cost of a piece for a factory that makes one kind, c.")
        + [
            number(
                "parameters.factory.varietyCost", \.parameters.factory.varietyCost, 0...100,
                "The rise of the cost of a piece with every further kind that a factory makes, as a share."),
            count(
                "parameters.factory.breadth", \.parameters.factory.breadth, 1...10_000, unit: "kinds",
                "The kinds that a factory makes at first."),
        ]
        + spread(
            "parameters.factory.capacity", \.parameters.factory.capacity, 0...1e15, unit: "pieces per step",
            "The pieces that a small factory can make.")
        + [
            number(
                "parameters.factory.bookLimit", \.parameters.factory.bookLimit, 1...1e6, unit: "steps",
                "The days of work that a factory's order book can hold; beyond it orders are cut."),
            number(
                "parameters.factory.largeFactor", \.parameters.factory.largeFactor, 1...1e9,
                "How many times the capacity, overhead and cash of a small factory a large one has."),
            number(
                "parameters.factory.markup", \.parameters.factory.markup, 0...100,
                "The mark-up of a factory on its cost at first."),
        ]
        + spread(
            "parameters.factory.qualityGap", \.parameters.factory.qualityGap, 0...10,
            "How much a buyer minds a factory's quality, as a share of the price; 0 for full quality.")

    private static let capitalSettings =
        [
            number(
                "parameters.factory.overhead", \.parameters.factory.overhead, 0...1e12, unit: "money per step",
                "The fixed cost of a small factory.")
        ]
        + spread(
            "parameters.factory.cash", \.parameters.factory.cash, 0...1e15, unit: "money",
            "The cash of a small factory at first and at entry, beyond what entry costs.")
        + [
            number(
                "parameters.factory.plant", \.parameters.factory.plant, 0...1e15, unit: "money",
                "The capital that a plant takes at entry."),
            number(
                "parameters.factory.renewalCost", \.parameters.factory.renewalCost, 0...1e12, unit: "money",
                "The cost of a new design."),
            number(
                "parameters.factory.departmentCost", \.parameters.factory.departmentCost, 0...1e12,
                unit: "money per step", "The fixed cost of a factory's own sales department, F."),
            number(
                "parameters.factory.departmentSetUp", \.parameters.factory.departmentSetUp, 0...1e6, unit: "steps",
                "The steps of its cost c_A Q + F that opening a sales department takes as capital."),
        ]

    private static let conductSettings = [
        number(
            "parameters.factory.opportunists", \.parameters.factory.opportunists, 0...1,
            "The share of factories that betray a partner when it pays."),
        number(
            "parameters.factory.deposit", \.parameters.factory.deposit, 0...1,
            "The share of an order's price that a defaulting factory keeps, the deposit."),
        number(
            "parameters.factory.discount", \.parameters.factory.discount, 0...1,
            "The mean discount factor per step of opportunists, δ."),
        number(
            "parameters.factory.discountWidth", \.parameters.factory.discountWidth, 0...0.5,
            "The half width of the discount factors' uniform distribution."),
        number(
            "parameters.factory.mishap", \.parameters.factory.mishap, 0...1,
            "The chance that a factory cannot deliver an order although it wants to."),
    ]
}
