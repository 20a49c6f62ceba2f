import Experiments
import Foundation
import Testing

@testable import Presentation

/// How often chance alone looks like support: every arm has the mechanism off, and draws for itself.
///
/// The environment variable `GUILDHALL_NULL_SEEDS` gives the number of seeds, 200 in the soak; 20 without it, a tenth.
struct NullTests {
    private static let wanted = ProcessInfo.processInfo.environment["GUILDHALL_NULL_SEEDS"].flatMap(Int.init)
    private static let seeds = wanted ?? 20
    /// The soak has time for longer runs.
    private static let (steps, replicates) = wanted == nil ? (2, 2) : (12, 4)

    /// The most claims that may come out supported, by the binomial law with the null rate of 2.5 %.
    ///
    /// Twelve of 200 are exceeded with probability 0.0017; for another number of seeds the bound is the least that is
    /// exceeded no more often than by 0.0025. Of 20 it is three, exceeded with probability 0.0015.
    private static func bound(seeds: Int) -> Int {
        let rate = 0.025
        var (term, sum) = (pow(1 - rate, Double(seeds)), 0.0)
        for count in 0...seeds {
            sum += term
            if 1 - sum <= 0.0025 { return count }
            term *= rate / (1 - rate) * Double(seeds - count) / Double(count + 1)
        }
        return seeds
    }

    @Test func `The bound is twelve of 200 and three of twenty`() {
        #expect(Self.bound(seeds: 200) == 12 && Self.bound(seeds: 20) == 3)
    }

    @Test func `With the mechanism off in both arms a claim is seldom supported`() async throws {
        var supported: [Claim: Int] = [:]
        var decided = 0
        for seed in 1...Self.seeds {
            let study = PropositionStudy(
                of: SmallMarket.scenario(seed: UInt64(seed), steps: Self.steps), claims: Claim.allCases,
                replicates: Self.replicates, seeding: .independent, isNull: true)
            let result = try await study.result(jobs: 2)
            for claim in result.claims where claim.verdict == .supported { supported[claim.claim, default: 0] += 1 }
            decided += result.claims.flatMap(\.parts).count { $0.finding == .supported || $0.finding == .opposed }
        }
        for (claim, count) in supported {
            #expect(count <= Self.bound(seeds: Self.seeds), "\(claim.rawValue) supported \(count) times")
        }
        // The arms do differ by chance: intervals on either side of zero occur.
        #expect(decided > 0)
    }
}
