import ClusterGame
import MarketSimulation
import Testing

/// Every switch matters through what agents do.
///
/// The contrasts are large beside the chance of one run.
@Suite struct `What mechanisms do` {
    private var small: MarketScenario {
        var scenario = MarketScenario()
        scenario.population.categories = 4
        scenario.population.buyers = 300
        scenario.population.traders = 8
        scenario.population.clientSeers = 40
        scenario.population.factories = 80
        scenario.population.largeFactories = 1
        scenario.parameters.trader.openShare = 1
        scenario.parameters.factory.opportunists = 0.8
        return scenario
    }

    private func summary(
        _ scenario: MarketScenario, steps: Int = 20, _ settings: [String: SettingValue] = [:]
    ) async throws -> MarketSummary {
        var scenario = scenario
        for (key, value) in settings { try scenario.set(key, to: value) }
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: steps)
        return MarketSummary(run)
    }

    private func settled(_ summary: MarketSummary, _ measure: MarketMeasure) throws -> Double {
        try #require(summary[measure]?.settled)
    }

    @Test func `A lively market neither dies nor explodes`() async throws {
        var run = try MarketRun(scenario: small)
        await run.advance(steps: 30)
        let summary = MarketSummary(run)
        #expect(try (10...20).contains(settled(summary, .meanPrice)))
        #expect(try (40...120).contains(settled(summary, .activeFactories)))
        #expect(try settled(summary, .activeTraders) >= 4)
        #expect(try settled(summary, .defaultRate) < 0.2)
        #expect(try settled(summary, .outsideShare) < 0.7)
        #expect(try (0.5...1).contains(settled(summary, .efficiency)))
    }

    @Test func `News reaches partners who would not hear without it`() async throws {
        let with = try await summary(small)
        let without = try await summary(small, ["rules.news": .flag(false)])
        #expect(try settled(with, .newsReach) > 0.8)
        #expect(try settled(without, .newsReach) < 0.5)
    }

    @Test func `Without meetings buyers pay the margin and client-seers earn nothing`() async throws {
        let with = try await summary(small)
        let without = try await summary(small, ["rules.meetings": .flag(false)])
        #expect(try settled(without, .meanMarkup) > settled(with, .meanMarkup) + 0.05)
        #expect(try settled(without, .seerIncome) == 0)
        #expect(try settled(without, .openShare) == 0)
        #expect(try settled(with, .seerIncome) > 1)
    }

    @Test func `Factories hear of a jump of the fashion sooner at meetings than through traders`() async throws {
        let shift: [String: SettingValue] = ["parameters.demand.shiftStep": .number(5)]
        let with = try await summary(small, steps: 25, shift)
        let without = try await summary(small, steps: 25, shift.merging(["rules.meetings": .flag(false)]) { $1 })
        #expect(try #require(with[.demandShiftT50]?.final) <= 5)
        #expect((without[.demandShiftT50]?.final ?? 25) > 10)
        #expect(try settled(with, .productFit) > settled(without, .productFit) + 0.1)
    }

    @Test func `Satisficing buyers visit no more than their patience, others everybody they know`() async throws {
        let with = try await summary(small, steps: 5)
        let without = try await summary(small, steps: 5, ["rules.satisficing": .flag(false)])
        #expect(try settled(with, .visits) <= 3)
        #expect(try settled(without, .visits) == 6)
    }

    @Test func `Surety makes good what betrayals take`() async throws {
        let hasty: [String: SettingValue] = ["parameters.factory.discount": .number(0)]
        let with = try await summary(small, steps: 4, hasty)
        let without = try await summary(small, steps: 4, hasty.merging(["rules.surety": .flag(false)]) { $1 })
        #expect(with[.suretyDeals]?.total ?? 0 > 10)
        #expect(without[.suretyDeals]?.total == 0)
        #expect(try settled(with, .trust) > settled(without, .trust))
    }

    @Test func `Who weighs the future as the present never betrays, who does not weigh it does so at once`()
        async throws
    {
        var scenario = small
        scenario.parameters.factory.discountWidth = 0
        scenario.parameters.factory.mishap = 0
        scenario.parameters.factory.discount = 1
        let patient = try await summary(scenario, steps: 6)
        #expect(patient[.defaults]?.total == 0)
        #expect(patient[.copiedDesigns]?.total == 0)
        scenario.parameters.factory.discount = 0
        scenario.parameters.factory.opportunists = 1
        let hasty = try await summary(scenario, steps: 1)
        // The deposit exceeds the honest profit, so that every order of the first day is betrayed.
        #expect(hasty[.defaultRate]?.final == 1)
        scenario.rules.opportunism.isOn = false
        #expect(try await summary(scenario, steps: 1)[.defaults]?.final == 0)
    }

    @Test func `Client-seers without time leave meetings to those that promise most`() async throws {
        var scenario = small
        scenario.parameters.clientSeer.capacity = 1
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 4)
        #expect(run.market.traders.attends.contains(false))
        try run.change("parameters.clientSeer.capacity", to: .number(1e6))
        await run.advance()
        #expect(!run.market.traders.attends.contains(false))
    }

    @Test func `A sales department pays from the game's break-even quantity on`() async throws {
        let reference = ReferenceGame.all[0]
        let fee = try GameModel(reference.parameters).fee
        var scenario = reference.scenario(fee: fee)
        scenario.parameters.trader.openShare = 1
        scenario.parameters.factory.departmentCost = 500
        scenario.parameters.factory.departmentSetUp = 0
        scenario.rules.departments.isOn = true
        scenario.rules.departments.rate = 1
        scenario.rules.departments.visibility = 0
        scenario.rules.specialisation.memory = 1
        let under = try await summary(scenario, steps: 2)
        #expect(abs(try #require(under[.breakEvenQuantity]?.final) - 766.961536499) < 1e-6)
        // Each kind sells 76.7 pieces, a tenth of the break-even quantity.
        #expect(under[.departments]?.final == 0)
        scenario.parameters.factory.departmentCost = 49
        #expect(try await summary(scenario, steps: 2)[.departments]?.final == 20)
        scenario.parameters.factory.departmentCost = 51
        #expect(try await summary(scenario, steps: 2)[.departments]?.final == 0)
    }

    @Test func `Without loyalty buyers go to all they know alike`() async throws {
        let without = try await summary(small, steps: 6, ["rules.loyalty": .flag(false)])
        #expect(abs(try settled(without, .loyalty) - 1.0 / 6) < 1e-12)
        let with = try await summary(small, steps: 6, ["rules.loyalty.choice": .number(3)])
        #expect(try settled(with, .loyalty) > 0.25)
    }
}
