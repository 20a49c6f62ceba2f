import Foundation
import TestSupport
import Testing

@testable import AnalyticHierarchy

@Suite struct LogarithmicLeastAbsoluteTests {
    @Test func `Values and weights agree with a linear and a quadratic programme`() throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/least-absolute.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 338)
        for line in lines {
            let fields = line.split(separator: " ")
            let kind = try #require(ReciprocalMatrixGenerator.Kind(rawValue: String(fields[0])))
            let order = try #require(Int(fields[1]))
            let seed = try #require(UInt64(fields[2]))
            let numbers = try fields.dropFirst(3).map { try #require(Double($0)) }
            let matrix = try generatedMatrix(kind, order: order, seed: seed)
            let weights = try matrix.priorities(by: .logarithmicLeastAbsolute).weights
            let residuals = residuals(of: matrix, weights: weights)
            let absolute = residuals.reduce(0) { $0 + $1.magnitude }
            let squares = residuals.reduce(0) { $0 + $1 * $1 }
            #expect((absolute - numbers[0]).magnitude <= 1e-9 * max(1, numbers[0]), "\(line)")
            #expect((squares - numbers[1]).magnitude <= 1e-6 * max(1, numbers[1]), "\(line)")
            #expect(distance(weights, Array(numbers.dropFirst(2))) <= 1e-5, "\(line)")
        }
    }

    /// Balanced flows between −1 and 1 that are complementary to the potentials prove both optimal.
    @Test(arguments: [ReciprocalMatrixGenerator.Kind.scale, .extreme, .quotient], [3, 10, 40, 100])
    func `The flow proves the answer`(kind: ReciprocalMatrixGenerator.Kind, order: Int) throws {
        let matrix = try generatedMatrix(kind, order: order, seed: 6)
        let differences = matrix.logarithms
        var flow = DeviationFlow(differences: differences, potentials: matrix.meanLogarithms(of: differences))
        flow.balance()
        let weights = try matrix.priorities(by: .logarithmicLeastAbsolute).weights
        for first in 0..<order {
            #expect(flow.values[first * order..<(first + 1) * order].reduce(0, +) == 0)
            for second in 0..<order where second != first {
                let value = flow.values[first * order + second]
                #expect((-1...1).contains(value) && flow.values[second * order + first] == -value)
                let residual = differences[first * order + second] - log(weights[first] / weights[second])
                if value < 1 { #expect(residual <= 1e-11) }
            }
        }
    }

    @Test(arguments: 5...12)
    func `One wrong judgment among many right ones changes nothing`(order: Int) throws {
        var rows = ReciprocalMatrixGenerator.rows(.consistent, order: order, seed: 4)
        let right = try comparisonMatrix(rows).priorities(by: .logarithmicLeastAbsolute).weights
        rows[1][3] *= 50
        rows[3][1] /= 50
        let robust = try comparisonMatrix(rows).priorities(by: .logarithmicLeastAbsolute).weights
        #expect(distance(robust, right) <= 1e-13)
        let mean = try comparisonMatrix(rows).priorities(by: .geometricMean).weights
        #expect(distance(mean, right) > 1e-3)
    }

    /// For three elements in a cycle of judgments 8, 1, 1 the deviations' sum is ln 8 wherever the contradiction is put;
    /// the least squares share it equally, which is the geometric mean.
    @Test func `Of many minimisers the one with least squares is taken`() throws {
        let matrix = try comparisonMatrix([[1, 8, 1], [0.125, 1, 1], [1, 1, 1]])
        let weights = try matrix.priorities(by: .logarithmicLeastAbsolute).weights
        #expect(distance(weights, try matrix.priorities(by: .geometricMean).weights) <= 1e-15)
    }

    private func residuals(of matrix: PairwiseComparisonMatrix, weights: [Double]) -> [Double] {
        weights.indices.flatMap { first in
            (first + 1..<max(weights.count, first + 1)).map { second in
                log(matrix[first, second]) - log(weights[first]) + log(weights[second])
            }
        }
    }
}
