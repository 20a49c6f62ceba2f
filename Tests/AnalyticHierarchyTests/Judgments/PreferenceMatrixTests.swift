import AnalyticHierarchy
import LinearAlgebra
import Testing

@Suite struct PreferenceMatrixTests {
    static func matrix(_ words: [Preference], order: Int, value: Double = 1.5) throws -> PreferenceMatrix {
        let pairs = (0..<order).flatMap { left in (left + 1..<max(order, left + 1)).map { (left, $0) } }
        let judgments = zip(pairs, words).map { pair, word in
            PreferenceJudgment(left: pair.0, right: pair.1, preference: word)
        }
        return try PreferenceMatrix(order: order, judgments: judgments, preferenceValue: value)
    }

    @Test func `Values add up to two for every pair`() throws {
        let matrix = try Self.matrix([.better, .equal, .worse], order: 3)
        #expect(matrix.values == Matrix(rows: [[1, 1.5, 1], [0.5, 1, 0.5], [1, 1.5, 1]]))
        #expect(matrix[1, 0] == .worse)
        #expect(matrix[2, 1] == .better)
        #expect(matrix[2, 2] == .equal)
    }

    @Test func `Missing and repeated answers are told together`() throws {
        let judgments = [
            PreferenceJudgment(left: 0, right: 1, preference: .better),
            PreferenceJudgment(left: 1, right: 0, preference: .better),
        ]
        #expect(
            throws: InvalidJudgments(defects: [
                .repeated(judgment: 1, earlier: 0), .missing(ElementPair(0, 2)), .missing(ElementPair(1, 2)),
            ])
        ) { try PreferenceMatrix(order: 3, judgments: judgments) }
    }

    /// Rows of sums 3.5, 3, 2.5 for an order of three at 1.5; the limit by hand from the characteristic polynomial: with
    /// A = [[1, x, x], [y, 1, x], [y, y, 1]] and y = 2 − x, (λ − 1)³ − 3xy(λ − 1) − xy(x + y) = 0, so that with μ = λ − 1
    /// μ³ = 2.25μ + 1.5 and μ = 1.76155….
    @Test func `The limit is the principal eigenvector`() throws {
        let strength = try Self.matrix([.better, .better, .better], order: 3).iteratedStrength()
        #expect(distance(strength.firstIteration, [4.0 / 9, 3.0 / 9, 2.0 / 9]) <= 1e-15)
        guard case .reached(let limit, _) = strength.limit else {
            Issue.record("A preference of 1.5 has a limit.")
            return
        }
        #expect(strength.weights == limit)
        #expect(abs(limit.reduce(0, +) - 1) <= 1e-15)
        let mu = (limit[0] + 1.5 * limit[1] + 1.5 * limit[2]) / limit[0] - 1
        #expect(abs(mu * mu * mu - 2.25 * mu - 1.5) <= 1e-12)
        #expect(limit[0] > strength.firstIteration[0])
    }

    @Test(arguments: [1.0001, 1.25, 1.5, 1.99, 1.999999999])
    func `Iterating by steps leads to the same limit`(value: Double) throws {
        let matrix = try Self.matrix([.better, .worse, .better, .better, .equal, .worse], order: 4, value: value)
        let limit = try matrix.iteratedStrength().weights
        let image = matrix.values * limit
        let total = image.reduce(0, +)
        #expect(distance(image.map { $0 / total }, limit) <= 1e-12)
        #expect(limit.allSatisfy { $0 > 0 })
    }

    @Test func `At two only the first iteration is given`() throws {
        let strength = try Self.matrix([.better, .better, .better], order: 3, value: 2).iteratedStrength()
        #expect(strength.limit == .notSoughtForZeros)
        #expect(strength.weights == strength.firstIteration)
        #expect(distance(strength.weights, [5.0 / 9, 3.0 / 9, 1.0 / 9]) <= 1e-15)
    }

    @Test func `A circle of preferences leaves all equally strong`() throws {
        let strength = try Self.matrix([.better, .worse, .better], order: 3).iteratedStrength()
        #expect(distance(strength.weights, [1.0 / 3, 1.0 / 3, 1.0 / 3]) <= 1e-15)
    }
}
