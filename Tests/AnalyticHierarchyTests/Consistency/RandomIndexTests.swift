import AnalyticHierarchy
import Foundation
import TestSupport
import Testing

/// A mean worked out by numpy; see `make-random-indices.py`.
struct OracleEstimate: Decodable, Sendable, CustomTestStringConvertible {
    let order: Int
    let count: Int
    let seed: UInt64
    let scale: String
    let mean: Double
    let standardError: Double

    var testDescription: String { "\(count) matrices of order \(order), \(scale)" }

    static let all: Result<[OracleEstimate], any Error> = Result {
        let file = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/random-indices.json")
        return try JSONDecoder().decode([OracleEstimate].self, from: Data(contentsOf: file))
    }

    /// The cases, none when the file cannot be read; a test of its own asks for it.
    static let cases = (try? all.get()) ?? []
}

/// The 17 ratios of a scale that maps the steps 2…9, and their inverses.
func ratios(_ step: (Double) -> (Double, Double)) throws -> [Ratio] {
    let above = try (2...9).map { place in
        let (numerator, denominator) = step(Double(place))
        return try #require(Ratio(numerator, over: denominator))
    }
    return above.reversed().map(\.inverse) + [.one] + above
}

struct RandomIndexTests {
    @Test func `The independent means are there`() throws {
        #expect(try OracleEstimate.all.get().count == 28)
    }

    @Test(arguments: OracleEstimate.cases)
    func `Sampled means are those of numpy over the same matrices`(oracle: OracleEstimate) throws {
        let values =
            switch oracle.scale {
            case "balanced": try ratios { (0.45 + 0.05 * $0, 0.55 - 0.05 * $0) }
            case "power": try ratios { ($0 * $0, 1) }
            default: JudgmentScale.saaty.randomRatios
            }
        let estimate = estimateRandomIndex(
            order: oracle.order, count: oracle.count, seed: oracle.seed, ratios: values)
        #expect(estimate.count == oracle.count)
        #expect(abs(estimate.mean - oracle.mean) < 1e-6)
        #expect(abs(estimate.standardError - oracle.standardError) < 1e-6)
    }

    @Test(arguments: [1, 2, 3, 5])
    func `Any number of jobs gives the same bits`(jobs: Int) async throws {
        let sequential = estimateRandomIndex(order: 4, count: 5000, seed: 42)
        let parallel = try await estimateRandomIndex(order: 4, count: 5000, seed: 42, jobs: jobs)
        #expect(parallel == sequential)
        #expect(estimateRandomIndex(order: 4, count: 5000, seed: 43).mean != sequential.mean)
    }

    @Test func `Golden bits of an estimate`() {
        // Recorded, alike from debug and release builds: a change would change every table ever published with a seed.
        let estimate = estimateRandomIndex(order: 6, count: 300, seed: 12)
        #expect(estimate.mean.bitPattern == 4_608_271_758_418_568_253)
        #expect(estimate.standardError.bitPattern == 4_582_696_742_117_441_027)
    }

    @Test func `Progress rises to the whole count`() async throws {
        let (reports, report) = AsyncStream.makeStream(of: Int.self)
        _ = try await estimateRandomIndex(order: 3, count: 2500, seed: 1, jobs: 2) { report.yield($0) }
        report.finish()
        let seen = await reports.reduce(into: []) { $0.append($1) }
        #expect(seen.count == 3)
        #expect(seen == seen.sorted())
        #expect(seen.last == 2500)
    }

    @Test func `A cancelled estimate says so`() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await estimateRandomIndex(order: 9, count: 1_000_000, seed: 1, jobs: 2)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test(arguments: [1, 2])
    func `Matrices of one and two elements are never inconsistent`(order: Int) {
        let estimate = estimateRandomIndex(order: order, count: 10, seed: 1)
        #expect(estimate == RandomIndexEstimate(order: order, count: 10, mean: 0, standardError: 0))
    }

    @Test func `One matrix has a mean and no spread`() {
        let estimate = estimateRandomIndex(order: 5, count: 1, seed: 3)
        #expect(estimate.mean > 0)
        #expect(estimate.standardError == 0)
    }

    @Test func `All 4913 matrices of three elements have the mean of the closed form`() async throws {
        let estimate = try await exactRandomIndex(order: 3)
        #expect(estimate.count == 4913)
        let values = JudgmentScale.saaty.randomRatios.map(\.value)
        var sum = 0.0
        for one in values {
            for other in values {
                for third in values {
                    let root = cbrt(other / (one * third))
                    sum += (root + 1 / root - 2) / 2
                }
            }
        }
        #expect(abs(estimate.mean - sum / 4913) < 1e-12)
        #expect(estimate.standardError == 0)
    }

    /// Exact means for three elements on other scales, by enumeration with closed forms.
    static let otherScales: [(scale: JudgmentScale, mean: Double)] = [
        (.balanced, 0.268654), (.geometric, 4.591059), (.logarithmic, 0.152740), (.inverseLinear, 0.205349),
        (.power, 3.616308), (.rootSquare, 0.114564), (.free, 0.524457),
    ]

    @Test(arguments: otherScales.indices)
    func `Other scales have their own random index`(place: Int) async throws {
        let (scale, mean) = Self.otherScales[place]
        let estimate = try await exactRandomIndex(order: 3, ratios: scale.randomRatios)
        #expect(abs(estimate.mean - mean) < 5e-7)
        #expect(RandomIndexTable.own.randomIndex(order: 3, scale: scale)?.value == estimate.mean)
    }

    @Test(arguments: JudgmentScale.allCases, [5, 9, 15])
    func `The tables of all scales are what the estimate gives, over other matrices`(
        scale: JudgmentScale, order: Int
    ) throws {
        let index = try #require(RandomIndexTable.own.randomIndex(order: order, scale: scale))
        let estimate = estimateRandomIndex(
            order: order, count: RandomMatrixCount.of(1000), seed: 77, ratios: scale.randomRatios)
        #expect(abs(estimate.mean - index.value) <= 4 * (estimate.standardError + (index.standardError ?? 0)))
        #expect(index.count == 10_000_000)
        #expect(index.scale == scale)
    }

    @Test(arguments: JudgmentScale.allCases)
    func `Published tables cover the one to nine scale alone`(scale: JudgmentScale) {
        let covers = scale == .saaty || scale == .free
        #expect((RandomIndexTable.saaty1980.randomIndex(order: 4, scale: scale) != nil) == covers)
        #expect((RandomIndexTable.linearFit.randomIndex(order: 4, scale: scale) != nil) == covers)
        #expect(RandomIndexTable.saaty1980.randomIndex(order: 2, scale: scale)?.value == 0)
    }
}
