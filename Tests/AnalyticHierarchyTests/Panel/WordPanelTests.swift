import AnalyticHierarchy
import Foundation
import LinearAlgebra
import Testing

/// Panels whose experts answer better, equal or worse.
@Suite struct WordPanelTests {
    private let root = NodePlace(hierarchy: 0, node: 0)

    /// Answers from signs: over zero better, zero equal, under zero worse.
    private func words(_ signs: [(Int, Int, Int)]) -> [PreferenceJudgment] {
        signs.map { left, right, sign in
            PreferenceJudgment(left: left, right: right, preference: sign > 0 ? .better : sign < 0 ? .worse : .equal)
        }
    }

    private func study(
        _ answers: [[(Int, Int, Int)]], weights: [Double]? = nil, preferenceValue: Double = 1.5, count: Int = 3,
        copies: [ElementCopy] = []
    ) throws -> PanelStudy {
        let pairs = MixedWeighings.pairs(count).map { ($0.first, $0.second, 0) }
        let base = Criterion.Weighing.qualitative(
            try PreferenceMatrix(order: count, judgments: words(pairs), preferenceValue: preferenceValue))
        let weighing = copies.isEmpty ? base : .copying(CopiedElements(base: base, copies: copies))
        let leaf = Criterion(
            id: "", elements: .alternatives(Array(0..<weighing.elementCount)), weighing: weighing)
        return try PanelStudy(
            model: model(leaf, alternatives: weighing.elementCount),
            panel: Panel(experts: answers.indices.map { Expert(id: "e\($0)") }),
            answers: answers.enumerated().map {
                ExpertAnswers(expert: $0.offset, preferences: [root: words($0.element)])
            }, weights: weights)
    }

    /// Of [[1, a], [2 − a, 1]] the strengths are as √a to √(2 − a).
    @Test func `Words are aggregated by the weighted arithmetic mean of the additive matrices`() throws {
        let study = try study([[(0, 1, 1)], [(1, 0, 1)]], weights: [3, 1], count: 2)
        let mean = try #require(study.meanPreferences(at: root))
        #expect(mean[0, 1] == 1.25 && mean[1, 0] == 0.75 && mean[0, 0] == 1)
        let strengths = [(1.25).squareRoot(), (0.75).squareRoot()]
        let total = strengths[0] + strengths[1]
        let group = try study.outcome(of: .judgments)
        #expect(distance(group.ranking.scores, strengths.map { $0 / total }) <= 1e-14)
        #expect(distance(group.ranking.scores, [0.5635, 0.4365]) <= 5e-5)
        #expect(distance(try #require(group.model).decide().ranking.scores, group.ranking.scores) <= 1e-14)
        // One expert has 3 : 1 under the roots, the other 1 : 3.
        let own = try #require(study.priorities(of: 0, at: root))
        #expect(abs(own[0] / own[1] - (3.0).squareRoot()) <= 1e-13)
        let averaged = try study.outcome(of: .priorities(.arithmetic, .node)).ranking.scores
        #expect(abs(averaged[0] - (0.75 * own[0] + 0.25 * own[1])) <= 1e-14)
        let geometric = try study.outcome(of: .priorities(.geometric, .node)).ranking.scores
        #expect(abs(log(geometric[0] / geometric[1]) - log(3.0) / 4) <= 1e-13)
    }

    @Test func `At a preference of two the group has its first iteration`() throws {
        let study = try study(
            [[(0, 1, 1), (0, 2, 1), (1, 2, 1)], [(0, 1, -1), (0, 2, 1), (1, 2, 0)]], preferenceValue: 2)
        // The rows add up to 1 + 1 + 2, 1 + 1 + 1.5 and 0 + 0.5 + 1.
        #expect(distance(try study.outcome(of: .judgments).ranking.scores, [4.0 / 9, 3.5 / 9, 1.5 / 9]) <= 1e-15)
    }

    @Test func `An abstention leaves a pair to the others, and one that nobody answered is named`() throws {
        let open = try study([[(0, 1, 1), (0, 2, 1)], [(0, 1, -1), (1, 2, 1)], []], weights: [1, 1, 9])
        let mean = try #require(open.meanPreferences(at: root))
        #expect(distance([mean[0, 1], mean[0, 2], mean[1, 2]], [1, 1.5, 1.5]) <= 1e-15)
        #expect(try open.outcome(of: .judgments).experts == [0, 1])
        #expect(open.individuals.allSatisfy { $0.incompleteNodes == [root] })
        #expect(open.preferenceMatrix(of: 0, at: root) == nil)
        let short = try study([[(0, 1, 1)], [(0, 1, 1)]])
        let missing = [ElementPair(0, 2), ElementPair(1, 2)]
        #expect(throws: PanelFailure.unanswered([.init(place: root, pairs: missing)])) {
            try short.outcome(of: .judgments)
        }
        #expect(short.meanPreferences(at: root) == nil)
    }

    @Test func `Words on which all agree stay words`() throws {
        let study = try study([[(0, 1, 1), (0, 2, 1), (1, 2, 0)], [(1, 0, -1), (2, 0, -1), (2, 1, 0)], [(0, 1, 1)]])
        let matrix = try #require(study.preferenceMatrix(of: 0, at: root))
        #expect(matrix == study.preferenceMatrix(of: 1, at: root))
        #expect(study.incompleteMatrix(of: 0, at: root) == nil && study.grades(of: 0, at: root) == nil)
        #expect(try study.outcome(of: .judgments).model?.hierarchies[0].root.weighing == .qualitative(matrix))
    }

    @Test func `Beside copies the others are compared, by their places in the node`() throws {
        let copies = [ElementCopy(of: 2, as: 1, factor: 0.5)]
        let study = try study([[(0, 2, 1)], [(2, 0, 1)]], weights: [3, 1], count: 2, copies: copies)
        let ratio = (1.25 / 0.75).squareRoot()
        let scores = [ratio, 0.5, 1].map { $0 / (ratio + 1.5) }
        let group = try study.outcome(of: .judgments)
        #expect(distance(group.ranking.scores, scores) <= 1e-14)
        #expect(distance(try #require(group.model).decide().ranking.scores, scores) <= 1e-14)
        #expect(throws: InvalidAnswers(defects: [.preferences(expert: 0, root, [.outside(judgment: 0)])])) {
            try self.study([[(0, 1, 1)]], count: 2, copies: copies)
        }
    }

    @Test func `Wrong words are all reported`() throws {
        let expected = InvalidAnswers(defects: [
            .preferences(
                expert: 0, root,
                [.outside(judgment: 0), .comparedWithItself(judgment: 1), .repeated(judgment: 3, earlier: 2)]),
            .notComparedInWords(expert: 1, NodePlace(hierarchy: 0, node: 1)), .notGraded(expert: 1, root),
        ])
        #expect(throws: expected) {
            let model = try study([[]]).model
            return try PanelStudy(
                model: model, panel: Panel(experts: [Expert(id: "e"), Expert(id: "f")]),
                answers: [
                    ExpertAnswers(
                        expert: 0, preferences: [root: words([(0, 3, 1), (1, 1, 0), (0, 1, 1), (1, 0, 1)])]),
                    ExpertAnswers(
                        expert: 1, grades: [root: []], preferences: [NodePlace(hierarchy: 0, node: 1): []]),
                ])
        }
    }

    /// Three experts, each of whom prefers another element to the two others.
    @Test(arguments: [1.2, 1.5, 1.9, 2])
    func `Experts who differ as far as words allow have no consensus`(preferenceValue: Double) throws {
        let study = try study(
            [
                [(0, 1, 1), (0, 2, 1), (1, 2, 0)], [(1, 0, 1), (1, 2, 1), (0, 2, 0)],
                [(2, 0, 1), (2, 1, 1), (0, 1, 0)],
            ], preferenceValue: preferenceValue)
        #expect((study.agreement(at: root).consensus?.consensus ?? 1) <= 1e-10)
        #expect(study.agreement(at: root).concordance?.coefficient == 0)
    }

    @Test func `Experts who answer in words are drawn, left out and followed from round to round`() async throws {
        let first = try study([[(0, 1, 1), (0, 2, 1), (1, 2, 1)], [(0, 1, -1), (0, 2, 0), (1, 2, 1)], [(0, 1, 0)]])
        let later = try study([[(0, 1, 1), (0, 2, 1), (1, 2, 1)], [(0, 1, 1), (0, 2, 1), (1, 2, 1)], [(0, 1, 0)]])
        let alone = try first.simulate(runs: 300, seed: 3)
        #expect(alone == (try await first.simulate(runs: 300, seed: 3, jobs: 2)))
        #expect(alone.answeredRuns == 300)
        #expect(try first.influences().count == 3)
        let movement = try DelphiMovement(from: first, to: later)
        #expect(movement.experts.map(\.comparedJudgments) == [3, 3, 1])
        #expect(movement.experts.map(\.changedJudgments) == [0, 2, 0])
        #expect(movement.experts.map(\.meanPreferenceChange) == [0, 1, 0])
        #expect(movement.experts.allSatisfy { $0.meanChange == nil && $0.meanGradeChange == nil })
        #expect((movement.nodes.first?.consensusGain ?? 0) > 0)
    }
}
