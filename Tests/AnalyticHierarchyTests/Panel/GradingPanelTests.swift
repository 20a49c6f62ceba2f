import AnalyticHierarchy
import Foundation
import Testing

/// Panels whose experts give grades.
@Suite struct GradingPanelTests {
    private let root = NodePlace(hierarchy: 0, node: 0)
    /// Twice as much as needed, so that intensities are 1, 0.5 and 0.
    private let scale = GradeScale(grades: ["good", "fair", "poor"], source: .given([2, 1, 0]))

    private func rated(_ grades: [Int]) -> Criterion {
        Criterion(
            id: "", elements: .alternatives(Array(grades.indices)), weighing: .ratings(scale, grades: grades))
    }

    /// Experts who grade three alternatives; `nil` abstains.
    private func study(
        _ answers: [[Int?]], weights: [Double]? = nil, root criterion: Criterion? = nil,
        _ change: (inout SynthesisOptions) -> Void = { _ in }
    ) throws -> PanelStudy {
        try PanelStudy(
            model: model(criterion ?? rated([0, 0, 0]), change),
            panel: Panel(experts: answers.indices.map { Expert(id: "e\($0)") }),
            answers: answers.enumerated().map { expert, grades in
                ExpertAnswers(expert: expert, grades: [root: judgments(grades)])
            }, weights: weights)
    }

    private func judgments(_ grades: [Int?]) -> [GradeJudgment] {
        grades.enumerated().compactMap { element, grade in grade.map { GradeJudgment(element: element, grade: $0) } }
    }

    @Test func `Grades are aggregated by the weighted arithmetic mean of their intensities`() throws {
        let group = try study([[0, 1, 2], [0, 2, 1]], weights: [3, 1]).outcome(of: .judgments)
        guard case .values(let means, _)? = group.model?.hierarchies[0].root.weighing else {
            Issue.record("Different grades make values.")
            return
        }
        #expect(means == [1, 0.375, 0.125])
        #expect(distance(group.ranking.scores, [2.0 / 3, 0.25, 0.25 / 3]) <= 1e-15)
        #expect(try #require(group.model).decide().ranking == group.ranking)
        #expect(group.experts == [0, 1])
    }

    @Test func `A grade of zero from one expert stops neither group mean`() throws {
        let study = try study([[2, 0, 0], [0, 1, 1]])
        for aggregation in Aggregation.allCases where aggregation != .priorities(.geometric, .tree) {
            let scores = try study.outcome(of: aggregation).ranking.scores
            #expect(scores[0] > 0.2, "\(aggregation)")
        }
        // By the definition of a geometric mean of shares, what is nothing to one is nothing to all.
        #expect(try study.outcome(of: .priorities(.geometric, .tree)).ranking.scores == [0, 0.5, 0.5])
    }

    @Test func `An abstention leaves an alternative to the others, whose weights count in full`() throws {
        let study = try study([[0, 1, nil], [1, nil, 1], [nil, nil, 2]], weights: [1, 2, 5])
        let group = try study.outcome(of: .judgments)
        guard case .values(let means, _)? = group.model?.hierarchies[0].root.weighing else {
            Issue.record("Different grades make values.")
            return
        }
        #expect(distance(means, [(1 + 2 * 0.5) / 3, 0.5, 2 * 0.5 / 7]) <= 1e-15)
        #expect(study.individuals.allSatisfy { $0.incompleteNodes == [root] && $0.ranking == nil })
        #expect(study.priorities(of: 0, at: root) == nil)
        #expect(study.grades(of: 0, at: root) == [0, 1, nil])
        #expect(throws: PanelFailure.unanswered([.init(place: root)])) {
            try study.outcome(of: .priorities(.arithmetic, .node))
        }
    }

    @Test func `An alternative that nobody rated is named`() throws {
        let expected = PanelFailure.unanswered([.init(place: root, elements: [1, 2])])
        #expect(throws: expected) { try study([[0, nil, nil], [1, nil, nil]]).outcome(of: .judgments) }
        // The weight of the only one who answered is zero.
        #expect(throws: PanelFailure.unanswered([.init(place: root, elements: [2])])) {
            try study([[0, 1, 2], [1, 1, nil]], weights: [0, 1]).outcome(of: .judgments)
        }
    }

    @Test func `Grades on which all agree stay grades`() throws {
        let group = try study([[0, 2, 1], [0, nil, 1], [nil, 2, 1]]).outcome(of: .judgments)
        #expect(group.model?.hierarchies[0].root.weighing == .ratings(scale, grades: [0, 2, 1]))
    }

    @Test func `Criteria are rated as shares, and by zeros alone not at all`() throws {
        let leaves = [leaf("x", [3, 1, 1]), leaf("y", [1, 3, 1]), leaf("z", [1, 1, 3])]
        let criterion = Criterion(
            id: "", elements: .criteria(leaves), weighing: .ratings(scale, grades: [0, 0, 0]))
        let judged = try study([[0, 1, 1], [1, 2, 1], [2, 2, 2]], root: criterion)
        #expect(distance(try #require(judged.priorities(of: 0, at: root)), [0.5, 0.25, 0.25]) <= 1e-15)
        #expect(judged.individuals[2].failure == .nothingLeft(nil))
        #expect(judged.priorities(of: 2, at: root) == nil)
        // The mean of the two who have shares: 1/2, 1/4, 1/4 and 1/2, 0, 1/2.
        let averaged = try #require(try judged.outcome(of: .priorities(.arithmetic, .node)).model?.decide())
        #expect(distance(averaged.hierarchies[0].nodes[0].weights, [0.5, 0.125, 0.375]) <= 1e-15)
        #expect(try judged.outcome(of: .priorities(.geometric, .node)).experts == [0, 1])
        // Means of intensities 0.5, 1/6, 1/3; their shares.
        let group = try judged.outcome(of: .judgments)
        let shares = [0.5, 1.0 / 6, 1.0 / 3]
        let scores = shares.indices.map { place in
            shares.enumerated().reduce(0) { $0 + $1.element * ($1.offset == place ? 0.6 : 0.2) }
        }
        #expect(distance(group.ranking.scores, scores) <= 1e-15)
        #expect(distance(try #require(group.model).decide().ranking.scores, scores) <= 1e-15)
        #expect(throws: PanelFailure.undecided(.nothingLeft(nil))) {
            try study([[2, 2, 2]], root: criterion).outcome(of: .judgments)
        }
    }

    @Test func `Compared grades have the intensities that the model's comparison gives`() throws {
        let compared = GradeScale(grades: ["good", "poor"], source: .compared(try consistentMatrix([4, 1])))
        let criterion = Criterion(
            id: "", elements: .alternatives([0, 1, 2]), weighing: .ratings(compared, grades: [1, 1, 1]))
        let study = try study([[0, 1, 1], [0, 0, 1]], root: criterion)
        #expect(distance(try #require(study.priorities(of: 1, at: root)), [1, 1, 0.25]) <= 1e-15)
        let group = try study.outcome(of: .judgments)
        #expect(distance(group.ranking.scores, [1, 0.625, 0.25].map { $0 / 1.875 }) <= 1e-15)
        #expect(study.incompleteMatrix(of: 0, at: root) == nil)
    }

    @Test(arguments: SynthesisMode.allCases)
    func `In every mode the group's model has the group's scores`(mode: SynthesisMode) throws {
        let criterion = parent("", [2, 1], [rated([0, 0, 0]), leaf("y", [1, 2, 5])])
        let place = NodePlace(hierarchy: 0, node: 1)
        let grades = [[0, 1, 1], [1, 0, 1], [1, 1, 0]]
        let study = try PanelStudy(
            model: model(criterion) { $0.mode = mode }, panel: Panel(experts: ["e", "f", "g"].map { Expert(id: $0) }),
            answers: grades.enumerated().map {
                ExpertAnswers(expert: $0.offset, grades: [place: judgments($0.element)])
            },
            weights: [1, 2, 4])
        for aggregation in Aggregation.allCases {
            let group = try study.outcome(of: aggregation)
            guard let model = group.model else { continue }
            #expect(distance(try model.decide().ranking.scores, group.ranking.scores) <= 1e-14)
        }
    }

    @Test func `Wrong grades are all reported`() throws {
        let nowhere = NodePlace(hierarchy: 2, node: 0)
        let grades = [(0, 0), (3, 1), (1, 3), (0, 2), (-1, 7)].map { GradeJudgment(element: $0.0, grade: $0.1) }
        let answers = ExpertAnswers(
            expert: 0, judgments: [root: []], grades: [root: grades, nowhere: []], preferences: [root: []])
        let expected = InvalidAnswers(defects: [
            .notCompared(expert: 0, root), .notComparedInWords(expert: 0, root),
            .grades(
                expert: 0, root,
                [
                    .unknownElement(answer: 1), .unknownGrade(answer: 2), .repeated(answer: 3, earlier: 0),
                    .unknownElement(answer: 4), .unknownGrade(answer: 4),
                ]), .notGraded(expert: 0, nowhere),
        ])
        #expect(throws: expected) {
            try PanelStudy(
                model: model(rated([0, 0, 0])), panel: Panel(experts: [Expert(id: "e")]), answers: [answers])
        }
    }

    @Test func `Agreement holds grades against each other as shares`() throws {
        let study = try study([[0, 1, 2], [0, 1, 2], [2, 2, 2], [2, 0, nil]])
        let agreement = study.agreement(at: root)
        #expect(agreement.experts == [0, 1, 2])
        #expect(agreement.distancesToGroup[0] == agreement.distancesToGroup[1])
        #expect(agreement.concordance.map { abs($0.coefficient - 2.0 / 3) <= 1e-15 } == true)
        let alike = try self.study([[0, 1, 2], [0, 1, 2]]).agreement(at: root)
        #expect(alike.consensus?.consensus == 1)
        let opposite = try self.study([[0, 2, 2], [2, 0, 2], [2, 2, 0]]).agreement(at: root)
        #expect((opposite.consensus?.consensus ?? 1) <= 1e-12)
        let oneGrade = GradeScale(grades: ["good"], source: .given([1]))
        let criterion = Criterion(
            id: "", elements: .alternatives([0, 1, 2]), weighing: .ratings(oneGrade, grades: [0, 0, 0]))
        #expect(try self.study([[0, 0, 0], [0, 0, 0]], root: criterion).agreement(at: root).consensus == nil)
    }

    @Test func `Experts who grade are drawn, left out and followed from round to round`() async throws {
        let first = try study([[0, 1, 2], [1, 0, 2], [1, 0, nil]])
        let later = try study([[0, 1, 2], [0, 1, 2], [2, 0, 1]])
        let alone = try first.simulate(runs: 300, seed: 3)
        #expect(alone == (try await first.simulate(runs: 300, seed: 3, jobs: 2)))
        #expect(alone.answeredRuns == 300)
        #expect(try first.influences().map(\.expert).sorted() == [0, 1, 2])
        let movement = try DelphiMovement(from: first, to: later)
        #expect(movement.experts.map(\.comparedJudgments) == [3, 3, 2])
        #expect(movement.experts.map(\.changedJudgments) == [0, 2, 1])
        #expect(movement.experts.map(\.meanChange) == [nil, nil, nil])
        #expect(movement.experts.map(\.meanGradeChange) == [0, 1.0 / 3, 0.25])
        #expect(movement.nodes.count == 1)
    }
}
