import AnalyticHierarchy
import Testing

@Suite struct RankReversalTests {
    /// Three equally important criteria and a copy D of B, which makes A overtake B.
    ///
    /// Source: V. Belton, T. Gear, "On a short-coming of Saaty's method of analytic hierarchies", *Omega* 11 (1983) 228–230;
    /// without D, A has .45 and B .47.
    private func beltonAndGear() throws -> DecisionModel {
        let leaves = try [[1.0, 9, 1, 9], [9, 1, 1, 1], [8, 9, 1, 9]].enumerated().map { number, weights in
            Criterion(
                id: "c\(number)", elements: .alternatives([0, 1, 2, 3]),
                weighing: .pairwise(try consistentMatrix(weights)))
        }
        let root = Criterion(id: "", elements: .criteria(leaves), weighing: .direct([1, 1, 1]))
        return DecisionModel(
            metadata: .init(title: "Belton and Gear"), alternatives: ["A", "B", "C", "D"].map { Alternative(id: $0) },
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
    }

    @Test func `Dropping the copy of Belton and Gear puts B before A`() throws {
        let analysis = try RobustnessAnalysis(of: beltonAndGear())
        #expect(analysis.ranking.groups == [[0], [1, 3], [2]])
        let reversals = analysis.rankReversals()
        #expect(reversals.map(\.dropped) == [0, 1, 2, 3])
        #expect(reversals[3].before == [[0], [1], [2]])
        #expect(reversals[3].after == [[1], [0], [2]])
        #expect(reversals[3].reversals == [ElementPair(0, 1)])
        #expect(!reversals[3].keepsOrder)
    }

    @Test func `Ideal mode keeps the order of Belton and Gear`() throws {
        var options = SynthesisOptions()
        options.mode = .ideal
        let reversals = try RobustnessAnalysis(of: beltonAndGear(), options: options).rankReversals()
        #expect(reversals[3].keepsOrder)
        #expect(reversals[3].before == [[1], [0], [2]])
    }

    @Test func `The reduced model is the one without the alternative's rows`() throws {
        let model = try #require(try beltonAndGear().dropping(alternative: 3))
        let scores = try RobustnessAnalysis(of: model).ranking.scores
        let expected = [(1.0 / 11 + 9.0 / 11 + 8.0 / 18) / 3, (9.0 / 11 + 1.0 / 11 + 9.0 / 18) / 3]
        #expect(distance(Array(scores[..<2]), expected) < 1e-12)
    }

    @Test func `A leaf without anybody left is left out`() throws {
        let leaves = [
            Criterion(id: "x", elements: .alternatives([2]), weighing: .direct([1])),
            Criterion(id: "y", elements: .alternatives([0, 1]), weighing: .direct([0.3, 0.7])),
        ]
        let root = Criterion(id: "", elements: .criteria(leaves), weighing: .direct([0.9, 0.1]))
        let model = DecisionModel(
            metadata: .init(title: "Gap"), alternatives: ["a", "b", "c"].map { Alternative(id: $0) },
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        let reduced = try #require(model.dropping(alternative: 2))
        #expect(reduced.hierarchies[0].root.elements.count == 1)
        #expect(distance(try RobustnessAnalysis(of: reduced).ranking.scores, [0.3, 0.7]) < 1e-15)
    }

    @Test func `Two alternatives cannot lose one`() throws {
        let leaf = Criterion(id: "", elements: .alternatives([0, 1]), weighing: .direct([0.3, 0.7]))
        let model = DecisionModel(
            metadata: .init(title: "Two"), alternatives: [Alternative(id: "a"), Alternative(id: "b")],
            hierarchies: [.init(merit: nil, root: leaf)], options: SynthesisOptions())
        #expect(try RobustnessAnalysis(of: model).rankReversals().isEmpty)
        #expect(model.dropping(alternative: 0) == nil)
    }
}
