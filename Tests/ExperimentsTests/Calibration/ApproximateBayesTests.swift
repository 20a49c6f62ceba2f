import Foundation
import RandomStreams
import Testing

@testable import Experiments

struct ApproximateBayesTests {
    /// The mean of ten normal observations and an estimate of their deviation that errs by a fifth.
    ///
    /// The tolerances below are small beside these errors. Wider ones make intervals that cover too often: with a prior
    /// twice as wide and tolerances twice as large, 98 of 100 without adjustment.
    @Sendable private static func normalSummaries(_ values: [Double], _ seed: UInt64) -> [Double] {
        var stream = RandomStream(seed: seed)
        return [
            stream.normal(mean: values[0], standardDeviation: values[1] / 10.0.squareRoot()),
            stream.normal(mean: values[1], standardDeviation: values[1] / 5),
        ]
    }

    private static func prior() throws -> [Factor] {
        [
            try Factor("mean", .uniform(low: 0, high: 6)),
            try Factor("deviation", .logUniform(low: 1, high: 3)),
        ]
    }

    /// Parameters drawn from the prior and data from them, so that the posterior's intervals should cover exactly.
    private static func dataSet(_ set: Int) throws -> (truth: [Double], bayes: ApproximateBayes) {
        var stream = RandomStream(seed: 77, run: set, purpose: StreamPurpose(area: 200, use: 3))
        let truth = try prior().map { $0.distribution.value(at: stream.openUniform()) }
        let bayes = try ApproximateBayes(
            prior: prior(), observed: normalSummaries(truth, stream.next()), seed: stream.next(),
            simulate: normalSummaries)
        return (truth, bayes)
    }

    /// Whether the campaigns have the sizes of `make soak`; the smaller ones have all hundred data sets too.
    private static let isSoak = ProcessInfo.processInfo.environment["GUILDHALL_COVERAGE"] == "full"

    private func coverage(_ posterior: (ApproximateBayes) async throws -> Posterior) async throws -> [Int] {
        var covered = [0, 0]
        for set in 0..<100 {
            let (truth, bayes) = try Self.dataSet(set)
            let result = try await posterior(bayes)
            for place in 0..<2 where result.interval(of: place, confidence: 0.9).contains(truth[place]) {
                covered[place] += 1
            }
        }
        return covered
    }

    @Test func `Intervals by rejection cover the truth in 82 to 97 of 100 data sets`() async throws {
        let (draws, accepting) = Self.isSoak ? (2_000, 40) : (500, 25)
        let covered = try await coverage { try await $0.rejection(draws: draws, accepting: accepting, jobs: 2) }
        #expect(covered.allSatisfy { (82...97).contains($0) }, "\(covered)")
    }

    @Test func `Adjusted intervals cover the truth in 82 to 97 of 100 data sets`() async throws {
        let (draws, accepting) = Self.isSoak ? (1_000, 150) : (250, 60)
        let covered = try await coverage {
            try await $0.rejection(draws: draws, accepting: accepting, jobs: 2).adjusted()
        }
        #expect(covered.allSatisfy { (82...97).contains($0) }, "\(covered)")
    }

    @Test func `Sequential intervals cover the truth in 82 to 97 of 100 data sets`() async throws {
        let (particles, populations) = Self.isSoak ? (100, 7) : (40, 6)
        let covered = try await coverage {
            try await $0.sequential(particles: particles, populations: populations, jobs: 2)
        }
        #expect(covered.allSatisfy { (82...97).contains($0) }, "\(covered)")
    }

    /// One normal observation of known deviation 1 under a flat prior: the posterior is normal around it, of deviation 1.
    ///
    /// 2,000 particles at a small tolerance: the mean errs by about 0.03, the deviation by 2 %.
    @Test func `The posterior of a normal observation is the exact one`() async throws {
        let bayes = try ApproximateBayes(
            prior: [Factor("mean", .uniform(low: -20, high: 20))], observed: [3], seed: 5
        ) { values, seed in
            var stream = RandomStream(seed: seed)
            return [values[0] + stream.normal()]
        }
        let sequential = try await bayes.sequential(particles: 1_000, populations: 8, jobs: 2)
        let rejection = try await bayes.rejection(draws: 20_000, accepting: 400, jobs: 2)
        for posterior in [sequential, rejection, try rejection.adjusted()] {
            #expect(abs(posterior.mean(of: 0) - 3) < 0.2)
            #expect(abs(posterior.standardDeviation(of: 0) - 1) < 0.12)
            let interval = posterior.interval(of: 0)
            #expect(abs(interval.lowerBound - 1.355) < 0.3 && abs(interval.upperBound - 4.645) < 0.3)
            #expect(abs(posterior.particles.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
            #expect(posterior.effectiveSampleSize > 200)
        }
        let tolerances = sequential.populations.map(\.tolerance)
        #expect(zip(tolerances, tolerances.dropFirst()).allSatisfy { $0 > $1 } && tolerances.count == 8)
        #expect(sequential.ending == .complete && sequential.failedSimulations == 0)
        #expect(sequential.simulations == sequential.populations.reduce(0) { $0 + $1.simulations })
    }

    @Test(arguments: [2, 5])
    func `Any number of jobs gives the same posterior`(jobs: Int) async throws {
        let (_, bayes) = try Self.dataSet(3)
        #expect(
            try await bayes.sequential(particles: 60, populations: 4, jobs: jobs).particles
                == bayes.sequential(particles: 60, populations: 4, jobs: 1).particles)
        #expect(
            try await bayes.rejection(draws: 200, accepting: 50, jobs: jobs).particles
                == bayes.rejection(draws: 200, accepting: 50, jobs: 1).particles)
    }

    /// x + y is observed, x − y not: the posterior is a ridge.
    @Test func `Parameters that the data cannot tell apart are correlated`() async throws {
        let prior = [try Factor("x", .uniform(low: 0, high: 1)), try Factor("y", .uniform(low: 0, high: 1))]
        let bayes = try ApproximateBayes(prior: prior, observed: [1, 7], seed: 1) { values, _ in
            [values[0] + values[1], 7]
        }
        let posterior = try await bayes.sequential(particles: 300, populations: 5, jobs: 2)
        #expect(try #require(posterior.correlation(0, 1)) < -0.9)
        #expect(posterior.scales[0] != nil && posterior.scales[1] == nil)
    }

    @Test func `Lists and whole numbers are calibrated like all others`() async throws {
        let prior = [try Factor("rule", .list([2, 5, 11])), try Factor("n", .integers(low: 1, high: 6))]
        let bayes = try ApproximateBayes(prior: prior, observed: [5, 4], seed: 1) { values, seed in
            var stream = RandomStream(seed: seed)
            return [values[0] + 0.1 * stream.normal(), values[1] + 0.1 * stream.normal()]
        }
        let posterior = try await bayes.sequential(particles: 200, populations: 6, jobs: 2)
        #expect(posterior.quantile(0.5, of: 0) == 5 && posterior.quantile(0.5, of: 1) == 4)
    }

    struct Refusal: Error {}

    @Test func `Failed simulations are rejected and counted`() async throws {
        let prior = [try Factor("x", .uniform(low: 0, high: 1))]
        let bayes = try ApproximateBayes(prior: prior, observed: [0.4], seed: 1) { values, _ in
            if values[0] > 0.8 { throw Refusal() }
            return [values[0] > 0.7 ? .nan : values[0]]
        }
        for posterior in [
            try await bayes.rejection(draws: 400, accepting: 40),
            try await bayes.sequential(particles: 100, populations: 4, jobs: 2),
        ] {
            #expect(posterior.failedSimulations > 0 && posterior.failedSimulations < posterior.simulations)
            #expect(posterior.particles.allSatisfy { $0.values[0] <= 0.7 })
        }
        let broken = try ApproximateBayes(prior: prior, observed: [0.4], seed: 1) { _, _ in throw Refusal() }
        await #expect(throws: CalibrationProblem.simulationsFailed(failed: 30, of: 30, text: "Refusal()")) {
            try await broken.rejection(draws: 30, accepting: 10)
        }
        let short = try ApproximateBayes(prior: prior, observed: [0.4], seed: 1) { _, _ in [] }
        await #expect(throws: CalibrationProblem.self) { try await short.rejection(draws: 30, accepting: 10) }
    }

    @Test func `What ends a calibration early is said`() async throws {
        let prior = [try Factor("x", .uniform(low: 0, high: 1))]
        let steps = try ApproximateBayes(prior: prior, observed: [0], seed: 1) { values, _ in
            [values[0] < 0.9 ? 0 : 1]
        }
        let stalled = try await steps.sequential(particles: 50, populations: 9)
        #expect(stalled.ending == .complete || stalled.ending == .toleranceStalled)
        #expect(stalled.populations.count < 9)
        let far = try ApproximateBayes(prior: prior, observed: [0.5], seed: 1) { values, _ in [values[0]] }
        let limited = try await far.sequential(particles: 50, populations: 30, quantile: 0.01, attemptLimit: 3)
        #expect(limited.ending == .acceptanceTooLow && !limited.particles.isEmpty)
        let point = try ApproximateBayes(
            prior: [Factor("x", .list([1]))], observed: [1, 2], seed: 1
        ) { values, _ in [values[0], values[0]] }
        #expect(try await point.sequential(particles: 20, populations: 3).correlation(0, 0) == nil)
    }

    @Test func `Impossible calibrations are refused by name`() async throws {
        let prior = [try Factor("x", .uniform(low: 0, high: 1))]
        #expect(throws: CalibrationProblem.design(.noFactors)) {
            try ApproximateBayes(prior: [], observed: [1], seed: 1) { values, _ in values }
        }
        #expect(throws: CalibrationProblem.notFinite) {
            try ApproximateBayes(prior: prior, observed: [.nan], seed: 1) { values, _ in values }
        }
        #expect(throws: CalibrationProblem.tooFewRows(given: 0, least: 1)) {
            try ApproximateBayes(prior: prior, observed: [], seed: 1) { values, _ in values }
        }
        let bayes = try ApproximateBayes(prior: prior, observed: [1], seed: 1) { values, _ in values }
        await #expect(throws: CalibrationProblem.design(.tooFew(given: 5, least: 10))) {
            try await bayes.rejection(draws: 5, accepting: 10)
        }
        await #expect(throws: CalibrationProblem.design(.tooFew(given: 1, least: 2))) {
            try await bayes.sequential(particles: 1, populations: 2)
        }
        await #expect(throws: CalibrationProblem.tooFewRows(given: 2, least: 4)) {
            try await bayes.rejection(draws: 10, accepting: 3).adjusted()
        }
    }
}
