import ClusterNetwork
import MarketSimulation
import Testing

/// The lock-in of buyers in the market against the mean field of Weisbuch, Kirman and Herreiner (2000).
///
/// Buyers here choose one trading company by chance, so that J fluctuates around the mean field. With two sellers and a
/// strength of choice fβ_c the linearised chance of the preferred one has a standard deviation of f√(γ/(8(1 − f)))
/// around one half: 0.064 for γ = 0.02 and f = 0.7, so that the mean of the larger chance stays under 0.6. Above β_c the
/// loyal share of the mean field is met within 0.05.
@Suite struct `Loyalty in the market` {
    private func scenario(sellers: Int, buyers: Int, forgetting: Double) -> MarketScenario {
        var scenario = MarketScenario.plain(traders: sellers, categories: 1)
        scenario.population.buyers = buyers
        scenario.rules.satisficing.isOn = true
        scenario.parameters.buyer.patience = 1
        scenario.rules.loyalty.isOn = true
        scenario.rules.loyalty.choice = 0
        scenario.rules.loyalty.forgetting = forgetting
        scenario.collect = [.loyalty, .image]
        return scenario
    }

    /// Sets the strength of choice to a multiple of β_c, moves on, and gives the mean loyalty of the last steps.
    private func loyalty(_ run: inout MarketRun, _ critical: Double, factor: Double, steps: Int) async throws -> Double
    {
        try run.change("rules.loyalty.choice", to: .number(factor * critical))
        await run.advance(steps: steps)
        let last = run.series.values(of: .loyalty).suffix(50).compactMap { $0 }
        return last.reduce(0, +) / Double(last.count)
    }

    @Test func `Sweeping upward from nothing even buying gives way at the critical strength`() async throws {
        var run = try MarketRun(scenario: scenario(sellers: 2, buyers: 60, forgetting: 0.02))
        await run.advance(steps: 50)
        let profit = try #require(run.series.last(.image))
        let model = LoyaltyModel(sellers: 2, forgetting: 0.02, profit: profit)
        for factor in [0.4, 0.7] {
            let even = try await loyalty(&run, model.criticalChoice, factor: factor, steps: 200)
            #expect(even < 0.6)
        }
        let loyal = try await loyalty(&run, model.criticalChoice, factor: 1.4, steps: 700)
        let expected = try #require(model.loyalShare(choice: 1.4 * model.criticalChoice))
        #expect(abs(loyal - expected) < 0.05)
    }

    @Test func `Sweeping downward eight sellers keep their buyers below the critical strength`() async throws {
        let start = scenario(sellers: 8, buyers: 24, forgetting: 0.005)
        var run = try MarketRun(scenario: start)
        await run.advance(steps: 20)
        let profit = try #require(run.series.last(.image))
        let model = LoyaltyModel(sellers: 8, forgetting: 0.005, profit: profit)
        let between = 0.65
        #expect(between * model.criticalChoice > model.coexistenceChoice)
        let expected = try #require(model.loyalShare(choice: between * model.criticalChoice))
        let upward = try await loyalty(&run, model.criticalChoice, factor: between, steps: 600)
        // An eighth, and what chance makes of the largest of eight: 1.4 standard deviations of 0.145 in βJ.
        #expect(upward < 0.2)
        _ = try await loyalty(&run, model.criticalChoice, factor: 3, steps: 500)
        let downward = try await loyalty(&run, model.criticalChoice, factor: between, steps: 600)
        #expect(abs(downward - expected) < 0.1)
        let under = try await loyalty(&run, model.criticalChoice, factor: 0.25, steps: 900)
        #expect(under < 0.2)
    }
}
