import AnalyticHierarchy
import RandomStreams
import Testing

/// Dropping alternatives from nodes weighed in every way.
@Suite struct DroppingTests {
    /// Belton and Gear's case with D as a copy of B under each criterion.
    private func beltonGearCopied(_ mode: SynthesisMode, factor: Double = 1) throws -> DecisionModel {
        let criteria = try StandardsTests.beltonGear.map { weights in
            let copy = ElementCopy(of: 1, as: 3, factor: factor)
            let base = Criterion.Weighing.pairwise(try consistentMatrix(weights))
            return (1.0, Criterion.Weighing.copying(CopiedElements(base: base, copies: [copy])))
        }
        return model(alternatives: ["A", "B", "C", "D"], criteria: criteria, mode: mode)
    }

    @Test(arguments: [SynthesisMode.distributive, .ideal])
    func `Neither Belton and Gear's copy nor its original reverses the others when it goes`(mode: SynthesisMode) throws
    {
        let reversals = try RobustnessAnalysis(of: beltonGearCopied(mode)).rankReversals()
        for dropped in [1, 3] {
            #expect(reversals[dropped].keepsOrder)
            #expect(reversals[dropped].reversals.isEmpty)
        }
        #expect(reversals[3].after == [[1], [0], [2]])
        #expect(reversals[1].after == [[3], [0], [2]])
    }

    /// Leaves of three compared alternatives, every one of which has a copy at a factor of its own, under drawn weights.
    private func copiedModel(seed: UInt64, mode: SynthesisMode) throws -> DecisionModel {
        var stream = RandomStream(seed: seed)
        var source = MixedWeighings(seed: seed)
        let kinds: [MixedWeighings.Kind] = [.pairwise, .incomplete, .qualitative, .direct]
        var criteria: [(weight: Double, weighing: Criterion.Weighing)] = []
        for kind in kinds {
            let copies = [0, 1, 2].map { original in
                ElementCopy(of: original, as: original + 3, factor: stream.uniform(in: 0.2..<4))
            }
            let base = try source.weighing(kind, count: 3)
            criteria.append((stream.uniform(in: 1..<5), .copying(CopiedElements(base: base, copies: copies))))
        }
        return model(alternatives: ["a", "b", "c", "d", "e", "f"], criteria: criteria, mode: mode)
    }

    @Test(arguments: [SynthesisMode.distributive, .ideal])
    func `Dropping a copy never changes the order of the others`(mode: SynthesisMode) throws {
        for seed in UInt64(1)...20 {
            let reversals = try RobustnessAnalysis(of: copiedModel(seed: seed, mode: mode)).rankReversals()
            for dropped in 3..<6 { #expect(reversals[dropped].keepsOrder, "seed \(seed)") }
        }
    }

    /// The leaf's weights in the rest of a model that has it alone.
    private func weights(_ weighing: Criterion.Weighing, dropping dropped: Int) throws -> [Double] {
        let leaf = Criterion(
            id: "", elements: .alternatives(Array(0..<weighing.elementCount)), weighing: weighing)
        let rest = try #require(model(leaf, alternatives: weighing.elementCount).dropping(alternative: dropped))
        return try RobustnessAnalysis(of: rest).weights(at: NodePlace(hierarchy: 0, node: 0))
    }

    @Test func `Each way to weigh loses the alternative and stays what it is`() throws {
        for kind in MixedWeighings.Kind.allCases {
            var source = MixedWeighings(seed: 6)
            let weighing = try source.weighing(kind, count: 5)
            for dropped in 0..<5 {
                let leaf = Criterion(id: "", elements: .alternatives([0, 1, 2, 3, 4]), weighing: weighing)
                let rest = try #require(model(leaf, alternatives: 5).dropping(alternative: dropped))
                let reduced = rest.hierarchies[0].root.weighing
                #expect(reduced.elementCount == 4)
                switch (weighing, reduced) {
                case (.pairwise, .pairwise), (.incomplete, .incomplete), (.incomplete, .direct), (.direct, .direct),
                    (.qualitative, .qualitative), (.copying, _):
                    break
                case (.ratings, .ratings), (.values, .values):
                    let whole = try RobustnessAnalysis(of: model(leaf, alternatives: 5)).weights(
                        at: NodePlace(hierarchy: 0, node: 0))
                    let others = whole.indices.filter { $0 != dropped }.map { whole[$0] }
                    #expect(try weights(weighing, dropping: dropped) == others)
                default: Issue.record("\(kind) became something else.")
                }
            }
        }
    }

    /// With a:b:c = 6:3:1, d = 2b and e = d/4, d takes the place of b: 6:6:1, and e is a quarter of that.
    @Test func `The first copy takes the place of its original`() throws {
        let copied = CopiedElements(
            base: .pairwise(try consistentMatrix([6, 3, 1])),
            copies: [ElementCopy(of: 1, as: 3, factor: 2), ElementCopy(of: 3, as: 4, factor: 0.25)])
        let expected = [6.0 / 13, 1.0 / 13, 6.0 / 13, 1.5 / 13]
        #expect(distance(try weights(.copying(copied), dropping: 1), expected) <= 1e-14)
        let unmoved = [0.6, 0.3, 0.1, 0.15]
        #expect(distance(try weights(.copying(copied), dropping: 3), unmoved) <= 1e-14)
        // Answers in words cannot be multiplied: the weights they led to are.
        let words = try PreferenceMatrixTests.matrix([.better, .better, .equal], order: 3)
        let strength = try words.iteratedStrength().weights
        let spoken = CopiedElements(base: .qualitative(words), copies: [ElementCopy(of: 1, as: 3, factor: 2)])
        let numbers = [strength[0], strength[2], 2 * strength[1]]
        let total = numbers.reduce(0, +)
        #expect(distance(try weights(.copying(spoken), dropping: 1), numbers.map { $0 / total }) <= 1e-14)
    }

    /// Only b connects a with c; without it they stay as they stood.
    @Test func `Judgments that no longer connect the others leave them their weights`() throws {
        let chain = try incompleteMatrix(order: 3, [(0, 1, 2), (1, 2, 3)])
        #expect(distance(try weights(.incomplete(chain), dropping: 1), [6.0 / 7, 1.0 / 7]) <= 1e-14)
    }

    @Test func `Kept weights are derived as the analysis derives them`() throws {
        let matrix = try comparisonMatrix([[1, 9, 1.0 / 5], [1.0 / 9, 1, 7], [5, 1.0 / 7, 1]])
        let copied = CopiedElements(base: .pairwise(matrix), copies: [ElementCopy(of: 0, as: 3, factor: 1)])
        let leaf = Criterion(id: "", elements: .alternatives([0, 1, 2, 3]), weighing: .copying(copied))
        let whole = model(leaf, alternatives: 4) { $0.weights = .rowSum }
        let rest = try #require(whole.dropping(alternative: 0))
        let expected = try matrix.priorities(by: .rowSum).weights
        let weights = try RobustnessAnalysis(of: rest).weights(at: NodePlace(hierarchy: 0, node: 0))
        #expect(distance(weights, [expected[1], expected[2], expected[0]]) <= 1e-14)
    }

    @Test func `Uncertain answers stay uncertain`() throws {
        let bounds = try #require(JudgmentInterval(try ratio(2), try ratio(4)))
        let judgments = [
            PairwiseJudgment(left: 2, right: 1, interval: bounds),
            PairwiseJudgment(left: 0, right: 1, ratio: try ratio(3)),
            PairwiseJudgment(left: 0, right: 2, ratio: try ratio(1)),
        ]
        let matrix = try PairwiseComparisonMatrix(order: 3, judgments: judgments)
        let root = NodePlace(hierarchy: 0, node: 0)
        let leaf = Criterion(id: "", elements: .alternatives([0, 1, 2]), weighing: .pairwise(matrix))
        let rest = try #require(model(leaf).dropping(alternative: 0))
        #expect(rest.judgmentIntervals == [root: [ElementPair(0, 1): 0.25...0.5]])
        // d = 2b takes b's place after c: c stands to it half as high as to b.
        let copied = CopiedElements(base: .pairwise(matrix), copies: [ElementCopy(of: 1, as: 3, factor: 2)])
        let four = Criterion(id: "", elements: .alternatives([0, 1, 2, 3]), weighing: .copying(copied))
        let swapped = try #require(model(four, alternatives: 4).dropping(alternative: 1))
        #expect(swapped.judgmentIntervals == [root: [ElementPair(1, 2): 1...2]])
    }

    @Test func `Rated criteria that all count nothing are left out`() throws {
        let scale = GradeScale(grades: ["much", "nothing"], source: .given([1, 0]))
        let leaves = [
            Criterion(id: "x", elements: .alternatives([2]), weighing: .direct([1])),
            Criterion(id: "y", elements: .alternatives([0, 1, 2]), weighing: .direct([1, 2, 3])),
        ]
        let rated = Criterion(id: "g", elements: .criteria(leaves), weighing: .ratings(scale, grades: [0, 1]))
        let other = Criterion(id: "h", elements: .alternatives([0, 1, 2]), weighing: .direct([3, 1, 1]))
        let root = Criterion(id: "", elements: .criteria([rated, other]), weighing: .direct([1, 1]))
        let rest = try #require(model(root).dropping(alternative: 2))
        #expect(distance(try RobustnessAnalysis(of: rest).ranking.scores, [0.75, 0.25]) <= 1e-15)
    }
}
