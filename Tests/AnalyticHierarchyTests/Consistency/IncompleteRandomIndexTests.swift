import Testing

@testable import AnalyticHierarchy

@Suite struct IncompleteRandomIndexTests {
    /// Exact means over all incomplete matrices of four elements; see `make-incomplete.py`.
    @Test func `The table is right for four elements, where every matrix can be listed`() throws {
        let exact = try IncompleteOracle.file.get().exactIndices
        #expect(exact.map(\.missing) == [1, 2])
        for oracle in exact {
            let index = try #require(RandomIndexTable.own.randomIndex(order: 4, missingPairCount: oracle.missing))
            #expect(abs(index.value - oracle.value) <= 4 * (try #require(index.standardError)))
            #expect(index.missingPairCount == oracle.missing)
            #expect(index.count == 500_000)
        }
    }

    @Test(arguments: [(4, 1), (4, 2), (5, 4), (6, 5), (8, 20), (10, 35)])
    func `The table is what the estimate gives, over other matrices`(order: Int, missing: Int) throws {
        let index = try #require(RandomIndexTable.own.randomIndex(order: order, missingPairCount: missing))
        let estimate = estimateRandomIndex(
            order: order, missingPairCount: missing, count: RandomMatrixCount.of(1000), seed: 7)
        #expect(estimate.missingPairCount == missing)
        let error = (index.standardError ?? 0) + estimate.standardError
        #expect(abs(estimate.mean - index.value) <= 4 * error)
    }

    /// Of these the table's 500,000 sets each were drawn until they connected, which is uniform by its nature.
    @Test(arguments: [(6, 8), (8, 18), (10, 34)])
    func `Weighted trees have the mean of uniform sets`(order: Int, missing: Int) throws {
        let sample = { drawing in
            IncompleteSample(
                order: order, missingPairCount: missing, seed: 11, ratios: JudgmentScale.saaty.randomRatios,
                drawing: drawing)
        }
        #expect(sample(nil).drawing == .rejection)
        let sets = try #require(RandomIndexTable.own.randomIndex(order: order, missingPairCount: missing))
        let trees = sample(.weightedTrees).estimate(count: RandomMatrixCount.of(4000))
        #expect(abs(trees.mean - sets.value) <= 4 * (trees.standardError + (sets.standardError ?? 0)))
        #expect(trees.standardError < 0.1 * trees.mean)
    }

    @Test func `Sparse sets among many elements are found at once`() {
        let estimate = estimateRandomIndex(order: 60, missingPairCount: 60 * 59 / 2 - 62, count: 3, seed: 3)
        #expect(estimate.mean > 0)
        #expect(estimate == estimateRandomIndex(order: 60, missingPairCount: 60 * 59 / 2 - 62, count: 3, seed: 3))
    }

    @Test(arguments: 4...10)
    func `The index falls from that of complete matrices to zero as judgments go`(order: Int) throws {
        let largest = IncompleteComparisonMatrix.largestMissingPairCount(order: order)
        let indices = try (0...largest).map { missing in
            try #require(RandomIndexTable.own.randomIndex(order: order, missingPairCount: missing)).value
        }
        #expect(zip(indices, indices.dropFirst()).allSatisfy { $0 > $1 })
        #expect(indices.last == 0)
    }

    @Test func `Published tables say nothing about missing judgments`() {
        #expect(RandomIndexTable.alonsoLamata.randomIndex(order: 5, missingPairCount: 2) == nil)
        #expect(RandomIndexTable.alonsoLamata.randomIndex(order: 5, missingPairCount: 0)?.value == 1.1086)
    }

    @Test func `Other scales are estimated when asked`() throws {
        let index = try #require(RandomIndexTable.own.randomIndex(order: 4, missingPairCount: 1, scale: .rootSquare))
        #expect(index.count == 10_000)
        #expect(index.value < 0.2 && index.value > 0.1)
    }

    @Test func `A consistency ratio is held against matrices with as many gaps`() throws {
        let matrix = try incompleteMatrix(order: 4, [(0, 1, 2), (1, 2, 3), (2, 3, 2), (3, 0, 1)])
        let lambdaMax = try matrix.priorities().lambdaMax
        let consistency = matrix.consistency(lambdaMax: lambdaMax)
        let index = try #require(consistency.randomIndex)
        #expect(index.missingPairCount == 2)
        #expect(consistency.consistencyRatio == (lambdaMax - 4) / 3 / index.value)
        #expect(consistency.isAcceptable == false)
        #expect(consistency.geometricConsistencyIndex == nil && consistency.geometricConsistencyThreshold == nil)
        #expect(matrix.cyclicTriads.isEmpty)
    }
}
