import AnalyticHierarchy
import Testing

@Suite struct SimulationTests {
    private static let runs = 8_000

    /// Probabilities from two simulations differ by five standard errors of the difference at most.
    private func expectAgreement(_ result: SimulationResult, _ expected: RobustnessFixture.Chances, runs: Int) {
        func check(_ ours: [[Double]], _ theirs: [[Double]]) {
            for (one, other) in zip(ours.joined(), theirs.joined()) {
                let both = 1 / Double(Self.runs) + 1 / Double(runs)
                // The pooled probability, kept away from zero where one of both saw nothing.
                let p = max(5 / Double(Self.runs), min(one + other, 2 - one - other) / 2)
                #expect(abs(one - other) <= 5 * (p * (1 - p) * both).squareRoot())
            }
        }
        check(result.rankProbabilities, expected.ranks)
        check(result.orderProbabilities, expected.orders)
        for (scores, (median, deviation)) in zip(result.scores, zip(expected.median, expected.deviation)) {
            // The standard error of a normal sample's median is √(π/2)·σ/√n, and 1.26 of it here is generous.
            let error = deviation * 1.3 * (1 / Double(Self.runs) + 1 / Double(runs)).squareRoot()
            #expect(abs(scores.quantiles[3] - median) < 5 * error)
            #expect(abs(scores.standardDeviation / deviation - 1) < 0.05)
        }
    }

    @Test func `Noise on judgments gives the probabilities that numpy finds`() throws {
        let fixture = try RobustnessFixture.load()
        let sigma = try #require(fixture.noise.sigma)
        let result = try RobustnessAnalysis(of: fixture.decisionModel()).simulate(
            .noise(sigma: sigma), runs: Self.runs, seed: 7)
        #expect(result.answeredRuns == Self.runs)
        expectAgreement(result, fixture.noise, runs: fixture.runs)
    }

    @Test func `Intervals give the probabilities that numpy finds`() throws {
        let fixture = try RobustnessFixture.load()
        let factor = try #require(fixture.intervals.factor)
        var intervals: [NodePlace: [ElementPair: ClosedRange<Double>]] = [:]
        for (hierarchy, merit) in [Merit.benefits, .costs].enumerated() {
            for (node, upper) in (fixture.model[merit.rawValue] ?? []).enumerated() {
                intervals[NodePlace(hierarchy: hierarchy, node: node)] = Dictionary(
                    uniqueKeysWithValues: zip(RobustnessFixture.pairs(count: upper.count), upper).map {
                        ($0, $1 / factor...$1 * factor)
                    })
            }
        }
        let result = try RobustnessAnalysis(of: fixture.decisionModel()).simulate(
            .intervals(intervals), runs: Self.runs, seed: 7)
        expectAgreement(result, fixture.intervals, runs: fixture.runs)
    }

    @Test func `Experts drawn with replacement give the probabilities that numpy finds`() throws {
        let fixture = try RobustnessFixture.load()
        let study = try fixture.study()
        #expect(distance(try study.outcome(of: .judgments).ranking.scores, fixture.group) < 1e-12)
        expectAgreement(try study.simulate(runs: Self.runs, seed: 7), fixture.bootstrap, runs: fixture.runs)
    }

    @Test(arguments: [1, 2, 5])
    func `Any number of jobs gives the same bytes`(jobs: Int) async throws {
        let fixture = try RobustnessFixture.load()
        let analysis = try RobustnessAnalysis(of: fixture.decisionModel())
        let alone = analysis.simulate(.noise(sigma: 0.3), runs: 600, seed: 3)
        #expect(try await analysis.simulate(.noise(sigma: 0.3), runs: 600, seed: 3, jobs: jobs) == alone)
        let study = try fixture.study()
        for aggregation in Aggregation.allCases {
            let alone = try study.simulate(aggregation, runs: 300, seed: 3)
            #expect(try await study.simulate(aggregation, runs: 300, seed: 3, jobs: jobs) == alone)
        }
    }

    @Test func `Other seeds give other draws and fewer runs are a part of more`() throws {
        let analysis = try RobustnessAnalysis(of: randomModel(seed: 4))
        let one = analysis.simulate(.noise(sigma: 0.5), runs: 300, seed: 1)
        #expect(analysis.simulate(.noise(sigma: 0.5), runs: 300, seed: 2).scores != one.scores)
    }

    @Test(arguments: UInt64(1)...6)
    func `Probabilities of ranks make a doubly stochastic table`(seed: UInt64) throws {
        let analysis = try RobustnessAnalysis(of: randomModel(seed: seed, merits: [.benefits, .costs]))
        let result = analysis.simulate(.noise(sigma: 0.6), runs: 500, seed: seed)
        for place in 0..<3 {
            #expect(abs(result.rankProbabilities[place].reduce(0, +) - 1) < 1e-9)
            #expect(abs(result.rankProbabilities.reduce(0) { $0 + $1[place] } - 1) < 1e-9)
            #expect(result.orderProbabilities[place][place] == 0)
            let interval = try #require(result.interval(of: place, share: 0.9))
            #expect(interval.contains(result.scores[place].quantiles[3]))
        }
        #expect(result.interval(of: 0, share: 0.8) == nil)
    }

    @Test func `Without noise every run repeats the model`() throws {
        let analysis = try RobustnessAnalysis(of: randomModel(seed: 9))
        let result = analysis.simulate(.noise(sigma: 0), runs: 10, seed: 1)
        for (rank, group) in analysis.ranking.groups.enumerated() where group.count == 1 {
            #expect(result.rankProbabilities[group[0]][rank] == 1)
        }
        #expect(result.scores.allSatisfy { $0.standardDeviation < 1e-15 })
        #expect(result.standardError(ofProbability: 0.5) == (0.25 / 10 as Double).squareRoot())
    }

    @Test func `A cancelled simulation says so`() async throws {
        let analysis = try RobustnessAnalysis(of: randomModel(seed: 4))
        let task = Task { () async throws -> SimulationResult in
            withUnsafeCurrentTask { $0?.cancel() }
            return try await analysis.simulate(.noise(sigma: 0.5), runs: 100_000, seed: 1, jobs: 2)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
