extension MarketSetting {
    /// What trading companies and client-seers cost and charge.
    static let traderSettings =
        [
            number(
                "parameters.trader.unitCost", \.parameters.trader.unitCost, 0...1e12, unit: "money per piece",
                "A trading company's cost of selling a piece, c_A."),
            number(
                "parameters.trader.fixedCost", \.parameters.trader.fixedCost, 0...1e15, unit: "money per step",
                "A trading company's fixed cost, F."),
            number(
                "parameters.trader.fee", \.parameters.trader.fee, 0...1000,
                "The open agency fee at first, ω, a mark-up on the factory's price."),
            number(
                "parameters.trader.margin", \.parameters.trader.margin, 0...1000,
                "The hidden margin of a closed trading company, w, a mark-up on the factory's price."),
            number(
                "parameters.trader.openShare", \.parameters.trader.openShare, 0...1,
                "The share of open trading companies at first."),
        ]
        + spread(
            "parameters.trader.cash", \.parameters.trader.cash, 0...1e15, unit: "money",
            "The cash of a trading company at first and at entry.")
        + [
            number(
                "parameters.clientSeer.capacity", \.parameters.clientSeer.capacity, 0...1e9,
                unit: "meetings per step", "The meetings that a client-seer can attend."),
            number(
                "parameters.clientSeer.bonus", \.parameters.clientSeer.bonus, 0...0.99,
                "The share of the sales he brings that the factory pays to the client-seer."),
            number(
                "parameters.clientSeer.baseSalary", \.parameters.clientSeer.baseSalary, 0...1e12,
                unit: "money per step", "What each factory that he stands for pays the client-seer."),
        ]
}
