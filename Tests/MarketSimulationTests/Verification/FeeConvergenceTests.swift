import ClusterGame
import MarketSimulation
import Testing

@Suite struct `Fees that competition reaches` {
    /// The fee at which a market settles from a start, with the fees of all traders.
    private func settledFees(_ scenario: MarketScenario, steps: Int) async throws -> [Double] {
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: steps)
        return run.market.traders.fee
    }

    private func commonStep(_ reference: ReferenceGame, from fee: Double, traders: Int = 2) -> MarketScenario {
        var scenario = reference.scenario(fee: fee, traders: traders)
        scenario.parameters.trader.openShare = 1
        scenario.rules.fee.adjustment = .commonStep
        scenario.rules.fee.step = 0.02
        scenario.rules.fee.leastStep = 0
        return scenario
    }

    @Test(arguments: ReferenceGame.all, [0.85, 1.2])
    func `A common step ends at the zero-profit root from below and above`(
        reference: ReferenceGame, factor: Double
    ) async throws {
        let root = try GameModel(reference.parameters).fee
        // 1.2 of the first set's root lies under its margin of 0.21.
        let fees = try await settledFees(commonStep(reference, from: root * factor), steps: 120)
        #expect(fees.allSatisfy { abs($0 - root) < 1e-9 })
    }

    @Test(arguments: [3, 4, 6])
    func `More traders end at the root for their number`(traders: Int) async throws {
        var parameters = ReferenceGame.all[0].parameters
        parameters.traders = traders
        parameters.margin = 1
        let root = try GameModel(parameters).fee
        var scenario = commonStep(ReferenceGame.all[0], from: 0.3, traders: traders)
        scenario.parameters.trader.margin = 1
        let fees = try await settledFees(scenario, steps: 160)
        #expect(fees.allSatisfy { abs($0 - root) < 1e-9 })
    }

    @Test func `Doubling the kinds moves the fee as the formula says`() async throws {
        var parameters = ReferenceGame.all[0].parameters
        let once = try GameModel(parameters).fee
        parameters.costs = .uniform(10, count: 40)
        let twice = try GameModel(parameters).fee
        #expect(twice < once)
        var scenario = commonStep(ReferenceGame.all[0], from: once)
        let first = try await settledFees(scenario, steps: 120)
        scenario.population.categories = 40
        scenario.population.buyers = 40
        scenario.population.clientSeers = 40
        scenario.population.factories = 40
        let second = try await settledFees(scenario, steps: 120)
        #expect(abs(first[0] - once) < 1e-9)
        #expect(abs(second[0] - twice) < 1e-9)
    }

    @Test(arguments: [(0, 0.132319108923), (1, 0.452345469133)], [2, 3])
    func `Undercutting for the whole market stops at the contestable root`(
        published: (set: Int, root: Double), traders: Int
    ) async throws {
        let reference = ReferenceGame.all[published.set]
        var parameters = reference.parameters
        parameters.options.contestable = true
        #expect(abs(try GameModel(parameters).fee - published.root) < 1e-11)
        var scenario = reference.scenario(fee: reference.margin * 0.95, traders: traders)
        scenario.parameters.trader.openShare = 1
        scenario.rules.fee.adjustment = .undercutting
        scenario.rules.fee.step = 0.02
        scenario.rules.fee.leastStep = 0
        scenario.rules.fee.rate = 0.5
        let fees = try await settledFees(scenario, steps: 600)
        let lowest = try #require(fees.min())
        #expect(abs(lowest - published.root) < 1e-9)
    }

    @Test func `Fees that are fixed stay`() async throws {
        var scenario = ReferenceGame.all[0].scenario(fee: 0.19)
        scenario.parameters.trader.openShare = 1
        #expect(try await settledFees(scenario, steps: 10) == [0.19, 0.19])
    }
}
