import ClusterGame
import MarketSimulation
import Testing

@Suite struct `Profits of the market and of the game` {
    @Test(arguments: ReferenceGame.all, [(true, true), (true, false), (false, true), (false, false)])
    func `Two trading companies earn the game's payoffs in every cell`(
        reference: ReferenceGame, policies: (first: Bool, second: Bool)
    ) async throws {
        let model = try GameModel(reference.parameters)
        var scenario = reference.scenario(fee: model.fee)
        // The first trading companies of the scenario are the open ones.
        let open = [policies.first, policies.second].count { $0 }
        scenario.parameters.trader.openShare = Double(open) / 2
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 3)
        let profits = run.market.traders.profit
        let first = model.game.payoff(allowing: open > 0, others: max(0, open - 1))
        let second = model.game.payoff(allowing: open > 1, others: min(1, open))
        #expect(abs(profits[0] - first) <= 1e-9)
        #expect(abs(profits[1] - second) <= 1e-9)
    }
}
