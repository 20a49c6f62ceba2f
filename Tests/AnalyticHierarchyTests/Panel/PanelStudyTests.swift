import AnalyticHierarchy
import Foundation
import Testing

@Suite struct PanelStudyTests {
    private let root = NodePlace(hierarchy: 0, node: 0)

    /// One node that weighs three alternatives, with judgments of one as the model's own.
    private func model() throws -> DecisionModel {
        let leaf = Criterion(
            id: "", elements: .alternatives([0, 1, 2]),
            weighing: .pairwise(try comparisonMatrix([[1, 1, 1], [1, 1, 1], [1, 1, 1]])))
        return DecisionModel(
            metadata: .init(title: "One node"), alternatives: ["a", "b", "c"].map { Alternative(id: $0) },
            hierarchies: [.init(merit: nil, root: leaf)], options: SynthesisOptions())
    }

    private func judgments(_ ratios: [(Int, Int, Double)]) -> [PairwiseJudgment] {
        ratios.compactMap { left, right, value in
            Ratio(value).map { PairwiseJudgment(left: left, right: right, ratio: $0) }
        }
    }

    private func study(_ answers: [[(Int, Int, Double)]], weights: [Double]? = nil) throws -> PanelStudy {
        let panel = Panel(experts: answers.indices.map { Expert(id: "e\($0)") })
        return try PanelStudy(
            model: model(), panel: panel,
            answers: answers.enumerated().map { ExpertAnswers(expert: $0, judgments: [root: judgments($1)]) },
            weights: weights)
    }

    @Test func `Judgments are aggregated by their weighted geometric mean`() throws {
        let study = try study(
            [[(0, 1, 2), (0, 2, 4), (1, 2, 2)], [(0, 1, 8), (2, 0, 4), (1, 2, 2)]], weights: [3, 1])
        let group = try study.outcome(of: .judgments)
        let node = try #require(group.model?.hierarchies[0].root)
        guard case .pairwise(let matrix) = node.weighing else {
            Issue.record("The group's node is compared in pairs.")
            return
        }
        #expect(abs(matrix[0, 1] - pow(2, 1.5)) < 1e-14)
        #expect(abs(matrix[0, 2] - 2) < 1e-14)
        // All gave this answer alike: it stays to the last bit.
        #expect(matrix[1, 2] == 2 && matrix[2, 1] == 0.5)
        #expect(group.experts == [0, 1])
        let decided = try #require(group.model).decide().ranking.scores
        #expect(distance(decided, group.ranking.scores) < 1e-12)
    }

    @Test func `An abstention leaves the pair to the others and stops nothing`() throws {
        let study = try study(
            [[(0, 1, 2), (0, 2, 4)], [(0, 1, 8), (0, 2, 9), (1, 2, 3)], []], weights: [1, 2, 5])
        let group = try study.outcome(of: .judgments)
        guard case .pairwise(let matrix)? = group.model?.hierarchies[0].root.weighing else {
            Issue.record("The group's node is compared in pairs.")
            return
        }
        #expect(abs(matrix[0, 1] - pow(2 * 64, 1.0 / 3)) < 1e-13)
        #expect(matrix[1, 2] == 3)
        #expect(group.experts == [0, 1])
        #expect(study.individuals[0].incompleteNodes == [root])
        #expect(study.individuals[1].ranking?.winners == [0])
        #expect(study.priorities(of: 0, at: root) == nil)
        #expect(study.matrix(of: 1, at: root)?[1, 2] == 3)
    }

    @Test func `A pair that nobody answered is named`() throws {
        let study = try study([[(0, 1, 2)], [(0, 1, 3), (0, 2, 4)]])
        #expect(throws: PanelFailure.unanswered([.init(place: root, pairs: [ElementPair(1, 2)])])) {
            try study.outcome(of: .judgments)
        }
        #expect(throws: PanelFailure.unanswered([.init(place: root, pairs: [])])) {
            try study.outcome(of: .priorities(.geometric, .node))
        }
        #expect(throws: PanelFailure.nobodyComplete) { try study.outcome(of: .priorities(.geometric, .tree)) }
    }

    @Test func `Wrong answers are all reported`() throws {
        let panel = Panel(experts: [Expert(id: "e")])
        let nowhere = NodePlace(hierarchy: 0, node: 7)
        let answers = [
            ExpertAnswers(
                expert: 0,
                judgments: [root: judgments([(0, 3, 2), (1, 1, 2), (0, 1, 2), (1, 0, 3)]), nowhere: []]),
            ExpertAnswers(expert: 0, judgments: [:]), ExpertAnswers(expert: 4, judgments: [:]),
        ]
        let expected = InvalidAnswers(defects: [
            .judgments(
                expert: 0, root,
                [.outside(judgment: 0), .comparedWithItself(judgment: 1), .repeated(judgment: 3, earlier: 2)]),
            .notCompared(expert: 0, nowhere), .repeatedExpert(0), .unknownExpert(4),
        ])
        #expect(throws: expected) { try PanelStudy(model: model(), panel: panel, answers: answers) }
    }

    /// Weights (4, 2, 1)/7 and (1, 2, 4)/7 by consistent answers.
    @Test func `Priorities are averaged by either mean and normalised again`() throws {
        let study = try study([[(0, 1, 2), (0, 2, 4), (1, 2, 2)], [(1, 0, 2), (2, 0, 4), (2, 1, 2)]])
        for scope in Aggregation.Scope.allCases {
            let geometric = try study.outcome(of: .priorities(.geometric, scope))
            #expect(distance(geometric.ranking.scores, [1.0 / 3, 1.0 / 3, 1.0 / 3]) < 1e-14)
            let arithmetic = try study.outcome(of: .priorities(.arithmetic, scope))
            #expect(distance(arithmetic.ranking.scores, [5.0 / 14, 4.0 / 14, 5.0 / 14]) < 1e-14)
            #expect((arithmetic.model == nil) == (scope == .tree))
        }
    }

    @Test func `With the geometric mean of rows, judgments and priorities lead to the same group`() throws {
        let fixture = try RobustnessFixture.load().study()
        var options = fixture.model.options
        options.weights = .geometricMean
        let answers = fixture.panel.experts.indices.map { expert in
            ExpertAnswers(
                expert: expert,
                judgments: Dictionary(
                    uniqueKeysWithValues: fixture.askedNodes.map { place in
                        (place, fixture.matrix(of: expert, at: place).map(upper) ?? [])
                    }))
        }
        let study = try PanelStudy(model: fixture.model, panel: fixture.panel, answers: answers, options: options)
        let judgments = try study.outcome(of: .judgments).ranking.scores
        let priorities = try study.outcome(of: .priorities(.geometric, .node)).ranking.scores
        #expect(distance(judgments, priorities) < 1e-12)
    }

    private func upper(_ matrix: PairwiseComparisonMatrix) -> [PairwiseJudgment] {
        (0..<matrix.order).flatMap { first in
            (first + 1..<max(matrix.order, first + 1)).compactMap { second in
                Ratio(matrix[first, second]).map { PairwiseJudgment(left: first, right: second, ratio: $0) }
            }
        }
    }

    @Test func `Each expert alone gets what the model with only that expert's matrices gives`() throws {
        let study = try RobustnessFixture.load().study()
        for expert in study.panel.experts.indices {
            var own = study.model
            for place in study.askedNodes {
                own = own.weighing(place, .pairwise(try #require(study.matrix(of: expert, at: place))))
            }
            let expected = try plainScores(own, options: study.options)
            let scores = try #require(study.individuals[expert].ranking).scores
            #expect(distance(scores, expected) < 1e-11)
        }
    }

    @Test func `The expert whose absence changes the winner is the most influential`() throws {
        let mild: [(Int, Int, Double)] = [(0, 1, 1.2), (0, 2, 2), (1, 2, 2)]
        let study = try study([mild, mild, [(1, 0, 9), (0, 2, 2), (1, 2, 2)], mild])
        let influences = try study.influences()
        #expect(influences.first?.expert == 2)
        #expect(influences.first?.changesWinner == true)
        #expect(influences.first?.changedPairs == 1)
        #expect(influences.count == 4)
        #expect(influences.dropFirst().allSatisfy { $0.changedPairs == 0 && $0.shift > 0 })
    }

    @Test func `An expert without whom a pair is unanswered stands last`() throws {
        let influences = try study([[(0, 1, 2), (0, 2, 4), (1, 2, 2)], [(0, 1, 3)]]).influences()
        #expect(influences.map(\.expert) == [1, 0])
        #expect(influences[1].ranking == nil)
    }

    @Test func `Agreement names camps and the distances to the group`() throws {
        let left: [(Int, Int, Double)] = [(0, 1, 5), (0, 2, 9), (1, 2, 2)]
        let right: [(Int, Int, Double)] = [(1, 0, 5), (2, 0, 9), (2, 1, 2)]
        let study = try study([left, right, left, right, left, [(0, 1, 1)]])
        let agreement = try #require(study.agreements().first)
        #expect(agreement.experts == [0, 1, 2, 3, 4])
        #expect(agreement.camps == [[0, 2, 4], [1, 3]])
        #expect(agreement.distancesToGroup[1] > agreement.distancesToGroup[0])
        #expect((agreement.consensus?.consensus ?? 1) < 0.5)
        let overall = study.overallAgreement()
        #expect(overall.experts == agreement.experts)
        #expect(overall.place == nil && agreement.place == root)
        #expect(overall.concordance == agreement.concordance)
        #expect(overall.camps == agreement.camps)
    }

    @Test func `Nodes that nobody answered keep the model's judgments`() throws {
        let fixture = try RobustnessFixture.load()
        let study = try PanelStudy(
            model: fixture.decisionModel(), panel: Panel(experts: [Expert(id: "e")]), answers: [])
        #expect(study.askedNodes.isEmpty)
        let expected = try RobustnessAnalysis(of: fixture.decisionModel()).ranking
        #expect(try study.outcome(of: .judgments).ranking == expected)
        #expect(study.individuals[0].ranking == expected)
    }

    @Test func `A Delphi round that brings experts together shows it`() throws {
        let first = try study([
            [(0, 1, 2), (0, 2, 4), (1, 2, 2)], [(1, 0, 3), (0, 2, 2), (1, 2, 5)], [(0, 1, 1)],
        ])
        let second = try study([
            [(0, 1, 2), (0, 2, 4), (1, 2, 2)], [(0, 1, 2), (0, 2, 3), (1, 2, 2)], [(0, 1, 3)],
        ])
        let movement = try DelphiMovement(from: first, to: second)
        #expect(movement.experts.map(\.changedJudgments) == [0, 3, 1])
        #expect(movement.experts.map(\.comparedJudgments) == [3, 3, 1])
        #expect(movement.experts[0].meanChange == 0)
        #expect(abs((movement.experts[2].meanChange ?? 0) - log(3.0)) < 1e-15)
        #expect((movement.nodes.first?.consensusGain ?? 0) > 0)
        #expect((movement.overall.concordanceGain ?? 0) > 0)
        #expect(movement.changedPairs == movement.before.changedPairs(in: movement.after))
    }
}
