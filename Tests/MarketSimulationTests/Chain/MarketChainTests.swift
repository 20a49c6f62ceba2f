import MarketSimulation
import Testing

@Suite struct `A chain of markets` {
    private func stage(_ seed: UInt64, cost: Double) -> MarketScenario {
        var scenario = MarketScenario.plain(traders: 3, categories: 2)
        scenario.population.buyers = 20
        scenario.population.factories = 8
        scenario.population.tradersKnown = 3
        scenario.parameters.demand.arrival = 0.7
        scenario.parameters.demand.size.variation = 0.5
        scenario.parameters.factory.cost.mean = cost
        scenario.parameters.trader.openShare = 1
        scenario.seed = seed
        return scenario
    }

    @Test func `A single stage is the market itself`() async throws {
        var chain = try MarketChainRun(chain: MarketChain(stages: [stage(1, cost: 10)]))
        var run = try MarketRun(scenario: stage(1, cost: 10))
        await chain.advance(steps: 6)
        await run.advance(steps: 6)
        #expect(chain.stages[0].checkpoint() == run.checkpoint())
    }

    @Test func `Quantities of the next stage move the demand of the one before`() async throws {
        var run = try MarketChainRun(chain: MarketChain(stages: [stage(1, cost: 8), stage(2, cost: 10)]))
        await run.advance(steps: 12)
        let sold = run.stages[1].series.values(of: .quantity).compactMap { $0 }
        let expected = sold[10] / sold[0]
        #expect(abs(run.stages[0].market.demandFactor - expected) < 1e-12)
        #expect(expected != 1)
        let prices = run.stages[0].series.values(of: .meanPrice).compactMap { $0 }
        #expect(abs(run.stages[1].market.costFactor - (1 + 0.4 * (prices[10] / prices[0] - 1))) < 1e-12)
        #expect(run.stages.allSatisfy { $0.violations().isEmpty })
    }
}
