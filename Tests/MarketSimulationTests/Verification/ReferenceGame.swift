import ClusterGame
import MarketSimulation
import Testing

/// A set of reference parameters of the traders' game, as the game's own tests know them, and its market.
struct ReferenceGame: Sendable, CustomTestStringConvertible {
    let name: String
    let fixedCost: Double
    let categories: Int
    let margin: Double

    /// The two sets of the source's analysis.
    static let all = [
        ReferenceGame(name: "first", fixedCost: 500, categories: 20, margin: 0.21),
        ReferenceGame(name: "second", fixedCost: 2000, categories: 8, margin: 3),
    ]

    var testDescription: String { name }

    var parameters: GameParameters {
        GameParameters(
            demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: categories), traders: 2, unitCost: 1,
            fixedCost: fixedCost, fee: .zeroProfit, margin: margin)
    }

    /// The market of the game, with fees that stay.
    func scenario(fee: Double, traders: Int = 2) -> MarketScenario {
        var scenario = MarketScenario.plain(traders: traders, categories: categories)
        scenario.parameters.trader.fee = fee
        scenario.parameters.trader.margin = margin
        scenario.parameters.trader.fixedCost = fixedCost
        return scenario
    }
}
