import AnalyticHierarchy
import TestSupport
import Testing

/// Defects that other tools of the method have had, each with the tool that had it.
struct KnownDefectsTests {
    private func consistency(
        _ kind: ReciprocalMatrixGenerator.Kind, order: Int, seed: UInt64, _ table: RandomIndexTable = .own
    ) throws -> Consistency {
        let matrix = try generatedMatrix(kind, order: order, seed: seed)
        return matrix.consistency(lambdaMax: try matrix.principalEigenvalue(), randomIndex: table)
    }

    /// AHPy squares the matrix until its entries overflow.
    @Test(arguments: [15, 60, 100])
    func `Squaring does not overflow to numbers that are none`(order: Int) throws {
        let priorities = try generatedMatrix(.extreme, order: order, seed: 3).priorities(by: .eigenvector)
        #expect(priorities.weights.allSatisfy { $0.isFinite && $0 > 0 })
        #expect(abs(priorities.weights.reduce(0, +) - 1) <= 1e-15 * Double(order))
    }

    /// AHPy rounds weights before it goes on.
    @Test func `Nothing is rounded inside`() throws {
        let weights = try consistentMatrix([1, 3, 1e-5, 7]).priorities(by: .eigenvector).weights
        let sum = 11 + 1e-5
        #expect(distance(weights, [1 / sum, 3 / sum, 1e-5 / sum, 7 / sum]) <= 1e-15)
        // The alternatives differ in the eighth digit alone, and that decides.
        let root = parent("", [1, 1], [leaf("x", [1, 1 + 4e-8]), leaf("y", [1, 1])])
        #expect(try model(root, alternatives: 2).decide().ranking.groups == [[1], [0]])
    }

    /// AHP-OS takes the random index from a regression without saying so.
    @Test func `A ratio by a linear fit names it, and no ratio is by one unasked`() throws {
        let matrix = try StudyMatrix.criteria.matrix()
        #expect(try matrix.analysis().consistency.randomIndex?.table == .own)
        let fitted = try matrix.analysis(randomIndex: .linearFit).consistency
        #expect(fitted.randomIndex?.table == .linearFit)
        #expect(abs(try #require(fitted.randomIndex?.value) - (1.7699 * 3 - 4.3513) / 2) <= 1e-15)
    }

    /// AhpAnpLib reports a negative inconsistency.
    @Test(arguments: [3, 4, 7, 15, 30])
    func `No consistent matrix has a negative index`(order: Int) throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            // The fit has an index for any order at no cost; the index of the judgments does not depend on it.
            let consistency = try consistency(.consistent, order: order, seed: seed, .linearFit)
            #expect(consistency.consistencyIndex == 0)
            #expect(consistency.consistencyRatio == 0)
            #expect(try self.consistency(.scale, order: order, seed: seed, .linearFit).consistencyIndex > 0)
        }
    }

    /// The npm package `ahp` gives a ratio of zero from 11 elements on.
    @Test(arguments: RandomIndexTable.allCases)
    func `Eleven to fifteen elements have a ratio by every table`(table: RandomIndexTable) throws {
        for order in 11...15 {
            let ratio = try consistency(.scale, order: order, seed: 1, table).consistencyRatio
            #expect(try #require(ratio) > 0.3)
        }
    }

    /// pyDecision fails with an index out of range at 16 elements.
    @Test func `Sixteen elements have a ratio, or the table is said to end`() throws {
        #expect(try #require(try consistency(.scale, order: 16, seed: 1).consistencyRatio) > 0.3)
        let published = try consistency(.scale, order: 16, seed: 1, .alonsoLamata)
        #expect(published.consistencyRatio == nil)
        #expect(published.isAcceptable == nil)
    }

    /// pyDecision gives a ratio of nan for two elements.
    @Test func `Two elements have no ratio and nothing that is no number`() throws {
        let consistency = try matrixOfRatios(order: 2, [(9, 1)]).analysis().consistency
        #expect(consistency.consistencyRatio == nil)
        #expect(consistency.consistencyIndex == 0)
        #expect(consistency.isAcceptable == true)
    }

    /// pyDecision averages normalised columns unless told otherwise.
    @Test func `Weights are the eigenvector by default, not means over columns`() throws {
        let matrix = try StudyMatrix.modernisationCosts.matrix()
        let columns = try matrix.priorities(by: .columnNormalised).weights
        #expect(try matrix.analysis().priorities.method == .eigenvector)
        #expect(SynthesisOptions().weights == .eigenvector)
        #expect(distance(try matrix.analysis().priorities.weights, columns) > 1e-3)
    }

    /// AnaHiePro shows eigenvectors as the solver leaves them, with either sign.
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `Every weight is positive by every method`(seed: UInt64) throws {
        let matrix = try generatedMatrix(seed % 2 == 0 ? .scale : .weakCycle, order: 3 + Int(seed % 8), seed: seed)
        for method in PriorityMethod.allCases {
            #expect(try matrix.priorities(by: method).weights.allSatisfy { $0 > 0 })
        }
    }

    /// AHPy accepts comparisons that fall into separate groups, with a ratio of zero.
    @Test func `Judgments that leave pairs open make no complete matrix`() throws {
        let three = try #require(Ratio(3))
        let judgments = [
            PairwiseJudgment(left: 0, right: 1, ratio: three), PairwiseJudgment(left: 2, right: 3, ratio: three),
        ]
        let missing = [(0, 2), (0, 3), (1, 2), (1, 3)].map { InvalidJudgments.Defect.missing(ElementPair($0, $1)) }
        #expect(throws: InvalidJudgments(defects: missing)) {
            try PairwiseComparisonMatrix(order: 4, judgments: judgments)
        }
    }

    /// AHP-OS prints digits that its iteration has not reached.
    @Test(arguments: StudyMatrix.allCases)
    func `The eigenvector of three is right to the last digits`(study: StudyMatrix) throws {
        let matrix = try study.matrix()
        // Of three elements the eigenvector is the geometric mean, and its eigenvalue has a closed form.
        let means = try matrix.priorities(by: .geometricMean).weights
        #expect(distance(try matrix.priorities(by: .eigenvector).weights, means) <= 1e-12)
        #expect(abs(try matrix.analysis().consistency.lambdaMax - matrix.lambdaMaxOfThree) <= 1e-12)
    }
}
