import AnalyticHierarchy
import Testing

@Suite struct ViewsTests {
    @Test(arguments: SynthesisMode.allCases)
    func `The performance view shows the synthesis's own vectors`(mode: SynthesisMode) throws {
        let model = try randomModel(seed: 6, merits: [.benefits, .costs])
        var options = SynthesisOptions()
        options.mode = mode
        let result = try model.decide(options: options)
        let view = try RobustnessAnalysis(of: model, options: options).performance()
        #expect(view.entries.count == result.hierarchies.reduce(0) { $0 + $1.nodes.count { $0.node.depth == 1 } })
        for entry in view.entries {
            let synthesis = result.hierarchies[entry.place.hierarchy].synthesis
            let partial = synthesis.partialPriorities[entry.place.node]
            let total = partial.reduce(0, +)
            #expect(distance(entry.priorities, partial.map { $0 / total }) < 1e-12)
            #expect(abs(entry.weight - synthesis.globalWeights[entry.place.node]) < 1e-12)
        }
    }

    @Test func `The differences of two alternatives sum to that of their priorities`() throws {
        let model = try randomModel(seed: 6, merits: [.benefits, .costs], isComplete: false)
        let result = try model.decide()
        let view = try RobustnessAnalysis(of: model).headToHead(2, 0)
        #expect(view.alternatives == ElementPair(0, 2))
        for (total, hierarchy) in zip(view.totals, result.hierarchies) {
            let priorities = hierarchy.synthesis.priorities
            #expect(abs((total ?? .infinity) - (priorities[0] - priorities[2])) < 1e-12)
        }
    }

    @Test func `A plane shows the points and whom nobody beats`() throws {
        let leaves = [
            Criterion(id: "x", elements: .alternatives([0, 1, 2]), weighing: .direct([0.5, 0.3, 0.2])),
            Criterion(id: "y", elements: .alternatives([0, 1, 2]), weighing: .direct([0.3, 0.5, 0.2])),
        ]
        let root = Criterion(id: "", elements: .criteria(leaves), weighing: .direct([1, 1]))
        let model = DecisionModel(
            metadata: .init(title: "Plane"), alternatives: ["a", "b", "c"].map { Alternative(id: $0) },
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        let view = try RobustnessAnalysis(of: model).plane(
            NodePlace(hierarchy: 0, node: 1), NodePlace(hierarchy: 0, node: 2))
        #expect(view.undominated == [0, 1])
        #expect(distance(view.points.map(\.y), [0.3, 0.5, 0.2]) < 1e-15)
    }
}
