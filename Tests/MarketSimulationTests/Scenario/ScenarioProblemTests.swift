import MarketSimulation
import Testing

@Suite struct `Scenarios that are refused` {
    private func problems(_ change: (inout MarketScenario) -> Void) -> [ScenarioProblem] {
        var scenario = MarketScenario()
        change(&scenario)
        return scenario.problems()
    }

    @Test func `The default scenario and the game's market have no problems`() {
        #expect(MarketScenario().problems().isEmpty)
        #expect(MarketScenario.plain(traders: 2, categories: 20).problems().isEmpty)
    }

    @Test func `Broken inequalities of the source are named with both sides`() throws {
        let fee = problems { $0.parameters.trader.fee = 0.01 }
        #expect(fee.count == 1)
        #expect(fee[0].keys == ["parameters.trader.fee", "parameters.trader.unitCost"])
        #expect(fee[0].description.contains("ωc ≥ c_A must hold; found 0.115 against 0.2"))
        let margin = problems { $0.parameters.trader.margin = 0.05 }
        #expect(margin.map(\.rule) == ["the hidden margin exceeds the open fee, w > ω"])
        let demand = problems { $0.parameters.demand.alpha = 2 }
        #expect(demand.map(\.keys.first) == ["parameters.demand.alpha"])
        #expect(problems { $0.parameters.demand.beta = 0 }.contains { $0.rule == "β > 0" })
    }

    @Test func `Populations that leave kinds without agents are named`() {
        #expect(problems { $0.population.clientSeers = 9 }.first?.keys.first == "population.clientSeers")
        #expect(problems { $0.population.factories = 9 }.first?.keys.first == "population.factories")
        #expect(problems { $0.population.largeFactories = 401 }.first?.keys.first == "population.largeFactories")
        #expect(problems { $0.parameters.factory.breadth = 11 }.first?.keys.first == "parameters.factory.breadth")
    }

    @Test func `Matched markets hold all traders, without loyalty and turnover`() {
        let all = problems {
            $0.rules.matching.isOn = true
            $0.rules.matching.size = 3
        }
        #expect(all.count == 3)
        #expect(all.allSatisfy { $0.keys.contains { $0.hasPrefix("rules.matching") } })
    }

    @Test func `Numbers outside their ranges come all at once`() throws {
        var scenario = MarketScenario()
        scenario.steps = 0
        scenario.parameters.demand.arrival = .nan
        scenario.population.buyers = -3
        #expect(scenario.problems().map(\.keys) == [["steps"], ["population.buyers"], ["parameters.demand.arrival"]])
        #expect(throws: InvalidScenario.self) { try MarketRun(scenario: scenario) }
    }

    @Test func `Tables beyond the limit are refused before they are made`() {
        let size = problems {
            $0.population.categories = 10_000
            $0.population.clientSeers = 10_000
            $0.population.factories = 10_000
            $0.population.traders = 100_000
        }
        #expect(size.first?.rule == "a table of ties has at most 268435456 places")
    }
}
