import AnalyticHierarchy
import Testing

/// Simulations with the uncertain answers of a model, wherever they stand.
@Suite struct UncertainAnswerTests {
    /// Leaves of three alternatives whose first stands to the second between 1/2 and 8, in every way that knows ratios.
    private static func weighings() throws -> [Criterion.Weighing] {
        let bounds = try #require(JudgmentInterval(try ratio(1, over: 2), try ratio(8)))
        let uncertain = PairwiseJudgment(left: 0, right: 1, interval: bounds)
        let turned = PairwiseJudgment(left: 1, right: 0, interval: bounds.inverse)
        let sixteen = try ratio(16)
        let third = PairwiseJudgment(left: 0, right: 2, ratio: sixteen)
        let pair = try PairwiseComparisonMatrix(order: 2, judgments: [uncertain])
        let open = try IncompleteComparisonMatrix(order: 2, judgments: [turned])
        let copy = ElementCopy(of: 1, as: 2, factor: 0.01)
        let grades = try PairwiseComparisonMatrix(
            order: 3, judgments: [turned, third, PairwiseJudgment(left: 1, right: 2, ratio: sixteen)])
        return [
            .incomplete(try IncompleteComparisonMatrix(order: 3, judgments: [uncertain, third])),
            .incomplete(try IncompleteComparisonMatrix(order: 3, judgments: [turned, third])),
            .copying(CopiedElements(base: .pairwise(pair), copies: [copy])),
            .copying(CopiedElements(base: .incomplete(open), copies: [copy])),
            .ratings(GradeScale(grades: ["x", "y", "z"], source: .compared(grades)), grades: [0, 1, 2]),
        ]
    }

    private static func model(_ weighing: Criterion.Weighing) -> DecisionModel {
        let leaf = Criterion(id: "", elements: .alternatives([0, 1, 2]), weighing: weighing)
        return DecisionModel(
            metadata: .init(title: "Uncertain"), alternatives: ["a", "b", "c"].map { Alternative(id: $0) },
            hierarchies: [.init(merit: nil, root: leaf)], options: SynthesisOptions())
    }

    /// The ratio is log-uniform between 1/2 and 8, of which three quarters are over 1: a is then before b.
    ///
    /// With the grades the third judgment, which contradicts it, is the same for both and takes nothing away.
    @Test(arguments: 0..<5)
    func `Uncertain answers are drawn log-uniformly wherever they stand`(number: Int) throws {
        let model = Self.model(try Self.weighings()[number])
        let intervals = model.judgmentIntervals
        #expect(intervals == [NodePlace(hierarchy: 0, node: 0): [ElementPair(0, 1): 0.5...8]])
        let result = try RobustnessAnalysis(of: model).simulate(.intervals(intervals), runs: 4_000, seed: 5)
        #expect(result.answeredRuns == 4_000)
        let chance = result.orderProbabilities[0][1]
        #expect(abs(chance - 0.75) <= 4 * result.standardError(ofProbability: 0.75), "\(chance)")
        #expect(result.rankProbabilities[2][2] == 1)
    }

    @Test func `Intervals without width leave the answer as it is`() throws {
        for seed in UInt64(1)...5 {
            let model = try mixedModel(seed: seed)
            var intervals: [NodePlace: [ElementPair: ClosedRange<Double>]] = [:]
            for choice in try JudgmentChoice.all(in: model) {
                intervals[choice.place, default: [:]][choice.pair] = choice.old...choice.old
            }
            let analysis = try RobustnessAnalysis(of: model)
            let result = analysis.simulate(.intervals(intervals), runs: 3, seed: 1)
            #expect(distance(result.scores.map(\.mean), analysis.ranking.scores) <= 1e-14)
            #expect(result.scores.allSatisfy { $0.standardDeviation <= 1e-14 })
        }
    }

    /// Nothing else than ratios may vary: each kind alone, as a leaf of the same three alternatives.
    @Test func `Noise moves every ratio and nothing else`() throws {
        for kind in MixedWeighings.Kind.allCases {
            var source = MixedWeighings(seed: 3)
            let model = Self.model(try source.weighing(kind, count: 3))
            let analysis = try RobustnessAnalysis(of: model)
            let result = analysis.simulate(.noise(sigma: 0.3), runs: 64, seed: 2)
            let spread = result.scores.map(\.standardDeviation).max() ?? 0
            switch kind {
            case .pairwise, .incomplete, .comparedGrades, .copyingPairwise, .copyingIncomplete: #expect(spread > 0.001)
            case .qualitative, .direct, .ratings, .values, .copyingQualitative, .copyingDirect:
                #expect(spread <= 1e-15)
            }
        }
    }

    @Test func `Mixed models are simulated to the same bits by any number of jobs`() async throws {
        let analysis = try RobustnessAnalysis(of: mixedModel(seed: 4, merits: [.benefits, .costs]))
        let alone = analysis.simulate(.noise(sigma: 0.2), runs: 700, seed: 9)
        let shared = try await analysis.simulate(.noise(sigma: 0.2), runs: 700, seed: 9, jobs: 3)
        #expect(alone == shared)
        #expect(alone.answeredRuns == 700)
    }
}
