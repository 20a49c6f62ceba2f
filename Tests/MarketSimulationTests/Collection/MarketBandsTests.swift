import MarketSimulation
import Testing

struct MarketBandsTests {
    private func run(_ replicate: Int, steps: Int) async throws -> MarketRun {
        var scenario = MarketScenario()
        scenario.population = MarketPopulation()
        scenario.population.buyers = 60
        scenario.population.factories = 40
        scenario.population.clientSeers = 20
        scenario.collect = [.meanPrice, .quantity, .capitalAtEntry]
        var run = try MarketRun(scenario: scenario, replicate: replicate)
        await run.advance(steps: steps)
        return run
    }

    @Test func `A band holds every run and its mean lies inside`() async throws {
        var runs: [MarketRun] = []
        for replicate in 0..<3 { runs.append(try await run(replicate, steps: 4)) }
        var bands = MarketBands(measures: runs[0].series.measures)
        for run in runs { bands.add(run.series) }
        #expect(bands.runCount == 3 && bands.stepCount == 4)
        for measure in bands.measures {
            for (step, band) in bands.bands(of: measure).enumerated() {
                let values = runs.compactMap { $0.series.values(of: measure)[step] }
                #expect((band == nil) == values.isEmpty)
                guard let band else { continue }
                #expect(band.range.lowerBound == values.min() && band.range.upperBound == values.max())
                #expect(abs(band.mean - values.reduce(0, +) / Double(values.count)) <= 1e-12 * band.mean.magnitude)
            }
        }
    }

    @Test func `A single run is its own band, and runs may differ in length`() async throws {
        let (short, long) = (try await run(0, steps: 2), try await run(0, steps: 3))
        var bands = MarketBands(measures: [.quantity])
        #expect(bands.stepCount == 0 && bands.bands(of: .quantity).isEmpty)
        bands.add(short.series)
        bands.add(long.series)
        let found = bands.bands(of: .quantity)
        #expect(found.map { $0?.mean } == long.series.values(of: .quantity))
        #expect(bands.bands(of: .meanPrice).isEmpty)
    }
}
