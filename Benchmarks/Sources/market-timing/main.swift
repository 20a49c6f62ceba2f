// Steps the bench market and writes its check values and speed as Peers/bench-market.c does.
// Usage: market-timing AGENTS STEPS JOBS SEED.

import Foundation
import MarketSimulation

struct Outcome: Encodable {
    let meanPrice: Double?
    let sumFee: Double
    let sumCost: Double
    let sumReputation: Double
    let dealsFold: String
    let agentStepsPerSecond: Double
}

func outcome(agents: Int, steps: Int, jobs: Int, seed: UInt64) async -> Outcome {
    var market = BenchMarket(agentCount: agents, seed: seed, jobs: jobs)
    let clock = ContinuousClock()
    let start = clock.now
    await market.advance(steps: steps)
    let duration = clock.now - start
    let figures = market.figures
    return Outcome(
        meanPrice: figures.meanPrice, sumFee: figures.sumFee, sumCost: figures.sumCost,
        sumReputation: figures.sumReputation, dealsFold: figures.dealsFoldText,
        agentStepsPerSecond: Double(agents * steps) / (duration / .seconds(1)))
}

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard CommandLine.arguments.count == 5, numbers.count == 4, BenchMarket.agentCounts.contains(numbers[0]),
    numbers[1] >= 1, numbers[2] >= 1, numbers[3] >= 0
else {
    FileHandle.standardError.write(Data("usage: market-timing AGENTS STEPS JOBS SEED\n".utf8))
    exit(64)
}
let found = await outcome(agents: numbers[0], steps: numbers[1], jobs: numbers[2], seed: UInt64(numbers[3]))
FileHandle.standardOutput.write(try JSONEncoder().encode(found))
