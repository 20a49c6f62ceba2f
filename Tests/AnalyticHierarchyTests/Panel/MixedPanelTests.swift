import AnalyticHierarchy
import Testing

/// Panels that answer models weighed in every way.
@Suite struct MixedPanelTests {
    private let root = NodePlace(hierarchy: 0, node: 0)

    private func judgments(_ ratios: [(Int, Int, Double)]) throws -> [PairwiseJudgment] {
        try ratios.map { PairwiseJudgment(left: $0.0, right: $0.1, ratio: try ratio($0.2)) }
    }

    /// A panel that answers one leaf over all its elements.
    private func study(
        _ weighing: Criterion.Weighing, _ answers: [[(Int, Int, Double)]], weights: [Double]? = nil
    ) throws -> PanelStudy {
        let count = weighing.elementCount
        let leaf = Criterion(id: "", elements: .alternatives(Array(0..<count)), weighing: weighing)
        return try PanelStudy(
            model: model(leaf, alternatives: count),
            panel: Panel(experts: answers.indices.map { Expert(id: "e\($0)") }),
            answers: try answers.enumerated().map {
                ExpertAnswers(expert: $0.offset, judgments: [root: try judgments($0.element)])
            }, weights: weights)
    }

    private func open() throws -> Criterion.Weighing {
        .incomplete(try incompleteMatrix(order: 3, [(0, 1, 1), (1, 2, 1)]))
    }

    @Test func `Where the model leaves pairs out, answers that connect the elements are enough`() throws {
        let study = try study(
            open(), [[(0, 1, 2), (1, 2, 3)], [(0, 1, 8), (0, 2, 6), (1, 2, 1)], [(0, 2, 2)]])
        #expect(distance(try #require(study.priorities(of: 0, at: root)), [0.6, 0.3, 0.1]) <= 1e-14)
        #expect(study.matrix(of: 0, at: root) == nil)
        #expect(study.incompleteMatrix(of: 0, at: root)?.missingPairs == [ElementPair(0, 2)])
        #expect(study.matrix(of: 1, at: root)?[0, 2] == 6)
        #expect(study.individuals[0].ranking?.winners == [0])
        #expect(study.individuals[2].incompleteNodes == [root])
        #expect(study.priorities(of: 2, at: root) == nil)
        #expect(study.agreement(at: root).experts == [0, 1])
    }

    @Test func `A group's answers about some pairs are weighed by Harker's method`() throws {
        let group = try study(open(), [[(0, 1, 2), (1, 2, 3)], [(0, 1, 8)]]).outcome(of: .judgments)
        #expect(distance(group.ranking.scores, [12.0 / 16, 3.0 / 16, 1.0 / 16]) <= 1e-14)
        #expect(group.experts == [0, 1])
        let decided = try #require(group.model).decide()
        #expect(distance(decided.ranking.scores, group.ranking.scores) <= 1e-13)
        #expect(decided.hierarchies[0].nodes[0].incompleteMatrix?.missingPairs == [ElementPair(0, 2)])
    }

    @Test func `Answers that leave an element alone are refused with the pairs`() throws {
        let study = try study(open(), [[(0, 1, 2)], [(0, 1, 3)]])
        let missing = [ElementPair(0, 2), ElementPair(1, 2)]
        #expect(throws: PanelFailure.unanswered([.init(place: root, pairs: missing)])) {
            try study.outcome(of: .judgments)
        }
        #expect(throws: PanelFailure.unanswered([.init(place: root, pairs: [])])) {
            try study.outcome(of: .priorities(.arithmetic, .node))
        }
        #expect(throws: PanelFailure.nobodyComplete) { try study.outcome(of: .priorities(.geometric, .tree)) }
    }

    /// The elements 0, 1 and 3 are compared; 2 is half of 3.
    private func copying() throws -> Criterion.Weighing {
        .copying(
            CopiedElements(
                base: .pairwise(try consistentMatrix([1, 1, 1])), copies: [ElementCopy(of: 3, as: 2, factor: 0.5)]))
    }

    @Test func `Beside copies the others are compared by their places in the node`() throws {
        let study = try study(copying(), [[(0, 1, 2), (0, 3, 4), (1, 3, 2)], [(0, 1, 2), (3, 0, 4), (3, 1, 8)]])
        let first = try #require(study.priorities(of: 0, at: root))
        #expect(distance(first, [4.0 / 7, 2.0 / 7, 0.5 / 7, 1.0 / 7]) <= 1e-14)
        for aggregation in Aggregation.allCases {
            let group = try study.outcome(of: aggregation)
            guard let model = group.model else { continue }
            #expect(distance(try model.decide().ranking.scores, group.ranking.scores) <= 1e-13)
            guard case .copying(let copied) = model.hierarchies[0].root.weighing else {
                Issue.record("The group's node still has the copy.")
                continue
            }
            #expect(copied.copies == [ElementCopy(of: 3, as: 2, factor: 0.5)])
        }
        // Both see 0 as twice 1, and 3 at ratios whose means are 1 and 2 of them: 2:1:2 and a copy of half.
        let group = try study.outcome(of: .judgments)
        #expect(distance(group.ranking.scores, [2.0 / 6, 1.0 / 6, 1.0 / 6, 2.0 / 6]) <= 1e-14)
        let agreement = study.agreement(at: root)
        #expect(agreement.distancesToGroup.allSatisfy { (0...1).contains($0) })
    }

    @Test func `A judgment about a copy lies outside the question`() throws {
        let expected = InvalidAnswers(defects: [.judgments(expert: 0, root, [.outside(judgment: 1)])])
        #expect(throws: expected) { try study(copying(), [[(0, 1, 2), (2, 3, 4)]]) }
    }

    @Test(arguments: [
        MixedWeighings.Kind.qualitative, .direct, .ratings, .comparedGrades, .values, .copyingDirect,
        .copyingQualitative,
    ])
    func `Judgments where the model compares nothing by ratios are refused`(kind: MixedWeighings.Kind) throws {
        var source = MixedWeighings(seed: 1)
        let weighing = try source.weighing(kind, count: 3)
        #expect(throws: InvalidAnswers(defects: [.notCompared(expert: 0, root)])) {
            try study(weighing, [[(0, 1, 2)]])
        }
    }

    /// Two experts about every node of a mixed model that compares by ratios, with the model's own judgments scaled.
    private func mixedStudy(seed: UInt64, merits: [Merit] = []) throws -> PanelStudy {
        let model = try mixedModel(seed: seed, merits: merits)
        var answers: [[NodePlace: [PairwiseJudgment]]] = [[:], [:], [:]]
        var asked: Set<String> = []
        for choice in try JudgmentChoice.all(in: model) where !choice.comparesGrades {
            // Every expert moves in a way of the own that depends on the pair alone.
            guard asked.insert("\(choice.place) \(choice.pair)").inserted else { continue }
            for expert in answers.indices {
                let factor = 1 + Double((choice.pair.first + 2 * choice.pair.second + expert) % 3) / 2
                let judgment = PairwiseJudgment(
                    left: choice.pair.first, right: choice.pair.second, ratio: try ratio(choice.old * factor))
                answers[expert][choice.place, default: []].append(judgment)
            }
        }
        return try PanelStudy(
            model: model, panel: Panel(experts: ["e", "f", "g"].map { Expert(id: $0) }),
            answers: answers.enumerated().map { ExpertAnswers(expert: $0.offset, judgments: $0.element) },
            weights: [1, 2, 3])
    }

    @Test(arguments: UInt64(1)...4)
    func `In a mixed model each expert and the group get what their models give`(seed: UInt64) throws {
        let study = try mixedStudy(seed: seed, merits: seed % 2 == 0 ? [.benefits, .costs] : [])
        #expect(!study.askedNodes.isEmpty)
        for aggregation in Aggregation.allCases {
            let group = try study.outcome(of: aggregation)
            #expect(group.experts == [0, 1, 2])
            guard let model = group.model else { continue }
            let plain = try plainScores(model, options: study.options)
            let size = max(1, plain.max() ?? 1)
            #expect(distance(plain, group.ranking.scores) <= 1e-12 * size, "\(aggregation)")
        }
        for expert in study.panel.experts.indices {
            var own = study.model
            for place in study.askedNodes {
                let matrix = try #require(study.incompleteMatrix(of: expert, at: place))
                let old = own.hierarchies[place.hierarchy].nodes[place.node].criterion.weighing
                own = own.weighing(place, reweighed(old, by: matrix))
            }
            let plain = try plainScores(own, options: study.options)
            let scores = try #require(study.individuals[expert].ranking).scores
            #expect(distance(plain, scores) <= 1e-12 * max(1, plain.max() ?? 1))
        }
    }

    private func reweighed(_ old: Criterion.Weighing, by matrix: IncompleteComparisonMatrix) -> Criterion.Weighing {
        switch old {
        case .copying(let copied):
            .copying(CopiedElements(base: reweighed(copied.base, by: matrix), copies: copied.copies))
        case .pairwise: matrix.complete.map { .pairwise($0) } ?? .incomplete(matrix)
        default: .incomplete(matrix)
        }
    }

    @Test func `Experts of a mixed model are drawn with replacement to the same bits by any number of jobs`()
        async throws
    {
        let study = try mixedStudy(seed: 2)
        let alone = try study.simulate(runs: 300, seed: 5)
        let shared = try await study.simulate(runs: 300, seed: 5, jobs: 2)
        #expect(alone == shared)
        #expect(alone.answeredRuns == 300)
        #expect((alone.scores.map(\.standardDeviation).max() ?? 0) > 1e-4)
    }

    @Test func `Draws that leave an element alone are made again`() throws {
        let study = try study(open(), [[(0, 1, 2)], [(0, 2, 3)], [(1, 2, 2)]])
        let result = try study.simulate(runs: 200, seed: 1)
        #expect(result.answeredRuns == 200)
    }
}
