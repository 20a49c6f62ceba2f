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

    private var chain: MarketChain { MarketChain(stages: [stage(1, cost: 8), stage(2, cost: 10), stage(3, cost: 12)]) }

    @Test func `Any number of threads gives the same chain`() async throws {
        var single = try MarketChainRun(chain: chain, replicate: 1)
        var other = try MarketChainRun(chain: chain, replicate: 1, threads: 3)
        await single.advance(steps: 5)
        await other.advance(steps: 5)
        #expect(single.checkpoint() == other.checkpoint())
        #expect(single.replicate == 1 && single.step == 5)
    }

    @Test func `A chain goes on from its checkpoint to the same bytes`() async throws {
        var whole = try MarketChainRun(chain: chain, replicate: 2)
        var checkpoints: [[UInt8]] = []
        for step in 0..<7 {
            if [0, 1, 4].contains(step) { checkpoints.append(whole.checkpoint()) }
            await whole.advance()
        }
        for checkpoint in checkpoints {
            var resumed = try MarketChainRun(checkpoint: checkpoint)
            await resumed.advance(steps: 7 - resumed.step)
            #expect(resumed.chain == chain)
            #expect(resumed.checkpoint() == whole.checkpoint())
        }
    }

    @Test func `A checkpoint that is damaged or foreign is refused`() async throws {
        var run = try MarketChainRun(chain: chain)
        await run.advance(steps: 2)
        let checkpoint = run.checkpoint()
        for place in [20, checkpoint.count / 2, checkpoint.count - 1] {
            var changed = checkpoint
            changed[place] ^= 1
            #expect(throws: CheckpointProblem.damaged) { try MarketChainRun(checkpoint: changed) }
        }
        #expect(throws: CheckpointProblem.damaged) { try MarketChainRun(checkpoint: checkpoint.dropLast(3)) }
        #expect(throws: CheckpointProblem.foreign) { try MarketChainRun(checkpoint: run.stages[0].checkpoint()) }
        #expect(throws: CheckpointProblem.foreign) { try MarketChainRun(checkpoint: []) }
    }

    @Test func `A stage that sells nothing orders nothing, and the price of its last deals stands`() async throws {
        var idle = stage(2, cost: 10)
        idle.parameters.demand.arrival = 0
        var quiet = try MarketChainRun(chain: MarketChain(stages: [stage(1, cost: 8), idle]))
        await quiet.advance(steps: 3)
        // Without a first day of deals there is nothing to compare with.
        #expect(quiet.stages[0].market.demandFactor == 1)
        var rare = stage(2, cost: 10)
        rare.population.buyers = 1
        rare.parameters.demand.arrival = 0.5
        var run = try MarketChainRun(chain: MarketChain(stages: [stage(1, cost: 8), rare, stage(3, cost: 12)]))
        var told: [(demand: Double, cost: Double)] = []
        for _ in 0..<14 {
            await run.advance()
            told.append((run.stages[0].market.demandFactor, run.stages[2].market.costFactor))
        }
        let sold = run.stages[1].series.values(of: .quantity).map { $0 ?? 0 }
        let prices = run.stages[1].series.values(of: .meanPrice)
        let first = try #require(sold.firstIndex { $0 > 0 })
        for step in (first + 1)..<14 {
            // What a stage was told at a step is of the step before.
            #expect(abs(told[step].demand - sold[step - 1] / sold[first]) < 1e-12)
            let (start, now) = (prices[first] ?? 0, prices[..<step].compactMap { $0 }.last ?? 0)
            #expect(abs(told[step].cost - (1 + 0.4 * (now / start - 1))) < 1e-12)
        }
        #expect(told.contains { $0.demand == 0 } && told.dropFirst(first + 1).contains { $0.demand > 0 })
    }

    @Test func `Stages have seeds of their own, the first that of the chain`() {
        let seeds = (0..<16).map { MarketChain.seed(ofStage: $0, from: 7) }
        #expect(seeds[0] == 7 && Set(seeds).count == 16)
        #expect(MarketChain.seed(ofStage: 1, from: 8) != seeds[1])
    }
}
