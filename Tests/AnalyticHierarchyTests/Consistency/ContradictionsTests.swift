import AnalyticHierarchy
import Testing

struct ContradictionsTests {
    @Test func `The study has one cyclic matrix, read in the direction of its preferences`() throws {
        // Modernisation costs: A3.21 over A3.22 by 9, A3.22 over A3.23 by 5, A3.23 over A3.21 by 7.
        for study in StudyMatrix.allCases {
            let expected = study == .modernisationCosts ? [ElementTriad(0, 1, 2)] : []
            #expect(try study.matrix().cyclicTriads == expected)
        }
    }

    @Test func `A circle the other way round begins at its smallest place too`() throws {
        let matrix = try matrixOfRatios(order: 3, [(1, 9), (7, 1), (1, 5)])
        #expect(matrix.cyclicTriads == [ElementTriad(0, 2, 1)])
    }

    @Test func `Ties count as cyclic only beside a preference`() throws {
        #expect(try matrixOfRatios(order: 3, [(1, 1), (1, 1), (1, 1)]).cyclicTriads == [])
        #expect(try matrixOfRatios(order: 3, [(1, 1), (1, 1), (3, 1)]).cyclicTriads == [ElementTriad(0, 1, 2)])
        #expect(try matrixOfRatios(order: 3, [(1, 1), (1, 3), (1, 1)]).cyclicTriads == [ElementTriad(0, 1, 2)])
        #expect(try matrixOfRatios(order: 3, [(1, 1), (3, 1), (1, 1)]).cyclicTriads == [ElementTriad(0, 2, 1)])
        #expect(try matrixOfRatios(order: 3, [(3, 1), (1, 1), (3, 1)]).cyclicTriads == [ElementTriad(0, 1, 2)])
        #expect(try matrixOfRatios(order: 3, [(3, 1), (3, 1), (1, 1)]).cyclicTriads == [])
        #expect(try matrixOfRatios(order: 3, [(1, 1), (3, 1), (3, 1)]).cyclicTriads == [])
    }

    @Test(arguments: [3, 5, 7, 21])
    func `A regular tournament has n(n² − 1)/24 cyclic triads`(order: Int) throws {
        // Kendall and Babington Smith 1940: the greatest number for odd n, when each beats the next (n − 1)/2.
        let upper = (0..<order).flatMap { row in
            (row + 1..<order).map { column in column - row <= order / 2 ? (2.0, 1.0) : (1.0, 2.0) }
        }
        let triads = try matrixOfRatios(order: order, upper).cyclicTriads
        #expect(triads.count == order * (order * order - 1) / 24)
        #expect(Set(triads).count == triads.count)
        let sorted = triads.map { [$0.first, min($0.second, $0.third), max($0.second, $0.third)] }
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(triads.allSatisfy { $0.first < min($0.second, $0.third) })
    }

    @Test func `The worst judgment is the one that was falsified`() throws {
        // Weights 8, 4, 2, 1; the third over the fourth was said to be 6 instead of 2.
        let matrix = try matrixOfRatios(order: 4, [(2, 1), (4, 1), (8, 1), (2, 1), (4, 1), (6, 1)])
        let worst = matrix.worstJudgments(weights: [8, 4, 2, 1])
        #expect(worst.count == 6)
        #expect(worst[0] == JudgmentDeviation(left: 2, right: 3, value: 6, suggestion: 2, factor: 3))
        #expect(worst.dropFirst().allSatisfy { $0.factor == 1 })
        // Equal deviations stay in the order of their pairs.
        #expect(worst.dropFirst().map(\.left) == [0, 0, 0, 1, 1])
        #expect(worst.dropFirst().map(\.right) == [1, 2, 3, 2, 3])
    }

    @Test func `A judgment that falls short is turned round`() throws {
        let matrix = try matrixOfRatios(order: 3, [(1, 4), (1, 1), (1, 1)])
        let worst = matrix.worstJudgments(weights: [0.25, 0.5, 0.25])
        #expect(worst[0] == JudgmentDeviation(left: 1, right: 0, value: 4, suggestion: 2, factor: 2))
        #expect(worst[1] == JudgmentDeviation(left: 2, right: 1, value: 1, suggestion: 0.5, factor: 2))
        #expect(worst[2] == JudgmentDeviation(left: 0, right: 2, value: 1, suggestion: 1, factor: 1))
    }

    @Test func `One element has no judgments to rank`() throws {
        #expect(try consistentMatrix([1]).worstJudgments(weights: [1]) == [])
        #expect(try consistentMatrix([1]).cyclicTriads == [])
    }
}
