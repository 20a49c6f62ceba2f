extension MarketSetting {
    /// What buyers want and how they search.
    static let demandSettings =
        [
            number(
                "parameters.demand.alpha", \.parameters.demand.alpha, 0...1e12, unit: "pieces",
                "The quantity that a buyer would take for nothing at a visit, α."),
            number(
                "parameters.demand.beta", \.parameters.demand.beta, 0...1e12, unit: "pieces per money",
                "The fall of a buyer's quantity with price, β."),
        ]
        + spread(
            "parameters.demand.size", \.parameters.demand.size, 0...1e6, "The size of a buyer, a factor of its demand.")
        + [
            number(
                "parameters.demand.arrival", \.parameters.demand.arrival, 0...1,
                "The chance that a buyer comes to buy at a step."),
            number(
                "parameters.demand.tasteWidth", \.parameters.demand.tasteWidth, 0...0.5,
                "How far tastes of one kind lie around the fashion, on a circle of length one."),
            number(
                "parameters.demand.misfitCost", \.parameters.demand.misfitCost, 0...100,
                "What a design half a circle away from the buyer's taste costs him, as a share of its price."),
            number(
                "parameters.demand.waitCost", \.parameters.demand.waitCost, 0...100,
                "What a day of waiting for the goods costs a buyer, as a share of the price."),
            number(
                "parameters.demand.fashionDrift", \.parameters.demand.fashionDrift, 0...0.5,
                "The standard deviation of the fashion's move at a step, on the circle of length one."),
            count(
                "parameters.demand.shiftStep", \.parameters.demand.shiftStep, 0...1_000_000, unit: "steps",
                "The step at which the fashion jumps; 0 for none."),
            number(
                "parameters.demand.shiftSize", \.parameters.demand.shiftSize, 0...0.5,
                "How far the fashion jumps, on the circle of length one."),
            number(
                "parameters.buyer.aspiration", \.parameters.buyer.aspiration, 0...1,
                "The satisfaction a buyer aspires to at first, as a share of a free good's surplus."),
            count(
                "parameters.buyer.patience", \.parameters.buyer.patience, 1...64, unit: "visits",
                "The trading companies that a satisficing buyer visits at most at a step."),
            number(
                "parameters.buyer.visitCost", \.parameters.buyer.visitCost, 0...1e12, unit: "money",
                "What a visit to a trading company costs the buyer."),
            number(
                "parameters.buyer.outsideSatisfaction", \.parameters.buyer.outsideSatisfaction, 0...1,
                "The satisfaction that a buyer finds in other clusters."),
            number(
                "parameters.buyer.strangerTrust", \.parameters.buyer.strangerTrust, 0...1,
                "The belief of a buyer without experience that a stranger delivers."),
        ]
}
