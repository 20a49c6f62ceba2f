import ClusterGame
import MarketSimulation
import Testing

/// Section 1 of the model's verification: with the game's assumptions the market is the game.
@Suite struct `Profits of the market and of the game` {
    @Test(arguments: ReferenceGame.all, 0...2)
    func `Two trading companies earn the game's payoffs in every cell`(reference: ReferenceGame, open: Int) async throws
    {
        let model = try GameModel(reference.parameters)
        var scenario = reference.scenario(fee: model.fee)
        // The first trading companies are the open ones, so that the two mixed cells are seen from both sides.
        scenario.parameters.trader.openShare = Double(open) / 2
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 3)
        let profits = run.market.traders.profit
        #expect(abs(profits[0] - model.game.payoff(allowing: open > 0, others: max(0, open - 1))) <= 1e-9)
        #expect(abs(profits[1] - model.game.payoff(allowing: open > 1, others: min(1, open))) <= 1e-9)
        #expect(run.market.traders.isOpen == [open > 0, open > 1])
    }

    @Test func `Payoffs of the first set are the published ones`() async throws {
        let reference = ReferenceGame.all[0]
        var scenario = reference.scenario(fee: 0.165192317503)
        scenario.parameters.trader.openShare = 0.5
        var run = try MarketRun(scenario: scenario)
        await run.advance()
        #expect(abs(run.market.traders.profit[0] - 500) < 1e-6)
        #expect(abs(run.market.traders.profit[1] + 500) < 1e-6)
        scenario.parameters.trader.openShare = 0
        run = try MarketRun(scenario: scenario)
        await run.advance()
        #expect(abs(run.market.traders.profit[0] - 333.8) < 1e-9)
    }

    @Test(arguments: [3, 5, 7], 1...3)
    func `More trading companies share as the game says`(traders: Int, open: Int) async throws {
        var parameters = ReferenceGame.all[0].parameters
        parameters.traders = traders
        parameters.margin = 1
        let model = try GameModel(parameters)
        var scenario = ReferenceGame.all[0].scenario(fee: model.fee, traders: traders)
        scenario.parameters.trader.margin = 1
        scenario.parameters.trader.openShare = Double(open) / Double(traders)
        var run = try MarketRun(scenario: scenario)
        await run.advance()
        for (trader, profit) in run.market.traders.profit.enumerated() {
            let allows = trader < open
            let expected = model.game.payoff(allowing: allows, others: allows ? open - 1 : open)
            #expect(abs(profit - expected) <= 1e-9)
        }
    }

    @Test func `Without meetings nobody is open and all earn the hidden margin`() async throws {
        let model = try GameModel(ReferenceGame.all[0].parameters)
        var scenario = ReferenceGame.all[0].scenario(fee: model.fee)
        scenario.parameters.trader.openShare = 1
        scenario.rules.meetings.isOn = false
        var run = try MarketRun(scenario: scenario)
        await run.advance()
        #expect(run.market.traders.profit.allSatisfy { abs($0 - 333.8) < 1e-9 })
        #expect(run.series.last(.openShare) == 0)
    }
}
