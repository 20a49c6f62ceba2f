import MarketSimulation
import Testing

@Suite struct `Same input, same bytes` {
    /// A market with every rule on and more buyers than one block of work holds.
    private var lively: MarketScenario {
        var scenario = MarketScenario()
        scenario.population.buyers = 2_100
        scenario.population.categories = 4
        scenario.population.clientSeers = 1_100
        scenario.population.factories = 300
        scenario.parameters.demand.arrival = 0.1
        scenario.parameters.demand.shiftStep = 3
        scenario.parameters.factory.opportunists = 0.8
        scenario.parameters.factory.discount = 0.6
        scenario.parameters.factory.cash.mean = 60
        scenario.rules.growth.rate = 0.2
        return scenario
    }

    @Test func `Any number of threads gives the same run`() async throws {
        var single = try MarketRun(scenario: lively, threads: 1)
        await single.advance(steps: 4)
        let expected = single.checkpoint()
        for threads in [2, 3, 5] {
            var run = try MarketRun(scenario: lively, threads: threads)
            await run.advance(steps: 4)
            #expect(run.checkpoint() == expected)
            #expect(run.series == single.series)
        }
    }

    @Test func `A run goes on from its checkpoint to the same bytes`() async throws {
        var whole = try MarketRun(scenario: lively, replicate: 3)
        var checkpoints: [[UInt8]] = []
        for step in 0..<6 {
            if [0, 1, 4].contains(step) { checkpoints.append(whole.checkpoint()) }
            await whole.advance()
        }
        for checkpoint in checkpoints {
            var resumed = try MarketRun(checkpoint: checkpoint, threads: 2)
            await resumed.advance(steps: 6 - resumed.step)
            #expect(resumed.scenario == whole.scenario)
            #expect(resumed.replicate == 3)
            #expect(resumed.checkpoint() == whole.checkpoint())
            #expect(resumed.network() == whole.network())
        }
    }

    @Test func `What is collected changes nothing`() async throws {
        var everything = try MarketRun(scenario: lively)
        var scenario = lively
        scenario.collect = [.openShare]
        var little = try MarketRun(scenario: scenario)
        await everything.advance(steps: 5)
        await little.advance(steps: 5)
        #expect(little.series.values(of: .openShare) == everything.series.values(of: .openShare))
        #expect(little.series.last(.meanPrice) == nil)
        #expect(little.market.factories.cash == everything.market.factories.cash)
        #expect(little.market.buyers.preference == everything.market.buyers.preference)
    }

    @Test func `Seeds and replicates differ`() async throws {
        var first = try MarketRun(scenario: lively)
        var second = try MarketRun(scenario: lively, replicate: 1)
        var scenario = lively
        scenario.seed = 2
        var third = try MarketRun(scenario: scenario)
        await first.advance(steps: 2)
        await second.advance(steps: 2)
        await third.advance(steps: 2)
        #expect(first.series != second.series)
        #expect(first.series != third.series)
        #expect(second.series != third.series)
    }

    @Test func `Bytes that are no checkpoint are refused`() async throws {
        var scenario = MarketScenario.plain(traders: 2, categories: 3)
        scenario.title = "Märkte"
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 2)
        let checkpoint = run.checkpoint()
        #expect(try MarketRun(checkpoint: checkpoint).scenario.title == "Märkte")
        #expect(throws: CheckpointProblem.foreign) { try MarketRun(checkpoint: []) }
        #expect(throws: CheckpointProblem.foreign) { try MarketRun(checkpoint: Array("no checkpoint".utf8)) }
        #expect(throws: CheckpointProblem.damaged) { try MarketRun(checkpoint: checkpoint.dropLast()) }
        #expect(throws: CheckpointProblem.damaged) { try MarketRun(checkpoint: checkpoint + [0]) }
        for place in stride(from: 8, to: checkpoint.count, by: 997) {
            var changed = checkpoint
            changed[place] ^= 0x10
            #expect(throws: CheckpointProblem.damaged) { try MarketRun(checkpoint: changed) }
        }
    }
}
