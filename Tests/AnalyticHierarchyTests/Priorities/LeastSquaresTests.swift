import AnalyticHierarchy
import Foundation
import TestSupport
import Testing

@Suite struct LeastSquaresTests {
    /// Table 1 of the study of Marakova and Kolpakov: both minima have the value 30.1270794.
    @Test func `Table 1 of the study has two best answers`() throws {
        let matrix = try comparisonMatrix(marakovaKolpakovTable1)
        let priorities = try matrix.priorities(by: .leastSquares)
        #expect(priorities.isAmbiguous)
        #expect(priorities.minima.count == 2)
        #expect(distance(priorities.minima[0], [0.0765, 0.7669, 0.1566]) <= 5e-5)
        #expect(distance(priorities.minima[1], [0.0628, 0.6297, 0.3075]) <= 5e-5)
        for minimum in priorities.minima {
            #expect((value(of: matrix, weights: minimum) - 30.1270794).magnitude <= 5e-8)
        }
    }

    @Test func `Minima agree with many runs of MINPACK`() throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/least-squares.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 120)
        for line in lines {
            let fields = line.split(separator: " ")
            let kind = try #require(ReciprocalMatrixGenerator.Kind(rawValue: String(fields[0])))
            let order = try #require(Int(fields[1]))
            let seed = try #require(UInt64(fields[2]))
            let numbers = try fields.dropFirst(3).map { try #require(Double($0)) }
            let matrix = try generatedMatrix(kind, order: order, seed: seed)
            let minima = try matrix.priorities(by: .leastSquares).minima
            #expect(minima.count * order == numbers.count - 1, "\(line)")
            for minimum in minima {
                let value = value(of: matrix, weights: minimum)
                #expect((value - numbers[0]).magnitude <= 1e-11 * max(1, numbers[0]), "\(line)")
            }
            #expect(distance(minima.flatMap { $0 }, Array(numbers.dropFirst())) <= 2e-12, "\(line)")
        }
    }

    /// A cycle of equal judgments looks alike from each of its elements, so that what favours one favours all.
    @Test func `A cycle has a minimum for each of its turns, the largest first weight first`() throws {
        let matrix = try comparisonMatrix([[1, 9, 1.0 / 9], [1.0 / 9, 1, 9], [9, 1.0 / 9, 1]])
        let minima = try matrix.priorities(by: .leastSquares).minima
        #expect(minima.count == 3)
        for minimum in minima {
            let turned = [minimum[1], minimum[2], minimum[0]]
            #expect(minima.contains { distance($0, turned) <= 1e-12 })
        }
        #expect(minima[0][0] > minima[1][0] && minima[1][0] > minima[2][0])
    }

    @Test(arguments: [3, 8, 15, 25, 50])
    func `No small change of a weight improves the answer`(order: Int) throws {
        let matrix = try generatedMatrix(.scale, order: order, seed: 33)
        let weights = try matrix.priorities(by: .leastSquares).weights
        let least = value(of: matrix, weights: weights)
        for place in weights.indices {
            for factor in [0.999, 1.001] {
                var changed = weights
                changed[place] *= factor
                #expect(value(of: matrix, weights: changed) > least)
            }
        }
    }

    private func value(of matrix: PairwiseComparisonMatrix, weights: [Double]) -> Double {
        weights.indices.reduce(0) { sum, first in
            weights.indices.reduce(sum) { sum, second in
                let residual = matrix[first, second] - weights[first] / weights[second]
                return sum + residual * residual
            }
        }
    }
}
