import AnalyticHierarchy
import Foundation
import LinearAlgebra
import TestSupport
import Testing

/// Answers worked out by other means; see `make-incomplete.py`.
struct IncompleteOracle: Decodable, Sendable {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let order: Int
        let judgments: [[Double]]
        let missing: [[Int]]
        let harker: [Double]
        let lambda: Double
        let logarithmic: [Double]
        let completion: [Double]
        let completionLambda: Double
        let influences: [Double]

        var testDescription: String { "\(order) elements, \(missing.count) pairs missing" }

        var matrix: IncompleteComparisonMatrix {
            get throws {
                try incompleteMatrix(order: order, judgments.map { (Int($0[0]), Int($0[1]), $0[2]) })
            }
        }
    }

    struct ExactIndex: Decodable, Sendable {
        let missing: Int
        let value: Double
    }

    let cases: [Case]
    let exactIndices: [ExactIndex]

    static let file: Result<IncompleteOracle, any Error> = Result {
        let file = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/incomplete.json")
        return try JSONDecoder().decode(IncompleteOracle.self, from: Data(contentsOf: file))
    }

    /// The cases, none when the file cannot be read; a test of its own asks for it.
    static let cases = (try? file.get().cases) ?? []
}

@Suite struct IncompletePrioritiesTests {
    @Test func `The independent answers are there`() throws {
        #expect(try IncompleteOracle.file.get().cases.count == 14)
    }

    @Test(arguments: IncompleteOracle.cases)
    func `Three ways to weigh agree with numpy and scipy`(oracle: IncompleteOracle.Case) throws {
        let matrix = try oracle.matrix
        #expect(matrix.missingPairs == oracle.missing.map { ElementPair($0[0], $0[1]) })
        let priorities = try matrix.priorities()
        #expect(distance(priorities.harker, oracle.harker) <= 1e-12)
        #expect(abs(priorities.lambdaMax - oracle.lambda) <= 1e-12 * Double(oracle.order))
        #expect(distance(priorities.logarithmicLeastSquares, oracle.logarithmic) <= 1e-12)
        let completion = priorities.completion
        #expect(completion.pairs == matrix.missingPairs)
        // The oracle can only come too high, by as little as its own tolerance.
        #expect(completion.lambdaMax <= oracle.completionLambda + 1e-12)
        #expect(completion.lambdaMax >= oracle.completionLambda - 1e-7)
        for (pair, expected) in zip(completion.pairs, oracle.completion) {
            #expect(abs(completion.matrix[pair.first, pair.second] / expected - 1) <= 1e-4)
        }
        #expect(abs(try completion.matrix.principalEigenvalue() - completion.lambdaMax) <= 1e-11)
        #expect(distance(try completion.matrix.priorities(by: .eigenvector).weights, completion.weights) <= 1e-11)
        // Harker fills in too, and cannot do better than the best.
        #expect(completion.lambdaMax <= priorities.lambdaMax + 1e-12)
    }

    @Test(arguments: IncompleteOracle.cases)
    func `No small change of a filled-in answer lowers the eigenvalue`(oracle: IncompleteOracle.Case) throws {
        let completion = try oracle.matrix.priorities().completion
        for pair in completion.pairs {
            for factor in [0.99, 1.01] {
                var rows = (0..<oracle.order).map { Array(completion.matrix.values.row($0)) }
                rows[pair.first][pair.second] *= factor
                rows[pair.second][pair.first] /= factor
                let changed = try comparisonMatrix(rows)
                #expect(try changed.principalEigenvalue() >= completion.lambdaMax - 1e-13)
            }
        }
    }

    /// The third example of Bozóki, Fülöp and Rónyai, *Mathematical and Computer Modelling* 52 (2010) 318–333.
    ///
    /// As printed in the authors' manuscript (9dok.org, document q5mr993g, section 6), the missing answer lies in the triads 1, 5, 2 and 1, 3, 4, and the least λmax is printed at
    /// 0.7302965066047, van Uden's rule √(2/5 · 4/3) giving 0.73029674334. The fourth comparison of the common
    /// elements enters neither triad and was not legible; 1 is put there.
    @Test func `The completion fills in a published missing answer`() throws {
        let matrix = try incompleteMatrix(order: 4, [(0, 1, 5), (0, 2, 2), (3, 1, 3), (3, 2, 4), (0, 3, 1)])
        let completion = try matrix.priorities().completion
        #expect(abs(completion.matrix[1, 2] - 0.73029674334) <= 1e-6)
    }

    /// The complete matrix of Harker's example: weights 0.5396145, 0.2969613, 0.1634241, as the manual of SuperDecisions
    /// repeats it in its section on incomplete comparisons.
    @Test func `With every pair judged the three ways are eigenvector and geometric mean`() throws {
        let matrix = try comparisonMatrix([[1, 2, 3], [0.5, 1, 2], [1.0 / 3, 0.5, 1]])
        let priorities = try IncompleteComparisonMatrix(matrix).priorities()
        #expect(distance(priorities.harker, [0.5396145, 0.2969613, 0.1634241]) <= 6e-8)
        #expect(distance(priorities.harker, try matrix.priorities(by: .eigenvector).weights) <= 1e-14)
        let means = try matrix.priorities(by: .geometricMean).weights
        #expect(distance(priorities.logarithmicLeastSquares, means) <= 1e-14)
        #expect(priorities.completion.matrix == matrix)
    }

    @Test(arguments: [2, 3, 7, 20, 60, 100])
    func `A chain of judgments is consistent and all ways agree`(order: Int) throws {
        let matrix = try incompleteMatrix(
            order: order, (1..<order).map { ($0 - 1, $0, $0 % 3 == 0 ? 1.0 / 7 : 2) })
        let priorities = try matrix.priorities()
        #expect(abs(priorities.lambdaMax - Double(order)) <= 1e-12 * Double(order))
        for place in 1..<order {
            let expected = place % 3 == 0 ? 1.0 / 7 : 2.0
            for weights in [priorities.harker, priorities.logarithmicLeastSquares, priorities.completion.weights] {
                #expect(abs(weights[place - 1] / weights[place] / expected - 1) <= 1e-10)
            }
        }
        #expect(matrix.consistency(lambdaMax: priorities.lambdaMax).consistencyIndex == 0)
        #expect(matrix.consistency(lambdaMax: priorities.lambdaMax).consistencyRatio == nil)
    }

    @Test(arguments: [6, 30, 100])
    func `Consistent judgments with gaps are never inconsistent, nor less than that`(order: Int) throws {
        var judgments: [PairwiseJudgment] = []
        for left in 0..<order {
            for right in left + 1..<order where right == left + 1 || (left * right) % 3 == 1 {
                judgments.append(
                    PairwiseJudgment(
                        left: left, right: right, ratio: try ratio(Double(left + 1), over: Double(right + 1))))
            }
        }
        let matrix = try IncompleteComparisonMatrix(order: order, judgments: judgments)
        let priorities = try matrix.priorities()
        let consistency = matrix.consistency(lambdaMax: priorities.lambdaMax, randomIndex: .alonsoLamata)
        #expect(consistency.consistencyIndex == 0)
        #expect(consistency.isAcceptable == true)
        #expect(abs(priorities.completion.lambdaMax - Double(order)) <= 1e-12 * Double(order))
    }

    @Test(arguments: IncompleteOracle.cases)
    func `The next question is the one that moves the weights most`(oracle: IncompleteOracle.Case) throws {
        let matrix = try oracle.matrix
        let pairs = try matrix.informativePairs(weights: try matrix.priorities().harker)
        #expect(pairs.count == oracle.missing.count)
        for pair in pairs {
            let place = try #require(oracle.missing.firstIndex(of: [pair.pair.first, pair.pair.second]))
            #expect(abs(pair.influence / oracle.influences[place] - 1) <= 1e-6)
        }
        for (one, next) in zip(pairs, pairs.dropFirst()) { #expect(one.influence >= next.influence * (1 - 1e-8)) }
    }
}
