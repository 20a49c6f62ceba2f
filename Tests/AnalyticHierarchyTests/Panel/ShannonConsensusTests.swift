import AnalyticHierarchy
import Foundation
import Testing

@Suite struct ShannonConsensusTests {
    @Test func `Experts of one mind have consensus one`() throws {
        let one = [0.6, 0.3, 0.1]
        #expect(try #require(ShannonConsensus(of: [one, one], weights: [0.5, 0.5])).consensus == 1)
    }

    /// Each of n experts puts another element M times ahead of all others: the group's mean is even, Hγ = ln n, and each has
    /// the least entropy Hα,min, so that S* = 0 by construction.
    @Test(arguments: [(2, 9.0), (3, 9.0), (7, 9.0), (4, 3.0)])
    func `Experts who favour different elements to the scale's end have consensus zero`(count: Int, largest: Double)
        throws
    {
        let all = Double(count) + largest - 1
        let experts = (0..<count).map { own in (0..<count).map { $0 == own ? largest / all : 1 / all } }
        let weights = [Double](repeating: 1 / Double(count), count: count)
        let consensus = try #require(ShannonConsensus(of: experts, weights: weights, largestRatio: largest))
        #expect(abs(consensus.gammaEntropy - log(Double(count))) < 1e-12)
        #expect(consensus.consensus < 1e-12)
    }

    /// Constructed.
    ///
    /// Priorities .7/.2/.1 and .2/.5/.3 with weights 2/3 and 1/3; the numbers are numpy's (2.4), from the definition.
    @Test func `A constructed case agrees with numpy`() throws {
        let found = try #require(
            ShannonConsensus(of: [[0.7, 0.2, 0.1], [0.2, 0.5, 0.3]], weights: [2.0 / 3, 1.0 / 3]))
        #expect(abs(found.alphaEntropy - 0.87776337305) < 1e-9)
        #expect(abs(found.gammaEntropy - 0.995076371194) < 1e-9)
        #expect(abs(found.consensus - 0.717997920517) < 1e-9)
        #expect(abs(found.betaEntropy - (0.995076371194 - 0.87776337305)) < 1e-9)
    }

    @Test func `One expert or one element has no consensus`() {
        #expect(ShannonConsensus(of: [[0.5, 0.5]], weights: [1]) == nil)
        #expect(ShannonConsensus(of: [[1], [1]], weights: [0.5, 0.5]) == nil)
    }
}
