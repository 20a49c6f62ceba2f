import MarketSimulation
import Testing

@Suite struct `Series, summaries and interventions` {
    private var short: MarketScenario {
        var scenario = MarketScenario()
        scenario.population.buyers = 100
        scenario.population.factories = 60
        scenario.population.clientSeers = 30
        scenario.population.traders = 8
        return scenario
    }

    @Test func `Every measure has a unit, a sentence and values where it is defined`() async throws {
        var scenario = short
        scenario.parameters.demand.shiftStep = 1
        scenario.parameters.trader.openShare = 0.5
        scenario.parameters.factory.opportunists = 0.4
        scenario.parameters.factory.discount = 0.5
        scenario.parameters.factory.cash = Spread(60, variation: 1)
        scenario.parameters.factory.plant = 1
        scenario.rules.turnover.entryRate = 0.5
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 30)
        #expect(Set(MarketMeasure.allCases.map(\.sentence)).count == MarketMeasure.allCases.count)
        for measure in MarketMeasure.allCases {
            #expect(!measure.unit.isEmpty)
            let values = run.series.values(of: measure)
            #expect(values.count == 30)
            #expect(values.contains { $0 != nil }, "\(measure) has no value at any step")
            #expect(values.allSatisfy { $0?.isFinite ?? true })
            // Mark-ups may exceed one, and visits can cost a small buyer more than a deal brings.
            if measure.unit == "share", ![.meanFee, .meanMarkup, .image].contains(measure) {
                #expect(values.allSatisfy { ($0 ?? 0) >= -1e-9 && ($0 ?? 0) <= 1 + 1e-9 }, "\(measure)")
            }
        }
    }

    @Test func `A summary holds the mean of the last fifth, the last value, the mean and the sum`() async throws {
        var scenario = short
        scenario.collect = [.quantity, .demandShiftT50]
        var run = try MarketRun(scenario: scenario, replicate: 2)
        await run.advance(steps: 10)
        let summary = MarketSummary(run)
        let values = run.series.values(of: .quantity).compactMap { $0 }
        let figures = try #require(summary[.quantity])
        #expect(summary.replicate == 2 && summary.steps == 10)
        #expect(figures.settled == (values[8] + values[9]) / 2)
        #expect(figures.final == values[9])
        #expect(abs(figures.total - values.reduce(0, +)) < 1e-9)
        #expect(figures.mean == figures.total / 10)
        #expect(summary[.demandShiftT50]?.settled == nil)
        #expect(summary[.openShare] == nil)
    }

    @Test func `Meetings that end in the course of a run leave nobody open`() async throws {
        var scenario = short
        scenario.parameters.trader.openShare = 1
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 2)
        try run.change("rules.meetings", to: .flag(false))
        await run.advance(steps: 1)
        #expect(run.series.values(of: .openShare) == [1, 1, 0])
        #expect(throws: InterventionProblem.fixed(key: "population.buyers")) {
            try run.change("population.buyers", to: .number(3))
        }
        #expect(throws: InterventionProblem.self) { try run.change("rules.turnover", to: .flag(false)) }
        #expect(throws: InterventionProblem.self) { try run.change("parameters.trader.margin", to: .number(0.01)) }
        #expect(throws: InterventionProblem.self) { try run.change("rules.news.reach", to: .number(2)) }
    }

    @Test func `The network has the ties of all tiers with their times`() async throws {
        var scenario = short
        scenario.rules.growth.rate = 0.5
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 12)
        let network = run.network()
        #expect(Set(network.kind) == Set(TieKind.allCases))
        for tie in 0..<network.count {
            #expect(network.start[tie] >= 0 && network.start[tie] <= 12)
            if let end = network.end[tie] { #expect(end >= network.start[tie]) }
            #expect(network.weight[tie] >= 0)
        }
        let kin = (0..<network.count).filter { network.kind[$0] == .kin }
        #expect(Set(kin.map { network.tiers(of: $0).source }) == [.clientSeer, .factory])
        #expect(kin.allSatisfy { network.tiers(of: $0).source == network.tiers(of: $0).target })
    }
}
