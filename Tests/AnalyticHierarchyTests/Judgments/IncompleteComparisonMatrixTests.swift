import AnalyticHierarchy
import LinearAlgebra
import Testing

@Suite struct IncompleteComparisonMatrixTests {
    private func judgment(_ left: Int, _ right: Int, _ value: Double = 2) throws -> PairwiseJudgment {
        PairwiseJudgment(left: left, right: right, ratio: try ratio(value))
    }

    @Test func `Groups without a judgment between them are named`() throws {
        let judgments = try [judgment(0, 3), judgment(1, 4), judgment(4, 2)]
        #expect(throws: InvalidJudgments(defects: [.disconnected([[0, 3], [1, 2, 4], [5]])])) {
            try IncompleteComparisonMatrix(order: 6, judgments: judgments)
        }
    }

    @Test func `All defects are told together`() throws {
        let judgments = try [judgment(0, 1), judgment(1, 0), judgment(2, 2), judgment(0, 9)]
        let expected: [InvalidJudgments.Defect] = [
            .repeated(judgment: 1, earlier: 0), .comparedWithItself(judgment: 2), .outside(judgment: 3),
            .disconnected([[0, 1], [2]]),
        ]
        #expect(throws: InvalidJudgments(defects: expected)) {
            try IncompleteComparisonMatrix(order: 3, judgments: judgments)
        }
    }

    @Test func `Missing pairs are those nobody judged`() throws {
        let judgments = try [judgment(0, 1), judgment(2, 1), judgment(3, 2)]
        let matrix = try IncompleteComparisonMatrix(order: 4, judgments: judgments)
        #expect(matrix.missingPairs == [ElementPair(0, 2), ElementPair(0, 3), ElementPair(1, 3)])
        #expect(matrix[1, 2] == 0.5)
        #expect(matrix[0, 3] == nil)
        #expect(matrix[3, 3] == 1)
        #expect(matrix.complete == nil)
        #expect(IncompleteComparisonMatrix.largestMissingPairCount(order: 4) == 3)
    }

    @Test func `Harker's matrix has zeros for missing pairs and counts them on the diagonal`() throws {
        let matrix = try IncompleteComparisonMatrix(order: 3, judgments: [judgment(0, 1), judgment(1, 2)])
        #expect(matrix.harkerMatrix == Matrix(rows: [[2, 2, 0], [0.5, 1, 2], [0, 0.5, 2]]))
    }

    @Test func `A complete matrix stays what it is`() throws {
        let matrix = try comparisonMatrix(marakovaKolpakovTable1)
        #expect(IncompleteComparisonMatrix(matrix).complete == matrix)
        #expect(IncompleteComparisonMatrix(matrix).missingPairs.isEmpty)
    }

    @Test func `One element needs no judgment`() throws {
        let matrix = try IncompleteComparisonMatrix(order: 1, judgments: [])
        #expect(try matrix.priorities().weights == [1])
        #expect(matrix.consistency(lambdaMax: 1).consistencyRatio == nil)
    }
}
