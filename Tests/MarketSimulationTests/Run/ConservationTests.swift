import MarketSimulation
import RandomStreams
import Testing

@Suite struct `Nothing appears or vanishes` {
    /// A small scenario whose switches, words and some numbers are drawn by a seed; always one that can be run.
    private func randomScenario(_ seed: UInt64) throws -> MarketScenario {
        var stream = RandomStream(seed: seed)
        var scenario = MarketScenario()
        scenario.seed = seed
        for setting in MarketSetting.all {
            switch setting.kind {
            case .flag: try scenario.set(setting.key, to: .flag(stream.uniform() < 0.6))
            case .choice(let words): try scenario.set(setting.key, to: .text(stream.element(of: words)))
            default: break
            }
        }
        scenario.population.categories = 1 + stream.integer(below: 5)
        scenario.population.buyers = 20 + stream.integer(below: 80)
        scenario.population.traders = 2 * (1 + stream.integer(below: 5))
        scenario.population.clientSeers = 5 + stream.integer(below: 30)
        scenario.population.factories = 5 + stream.integer(below: 60)
        scenario.population.largeFactories = stream.integer(below: 3)
        scenario.population.kin = stream.integer(below: 4)
        scenario.parameters.factory.breadth = 1
        scenario.parameters.factory.cash = Spread(200 * stream.uniform(), variation: 0.5)
        scenario.parameters.factory.plant = 100
        scenario.parameters.factory.mishap = 0.05
        scenario.parameters.factory.opportunists = stream.uniform()
        scenario.parameters.factory.discount = stream.uniform()
        scenario.parameters.factory.departmentCost = 5
        scenario.parameters.trader.cash = Spread(1_000 * stream.uniform())
        scenario.parameters.demand.shiftStep = 4
        scenario.rules.growth.rate = 0.3
        scenario.rules.turnover.entryRate = 0.5
        scenario.rules.specialisation.trial = 0.1
        scenario.rules.renewal.rate = 0.5
        if scenario.rules.matching.isOn {
            scenario.rules.loyalty.isOn = false
            scenario.rules.turnover.isOn = false
        }
        return scenario
    }

    @Test(arguments: UInt64(1)...24)
    func `Agents, money and pieces are conserved at each step of random scenarios`(seed: UInt64) async throws {
        let scenario = try randomScenario(seed)
        #expect(scenario.problems().isEmpty)
        var run = try MarketRun(scenario: scenario)
        for _ in 0..<15 {
            await run.advance()
            #expect(run.violations().isEmpty)
        }
        #expect(run.market.ledger.made >= 0)
    }

    @Test func `Turnover really happens in a scenario of poor factories`() async throws {
        var scenario = MarketScenario()
        scenario.parameters.factory.cash = Spread(30, variation: 1)
        scenario.parameters.factory.plant = 50
        scenario.rules.turnover.entryRate = 0.3
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 25)
        #expect(run.market.ledger.factoriesOut > 10)
        #expect(run.market.ledger.factoriesIn > 5)
        #expect(run.violations().isEmpty)
        #expect(run.network().end.contains { $0 != nil })
    }
}
