import AnalyticHierarchy
import LinearAlgebra
import TestSupport
import Testing

@Suite struct PriorityMethodTests {
    @Test(arguments: PriorityMethod.allCases, [1, 2, 3, 9, 15, 30])
    func `Every method finds the weights of a consistent matrix`(method: PriorityMethod, order: Int) throws {
        let rows = ReciprocalMatrixGenerator.rows(.consistent, order: order, seed: 8)
        let sum = rows.map { $0[0] }.reduce(0, +)
        let priorities = try comparisonMatrix(rows).priorities(by: method)
        #expect(distance(priorities.weights, rows.map { $0[0] / sum }) <= 1e-12)
        #expect(priorities.method == method)
        #expect(!priorities.isAmbiguous)
    }

    @Test(arguments: PriorityMethod.allCases)
    func `One element has all the weight, and two share as judged`(method: PriorityMethod) throws {
        #expect(try comparisonMatrix([[1]]).priorities(by: method).weights == [1])
        let two = try comparisonMatrix([[1, 3], [1.0 / 3, 1]]).priorities(by: method)
        #expect(distance(two.weights, [0.75, 0.25]) <= 1e-15)
    }

    @Test(arguments: PriorityMethod.allCases, 1...12 as ClosedRange<UInt64>)
    func `Renaming the elements renames the weights`(method: PriorityMethod, seed: UInt64) throws {
        let kind: ReciprocalMatrixGenerator.Kind = seed % 2 == 0 ? .scale : .quotient
        let rows = ReciprocalMatrixGenerator.rows(kind, order: 6, seed: seed)
        let places = (0..<6).map { (5 * $0 + Int(seed)) % 6 }
        let renamed = places.map { row in places.map { rows[row][$0] } }
        let weights = try comparisonMatrix(rows).priorities(by: method).weights
        let others = try comparisonMatrix(renamed).priorities(by: method).weights
        #expect(distance(others, places.map { weights[$0] }) <= 1e-12)
    }

    @Test(
        arguments: [PriorityMethod.geometricMean, .logarithmicLeastAbsolute, .leastSquares],
        1...12 as ClosedRange<UInt64>)
    func `Exchanging better and worse inverts the weights`(method: PriorityMethod, seed: UInt64) throws {
        let rows = ReciprocalMatrixGenerator.rows(.scale, order: 7, seed: seed)
        let transposed = rows.indices.map { row in rows.map { $0[row] } }
        let weights = try comparisonMatrix(rows).priorities(by: method).weights
        let others = try comparisonMatrix(transposed).priorities(by: method).weights
        let inverted = others.map { 1 / $0 }
        #expect(distance(weights, inverted.map { $0 / inverted.reduce(0, +) }) <= 1e-12)
    }

    @Test(arguments: PriorityMethod.allCases, [9, 40])
    func `Weights are positive, have sum one and are the same every time`(method: PriorityMethod, order: Int) throws {
        let matrix = try generatedMatrix(.scale, order: order, seed: 17)
        let priorities = try matrix.priorities(by: method)
        #expect((priorities.weights.reduce(0, +) - 1).magnitude <= 1e-15 * Double(order))
        #expect(priorities.weights.allSatisfy { $0 > 0 })
        #expect(try matrix.priorities(by: method) == priorities)
        #expect(priorities.minima.first == priorities.weights)
    }

    @Test(arguments: PriorityMethod.allCases.filter { $0 != .leastSquares })
    func `A hundred elements and judgments of a million do not overflow`(method: PriorityMethod) throws {
        let weights = try generatedMatrix(.extreme, order: 100, seed: 1).priorities(by: method).weights
        #expect(weights.allSatisfy { $0 > 0 && $0 < 1 })
        #expect((weights.reduce(0, +) - 1).magnitude <= 1e-13)
    }

    /// Table 1 of the study of Marakova and Kolpakov, whose printed weights, 4.73, 64.39 and 30.84 percent, are row
    /// sums of rounded inverses.
    @Test func `Row sums are what the study printed`() throws {
        let weights = try comparisonMatrix(marakovaKolpakovTable1).priorities(by: .rowSum).weights
        #expect(distance(weights, [0.0473, 0.6439, 0.3084]) <= 3e-4)
    }

    @Test func `Closed formulas are those worked by hand`() throws {
        // Rows (1, 2, 8), (1/2, 1, 1), (1/8, 1, 1): row sums 11, 2.5, 2.125; column sums 1.625, 4, 10.
        let matrix = try comparisonMatrix([[1, 2, 8], [0.5, 1, 1], [0.125, 1, 1]])
        let rowSums = try matrix.priorities(by: .rowSum).weights
        #expect(distance(rowSums, [11 / 15.625, 2.5 / 15.625, 2.125 / 15.625]) <= 1e-15)
        let columns = try matrix.priorities(by: .columnNormalised).weights
        let first = (1 / 1.625 + 2.0 / 4 + 8.0 / 10) / 3
        let second = (0.5 / 1.625 + 1.0 / 4 + 1.0 / 10) / 3
        #expect(distance(columns, [first, second, 1 - first - second]) <= 1e-15)
        // Row products 16, 1/2, 1/8, whose cube roots are as 1 to 2^(-5/3) to 2^(-7/3).
        let means = try matrix.priorities(by: .geometricMean).weights
        #expect(distance(means.map { $0 / means[0] }, [1, 0.314_980_262_473_718_3, 0.198_425_131_496_024_8]) <= 1e-15)
    }
}
