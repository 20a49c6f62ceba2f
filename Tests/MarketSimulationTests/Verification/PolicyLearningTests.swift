import ClusterGame
import MarketSimulation
import Testing

@Suite struct `How openness spreads` {
    /// The first set's market with another margin, which decides r.
    private func oneMarket(margin: Double, traders: Int, seed: UInt64) throws -> MarketScenario {
        var parameters = ReferenceGame.all[0].parameters
        parameters.traders = 2
        let fee = try GameModel(parameters).fee
        var scenario = ReferenceGame.all[0].scenario(fee: fee, traders: traders)
        scenario.parameters.trader.margin = margin
        scenario.parameters.trader.openShare = 1 / Double(traders)
        scenario.rules.policy.imitation = .pairwise
        scenario.rules.policy.rate = 0.5
        scenario.seed = seed
        return scenario
    }

    @Test(arguments: [0.17, 0.21, 0.30, 1.0], [UInt64(1), 2])
    func `In one market imitation of better-paid peers ends all open whatever r`(
        margin: Double, seed: UInt64
    ) async throws {
        var run = try MarketRun(scenario: oneMarket(margin: margin, traders: 12, seed: seed))
        await run.advance(steps: 80)
        #expect(run.series.values(of: .openShare).first.flatMap { $0 }.map { $0 < 0.5 } == true)
        #expect(run.series.last(.openShare) == 1)
    }

    @Test func `In one market openness that nobody has is not imitated`() async throws {
        var scenario = try oneMarket(margin: 0.21, traders: 12, seed: 1)
        scenario.parameters.trader.openShare = 0
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 40)
        #expect(run.series.last(.openShare) == 0)
    }

    /// Many markets of two matched anew at each step; one kind and a twentieth of F, which leaves r as it is.
    private func matched(margin: Double, share: Double, traders: Int, speed: Double) throws -> MarketScenario {
        let fee = try GameModel(ReferenceGame.all[0].parameters).fee
        var scenario = MarketScenario.plain(traders: traders, categories: 1)
        scenario.population.tradersKnown = 2
        scenario.population.buyers = traders / 2
        scenario.parameters.trader.fixedCost = 25
        scenario.parameters.trader.fee = fee
        scenario.parameters.trader.margin = margin
        scenario.parameters.trader.openShare = share
        scenario.rules.matching.isOn = true
        scenario.rules.matching.size = 2
        scenario.rules.policy.imitation = .replicator
        scenario.rules.policy.rate = speed
        scenario.collect = [.openShare]
        return scenario
    }

    /// Moves a run on until the open share leaves a band.
    private func shareAfter(_ scenario: MarketScenario, within band: ClosedRange<Double>, steps: Int) async throws
        -> Double
    {
        var run = try MarketRun(scenario: scenario)
        var share = scenario.parameters.trader.openShare
        while run.step < steps, band.contains(share) {
            await run.advance()
            share = run.series.last(.openShare) ?? .nan
        }
        return share
    }

    @Test(arguments: [0.17, 0.21], [0.05, 0.4])
    func `In random markets of two all end open from every share where r is at most two`(
        margin: Double, share: Double
    ) async throws {
        var parameters = ReferenceGame.all[0].parameters
        parameters.margin = margin
        let ratio = try GameModel(parameters).ratio
        if case .finite(let r) = ratio { #expect(r <= 2) } else { Issue.record("r is infinite") }
        let scenario = try matched(margin: margin, share: share, traders: 200, speed: 1)
        #expect(try await shareAfter(scenario, within: 0.001...0.999, steps: 200) == 1)
    }

    @Test(arguments: [(0.48, 0.0), (0.50, 1.0)])
    func `In random markets of two with r 2.96 the threshold lies between 0.48 and 0.50`(
        start: Double, end: Double
    ) async throws {
        var parameters = ReferenceGame.all[0].parameters
        parameters.margin = 0.30
        let mixed = try GameModel(parameters).game
        // q* of the game's mixed equilibrium: there, allowing and refusing pay alike.
        let q = 0.489795918367
        let allowing = q * mixed.payoff(allowing: true, others: 1) + (1 - q) * mixed.payoff(allowing: true, others: 0)
        let refusing = q * mixed.payoff(allowing: false, others: 1) + (1 - q) * mixed.payoff(allowing: false, others: 0)
        #expect(abs(allowing - refusing) < 1e-6)
        let scenario = try matched(margin: 0.30, share: start, traders: 2_000, speed: 0.1)
        // Past a share of 0.4 or 0.6 the drift is many times the chance of matching; the rest is done with few traders.
        let share = try await shareAfter(scenario, within: 0.4...0.6, steps: 500)
        #expect(end == 0 ? share < 0.4 : share > 0.6)
        let rest = try matched(margin: 0.30, share: share, traders: 200, speed: 1)
        #expect(try await shareAfter(rest, within: 0.001...0.999, steps: 200) == end)
    }
}
