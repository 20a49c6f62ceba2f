import AnalyticHierarchy
import TestSupport
import Testing

/// A model with one hierarchy of leaves.
func model(
    alternatives: [String], criteria: [(weight: Double, weighing: Criterion.Weighing)],
    mode: SynthesisMode = .distributive, change: (inout SynthesisOptions) -> Void = { _ in }
) -> DecisionModel {
    var options = SynthesisOptions()
    options.mode = mode
    change(&options)
    let leaves = criteria.enumerated().map { place, criterion in
        Criterion(
            id: "c\(place)", elements: .alternatives(Array(0..<criterion.weighing.elementCount)),
            weighing: criterion.weighing)
    }
    return DecisionModel(
        metadata: DecisionModel.Metadata(title: "Test"), alternatives: alternatives.map { Alternative(id: $0) },
        hierarchies: [
            DecisionModel.Hierarchy(
                merit: nil,
                root: Criterion(
                    id: "", elements: .criteria(leaves), weighing: .direct(criteria.map(\.weight))))
        ],
        options: options)
}

@Suite struct StandardsTests {
    /// Three equal criteria under which A, B, C stand as 1:9:1, 9:1:1 and 8:9:1.
    ///
    /// Source: V. Belton and T. Gear, "On a short-coming of Saaty's method of analytic hierarchies", *Omega* 11 (1983)
    /// 228–230.
    static let beltonGear: [[Double]] = [[1, 9, 1], [9, 1, 1], [8, 9, 1]]

    @Test func `Before a copy comes, B leads by 0.4697 to 0.4512`() throws {
        let criteria = try Self.beltonGear.map { (1.0, Criterion.Weighing.pairwise(try consistentMatrix($0))) }
        let result = try model(alternatives: ["A", "B", "C"], criteria: criteria).decide()
        #expect(abs(result.ranking.scores[0] - 0.4512) <= 5e-5)
        #expect(abs(result.ranking.scores[1] - 0.4697) <= 5e-5)
    }

    @Test func `Comparing a copy of B anew puts A over B, as Belton and Gear found`() throws {
        let criteria = try Self.beltonGear.map {
            (1.0, Criterion.Weighing.pairwise(try consistentMatrix($0 + [$0[1]])))
        }
        let scores = try model(alternatives: ["A", "B", "C", "D"], criteria: criteria).decide().ranking.scores
        #expect(scores[0] > scores[1])
        #expect(abs(scores[0] - 0.3654) <= 5e-5)
        #expect(abs(scores[1] - 0.2889) <= 5e-5)
    }

    @Test(arguments: [SynthesisMode.distributive, .ideal], [0.5, 1, 3])
    func `Placing a copy beside B leaves A and B as they stand to each other`(
        mode: SynthesisMode, factor: Double
    ) throws {
        let bare = try Self.beltonGear.map { (1.0, Criterion.Weighing.pairwise(try consistentMatrix($0))) }
        let copied = bare.map { weight, base in
            let copy = ElementCopy(of: 1, as: 3, factor: factor)
            return (weight, Criterion.Weighing.copying(CopiedElements(base: base, copies: [copy])))
        }
        let before = try model(alternatives: ["A", "B", "C"], criteria: bare, mode: mode).decide()
        let after = try model(alternatives: ["A", "B", "C", "D"], criteria: copied, mode: mode).decide()
        let (old, new) = (before.ranking.scores, after.ranking.scores)
        for place in 0..<3 { #expect(abs(new[place] / new[1] - old[place] / old[1]) <= 1e-14) }
        #expect(abs(new[3] / new[1] - factor) <= 1e-14)
        #expect(abs(new.reduce(0, +) - 1) <= 1e-15)
        // A copy of three times B sets no new ideal.
        let leaf = after.hierarchies[0].nodes[1]
        #expect(leaf.weighedPlaces == [0, 1, 2])
        #expect(abs(leaf.weights[0..<3].reduce(0, +) - 1) <= 1e-15)
        #expect(leaf.matrix == nil && leaf.methodMatrix?.order == 3)
        #expect(leaf.consistency?.consistencyIndex == 0)
    }

    @Test func `A copy in the midst keeps the places of the others, a copy of a copy multiplies`() throws {
        let copied = CopiedElements(
            base: .direct([1, 3]),
            copies: [ElementCopy(of: 2, as: 1, factor: 2), ElementCopy(of: 1, as: 3, factor: 0.5)])
        #expect(copied.weighedPlaces == [0, 2])
        let result = try model(alternatives: ["a", "b", "c", "d"], criteria: [(1, .copying(copied))]).decide()
        #expect(result.hierarchies[0].nodes[1].weights == [0.25, 1.5, 0.75, 0.75])
    }

    @Test func `Contradictions among compared elements are told by the places of the node's elements`() throws {
        let base = Criterion.Weighing.pairwise(
            try comparisonMatrix([[1, 3, 1.0 / 5], [1.0 / 3, 1, 4], [5, 0.25, 1]]))
        let copied = CopiedElements(base: base, copies: [ElementCopy(of: 3, as: 0)])
        let result = try model(alternatives: ["a", "b", "c", "d"], criteria: [(1, .copying(copied))]).decide()
        let leaf = result.hierarchies[0].nodes[1]
        #expect(leaf.cyclicTriads == [ElementTriad(1, 2, 3)])
        #expect(leaf.worstJudgments.allSatisfy { $0.left != 0 && $0.right != 0 })
        #expect(leaf.worstJudgments.count == 3)
    }

    @Test(arguments: [SynthesisMode.distributive, .ideal])
    func `A rating does not depend on who else is rated`(mode: SynthesisMode) throws {
        let scale = GradeScale(grades: ["good", "fair", "poor"], source: .given([2, 1, 0.2]))
        let few = try model(
            alternatives: ["a", "b"],
            criteria: [(3, .ratings(scale, grades: [1, 2])), (1, .ratings(scale, grades: [2, 1]))], mode: mode)
        let many = try model(
            alternatives: ["a", "b", "c"],
            criteria: [(3, .ratings(scale, grades: [1, 2, 0])), (1, .ratings(scale, grades: [2, 1, 0]))], mode: mode)
        let (one, other) = (try few.decide(), try many.decide())
        #expect(one.hierarchies[0].nodes[1].weights == [0.5, 0.1])
        #expect(one.hierarchies[0].nodes[1].gradeIntensities == [1, 0.5, 0.1])
        // 3/4 · 0.5 + 1/4 · 0.1 against 3/4 · 0.1 + 1/4 · 0.5; the best grade everywhere is worth 1.
        for result in [one, other] {
            let partial = result.hierarchies[0].synthesis.partialPriorities[0]
            #expect(abs(partial[0] - 0.4) <= 1e-15)
            #expect(abs(partial[1] - 0.2) <= 1e-15)
        }
        #expect(abs(other.hierarchies[0].synthesis.partialPriorities[0][2] - 1) <= 1e-15)
        #expect(abs(one.ranking.scores[0] - 2.0 / 3) <= 1e-15)
        #expect(abs(other.ranking.scores[0] - 0.25) <= 1e-15)
    }

    @Test func `Grades are compared by every method and judged for consistency`() throws {
        let matrix = try comparisonMatrix([[1, 3, 9], [1.0 / 3, 1, 7], [1.0 / 9, 1.0 / 7, 1]])
        let scale = GradeScale(grades: ["good", "fair", "poor"], source: .compared(matrix))
        let result = try model(
            alternatives: ["a", "b"], criteria: [(1, .ratings(scale, grades: [1, 0]))]
        ).decide()
        let node = result.hierarchies[0].nodes[1]
        let priorities = try matrix.priorities(by: .eigenvector).weights
        #expect(distance(try #require(node.gradeIntensities), priorities.map { $0 / priorities[0] }) <= 1e-15)
        #expect(node.weights == [priorities[1] / priorities[0], 1])
        #expect(node.priorities.count == PriorityMethod.allCases.count)
        #expect(node.consistency?.consistencyRatio != nil)
        #expect(node.cyclicTriads.isEmpty && node.worstJudgments.isEmpty)
        #expect(node.worstGradeJudgments.count == 3)
    }

    @Test(arguments: [SynthesisMode.distributive, .ideal, .multiplicative])
    func `Measured values count what their function says`(mode: SynthesisMode) throws {
        let function = try #require(ValueFunction(.linear(from: 80, to: 150), isDecreasing: true))
        let result = try model(
            alternatives: ["a", "b"], criteria: [(1, .values([115, 97.5], function))], mode: mode
        ).decide()
        #expect(result.hierarchies[0].nodes[1].weights == [0.5, 0.75])
        #expect(abs(result.ranking.scores[0] - 0.4) <= 1e-15)
        #expect(result.findings.allSatisfy { if case .unverifiable = $0 { false } else { true } })
    }

    @Test func `Values of nothing leave nothing to rank`() throws {
        let function = try #require(ValueFunction(.linear(from: 0, to: 1)))
        #expect(throws: DecisionFailure.nothingLeft(nil)) {
            try model(alternatives: ["a", "b"], criteria: [(1, .values([0, -3], function))]).decide()
        }
    }

    @Test func `Criteria that are rated share a whole`() throws {
        let scale = GradeScale(grades: ["high", "low"], source: .given([1, 0.5]))
        let leaves = [[1.0, 3], [3, 1]].enumerated().map { place, weights in
            Criterion(id: "\(place)", elements: .alternatives([0, 1]), weighing: .direct(weights))
        }
        let root = Criterion(id: "", elements: .criteria(leaves), weighing: .ratings(scale, grades: [0, 1]))
        let model = DecisionModel(
            metadata: DecisionModel.Metadata(title: "Test"),
            alternatives: [Alternative(id: "a"), Alternative(id: "b")],
            hierarchies: [DecisionModel.Hierarchy(merit: nil, root: root)], options: SynthesisOptions())
        let result = try model.decide()
        #expect(distance(result.hierarchies[0].nodes[0].weights, [2.0 / 3, 1.0 / 3]) <= 1e-15)
        #expect(distance(result.ranking.scores, [5.0 / 12, 7.0 / 12]) <= 1e-15)
    }

    @Test func `Qualitative and incomplete judgments are weighed whatever the method`() throws {
        let strengths = try PreferenceMatrixTests.matrix([.better, .better, .equal], order: 3)
        let incomplete = try incompleteMatrix(order: 3, [(0, 1, 2), (1, 2, 3)])
        let result = try model(
            alternatives: ["a", "b", "c"], criteria: [(1, .qualitative(strengths)), (1, .incomplete(incomplete))]
        ).decide()
        let nodes = result.hierarchies[0].nodes
        #expect(nodes[1].weights == nodes[1].iteratedStrength?.weights)
        #expect(nodes[1].consistency == nil)
        #expect(distance(nodes[2].weights, [0.6, 0.3, 0.1]) <= 1e-14)
        #expect(nodes[2].weights == nodes[2].incompletePriorities?.harker)
        #expect(nodes[2].consistency?.consistencyRatio == nil)
        #expect(nodes[2].consistency?.isAcceptable == true)
        #expect(result.variants.allSatisfy { $0.ranking != nil })
        #expect(!result.findings.contains { if case .randomIndexMissing = $0 { true } else { false } })
    }

    @Test func `The model's scale decides which random index is taken`() throws {
        let matrix = try comparisonMatrix([[1, 4, 9], [0.25, 1, 9], [1.0 / 9, 1.0 / 9, 1]])
        for (scale, value) in [(JudgmentScale.power, 3.616308), (.balanced, 0.268654), (.free, 0.524457)] {
            let result = try model(alternatives: ["a", "b", "c"], criteria: [(1, .pairwise(matrix))]) {
                $0.scale = scale
            }.decide()
            let index = try #require(result.hierarchies[0].nodes[1].consistency?.randomIndex)
            #expect(abs(index.value - value) <= 1e-6)
            #expect(index.scale == scale)
        }
        let other = try model(alternatives: ["a", "b", "c"], criteria: [(1, .pairwise(matrix))]) {
            $0.scale = .power
            $0.randomIndex = .saaty2005
        }.decide()
        #expect(other.hierarchies[0].nodes[1].consistency?.consistencyRatio == nil)
        #expect(other.findings.contains(.randomIndexMissing(.saaty2005, orders: [3])))
    }

    /// A model with every way to weigh.
    private func everyWay(_ mode: SynthesisMode) throws -> DecisionModel {
        let scale = GradeScale(grades: ["good", "fair", "poor"], source: .given([1, 0.5, 0.1]))
        let function = try #require(ValueFunction(.exponential(from: 0, to: 10, rho: 4), isDecreasing: true))
        let copied = CopiedElements(
            base: .pairwise(try consistentMatrix([3, 1, 2])),
            copies: [ElementCopy(of: 1, as: 3, factor: 4), ElementCopy(of: 3, as: 4, factor: 0.5)])
        return try model(
            alternatives: ["a", "b", "c", "d", "e"],
            criteria: [
                (3, .ratings(scale, grades: [1, 0, 2, 1, 2])), (2, .values([3, 5, 1, 8, 2], function)),
                (4, .copying(copied)), (1, .pairwise(try generatedMatrix(.scale, order: 5, seed: 3))),
                (
                    2,
                    .incomplete(
                        try incompleteMatrix(order: 5, [(0, 1, 2), (1, 2, 3), (2, 3, 0.5), (3, 4, 2), (4, 0, 1)]))
                ),
                (2, .qualitative(try PreferenceMatrixTests.matrix(Array(repeating: .better, count: 10), order: 5))),
            ], mode: mode)
    }

    @Test(arguments: SynthesisMode.allCases)
    func `Robustness analysis answers every way to weigh as decide does`(mode: SynthesisMode) throws {
        let model = try everyWay(mode)
        let analysis = try RobustnessAnalysis(of: model)
        #expect(distance(analysis.ranking.scores, try model.decide().ranking.scores) <= 1e-12)
    }

    @Test(arguments: 0..<5)
    func `Dropping an alternative leaves the standards of the others as they are`(dropped: Int) throws {
        let whole = try everyWay(.distributive)
        let rest = try #require(whole.dropping(alternative: dropped))
        let (before, after) = (try whole.decide().hierarchies[0].nodes, try rest.decide().hierarchies[0].nodes)
        let others = (0..<5).filter { $0 != dropped }
        for leaf in [1, 2] { #expect(after[leaf].weights == others.map { before[leaf].weights[$0] }) }
        // The copies d and e go as they came; with a, b or c the others keep their proportions.
        for (place, other) in others.enumerated() {
            let ratio = after[3].weights[place] / after[3].weights[0]
            #expect(abs(ratio - before[3].weights[other] / before[3].weights[others[0]]) <= 1e-12)
        }
        if dropped > 2 { #expect(distance(after[3].weights, others.map { before[3].weights[$0] }) <= 1e-14) }
    }
}
