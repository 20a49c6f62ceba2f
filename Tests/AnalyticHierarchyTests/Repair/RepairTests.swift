import Foundation
import LinearAlgebra
import TestSupport
import Testing

@testable import AnalyticHierarchy

/// Repairs found by listing every possibility; see `make-repairs.py`.
struct RepairOracle: Decodable, Sendable, CustomTestStringConvertible {
    let order: Int
    let upper: [Double]
    let randomIndex: Double
    let fewest: Int
    let fewestChange: Double
    let fewestLambda: Double
    let leastChange: Double

    var testDescription: String { "\(order) elements, \(upper)" }

    var matrix: PairwiseComparisonMatrix {
        get throws {
            var rows = Array(repeating: Array(repeating: 1.0, count: order), count: order)
            var rest = upper[...]
            for row in 0..<order {
                for column in row + 1..<order {
                    let value = try #require(rest.first)
                    rest = rest.dropFirst()
                    rows[row][column] = value
                    rows[column][row] = 1 / value
                }
            }
            return try comparisonMatrix(rows)
        }
    }

    static let file: Result<[RepairOracle], any Error> = Result {
        let file = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/repairs.json")
        return try JSONDecoder().decode([RepairOracle].self, from: Data(contentsOf: file))
    }

    /// The cases, none when the file cannot be read; a test of its own asks for it.
    static let cases = (try? file.get()) ?? []
}

@Suite struct RepairTests {
    @Test func `The independent repairs are there`() throws {
        #expect(try RepairOracle.file.get().count == 12)
    }

    @Test(arguments: RepairOracle.cases)
    func `No repair on the scale changes fewer judgments, or those by less`(oracle: RepairOracle) throws {
        let proposal = try oracle.matrix.repair(by: .fewestChanges)
        #expect(proposal.isProvenLeast)
        #expect(proposal.changes.count == oracle.fewest)
        #expect(abs(proposal.totalChange - oracle.fewestChange) <= 1e-9)
        #expect(abs(proposal.after.lambdaMax - oracle.fewestLambda) <= 1e-9)
        #expect(proposal.after.isAcceptable == true)
        let values = JudgmentScale.saaty.randomRatios.map(\.value)
        for change in proposal.changes { #expect(values.contains { abs($0 / change.new - 1) <= 1e-15 }) }
    }

    @Test(arguments: RepairOracle.cases)
    func `No repair changes less in sum`(oracle: RepairOracle) throws {
        let matrix = try oracle.matrix
        let proposal = try matrix.repair(by: .leastChange)
        let ratio = try #require(proposal.after.consistencyRatio)
        #expect(ratio <= 0.1 && ratio >= 0.1 - 1e-9)
        #expect(abs(proposal.totalChange - oracle.leastChange) <= 2e-5 * oracle.leastChange)
        // The proposal on the scale is another way to get there.
        #expect(proposal.totalChange <= oracle.fewestChange)
        #expect(try matrix.repair(by: .leastChange) == proposal)
    }

    @Test(arguments: RepairOracle.cases)
    func `Saaty's rule replaces the worst judgment by what the others imply`(oracle: RepairOracle) throws {
        let matrix = try oracle.matrix
        let proposal = try matrix.repair(by: .saaty)
        #expect(proposal.after.isAcceptable == true)
        #expect(!proposal.isProvenLeast)
        let worst = try #require(
            matrix.worstJudgments(weights: matrix.priorities(by: .eigenvector).weights).first)
        #expect(proposal.changes.contains { $0.pair == ElementPair(worst.left, worst.right) })
        #expect(proposal.before.lambdaMax == (try matrix.principalEigenvalue()))
        #expect(distance(proposal.weightsAfter, try proposal.matrix.priorities(by: .eigenvector).weights) <= 1e-15)
    }

    /// Three judgments: without the worst the other two are consistent, so that one step leads to no contradiction.
    @Test func `Of three judgments Saaty's rule leaves no contradiction`() throws {
        let proposal = try comparisonMatrix(marakovaKolpakovTable1).repair(by: .saaty)
        #expect(proposal.changes.count == 1)
        #expect(proposal.after.consistencyIndex == 0)
        let change = try #require(proposal.changes.first)
        let (first, second) = (change.pair.first, change.pair.second)
        let third = 3 - first - second
        #expect(abs(change.new / (proposal.matrix[first, third] * proposal.matrix[third, second]) - 1) <= 1e-12)
    }

    @Test(arguments: RepairMethod.allCases)
    func `A matrix that is consistent enough is left alone`(method: RepairMethod) throws {
        let matrix = try comparisonMatrix([[1, 2, 3], [0.5, 1, 2], [1.0 / 3, 0.5, 1]])
        let proposal = try matrix.repair(by: method)
        #expect(proposal.changes.isEmpty)
        #expect(proposal.matrix == matrix)
        #expect(proposal.before == proposal.after)
        let pair = try comparisonMatrix([[1, 9], [1.0 / 9, 1]])
        #expect(try pair.repair(by: method).changes.isEmpty)
    }

    @Test func `A stricter threshold asks for more`() throws {
        let matrix = try comparisonMatrix(marakovaKolpakovTable1)
        let lenient = try matrix.repair(by: .leastChange)
        let strict = try matrix.repair(by: .leastChange, strict: true)
        #expect(strict.totalChange > lenient.totalChange)
        #expect(try #require(strict.after.consistencyRatio) <= 0.05)
    }

    @Test func `Without a random index there is nothing to reach`() throws {
        let matrix = try generatedMatrix(.scale, order: 16, seed: 1)
        #expect(throws: RepairFailure.randomIndexMissing(.saaty2005, order: 16)) {
            try matrix.repair(by: .saaty, randomIndex: .saaty2005)
        }
    }

    @Test func `Where the search ends, matrices are repaired greedily, and that is said`() throws {
        let matrix = try generatedMatrix(.scale, order: 8, seed: 7)
        let index = try #require(RandomIndexTable.own.randomIndex(order: 8))
        let goal = RepairGoal(order: 8, randomIndex: index.value, threshold: 0.1)
        let weights = try matrix.priorities(by: .eigenvector).weights
        // After so few eigenvalues not every pair has been tried.
        var search = FewestChanges(matrix: matrix, weights: weights, goal: goal, scale: .saaty, limit: 20)
        let repaired = try search.result()
        #expect(!repaired.isProven)
        #expect(goal.accepts(try repaired.matrix.principalEigenvalue()))
        // Taking back any change would break the threshold.
        var changeCount = 0
        for first in 0..<8 {
            for second in first + 1..<8 where repaired.matrix[first, second] != matrix[first, second] {
                changeCount += 1
                var rows = (0..<8).map { Array(repaired.matrix.values.row($0)) }
                rows[first][second] = matrix[first, second]
                rows[second][first] = 1 / matrix[first, second]
                #expect(!goal.accepts(try comparisonMatrix(rows).principalEigenvalue()))
            }
        }
        #expect(changeCount > 1 && changeCount < 28)
    }
}
