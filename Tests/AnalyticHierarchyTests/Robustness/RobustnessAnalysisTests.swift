import AnalyticHierarchy
import Testing

@Suite struct RobustnessAnalysisTests {
    @Test(arguments: PriorityMethod.allCases, SynthesisMode.allCases)
    func `The compiled model scores as the plain definition does`(method: PriorityMethod, mode: SynthesisMode) throws {
        for seed in UInt64(1)...4 {
            for merits in [[], everyMerit] {
                let model = try randomModel(seed: seed, merits: merits, isComplete: seed % 2 == 0)
                var options = SynthesisOptions()
                options.weights = method
                options.mode = mode
                options.structure = seed > 2 ? .proportional : .none
                options.meritWeights = [.benefits: 3, .opportunities: 1, .costs: 2, .risks: 1]
                let plain = try PlainModel(model, options: options)
                for formula in MeritFormula.allCases {
                    options.merits = formula
                    let scores = try RobustnessAnalysis(of: model, options: options).ranking.scores
                    #expect(distance(scores, try plain.scores(formula: formula)) < 1e-11, "seed \(seed)")
                }
            }
        }
    }

    @Test func `The scores are those of the decision`() throws {
        let model = try randomModel(seed: 8, merits: [.benefits, .costs])
        let analysis = try RobustnessAnalysis(of: model)
        let result = try model.decide()
        #expect(distance(analysis.ranking.scores, result.ranking.scores) < 1e-12)
        #expect(analysis.ranking.groups == result.ranking.groups)
        let place = NodePlace(hierarchy: 0, node: 0)
        #expect(distance(analysis.weights(at: place), result.hierarchies[0].nodes[0].weights) < 1e-12)
    }

    @Test func `A coarse tolerance stops the eigenvector where the decision stops it`() throws {
        let model = try randomModel(seed: 3)
        var options = SynthesisOptions()
        options.epsilon = 0.01
        let analysis = try RobustnessAnalysis(of: model, options: options)
        #expect(distance(analysis.ranking.scores, try model.decide(options: options).ranking.scores) < 1e-12)
    }

    @Test func `Weights that are set take the place of the model's`() throws {
        let model = try randomModel(seed: 5, merits: [.benefits, .costs])
        let analysis = try RobustnessAnalysis(of: model)
        let place = NodePlace(hierarchy: 1, node: 0)
        let count = analysis.weights(at: place).count
        let weights = (1...count).map(Double.init)
        let ranking = try analysis.ranking(settingWeights: [place: weights])
        let expected = try plainScores(model.weighing(place, .direct(weights)), options: model.options)
        #expect(distance(ranking.scores, expected) < 1e-12)
    }

    @Test func `A cost of zero is an error that names the alternative`() throws {
        let leaf = Criterion(id: "", elements: .alternatives([0, 1]), weighing: .direct([1, 0]))
        let model = DecisionModel(
            metadata: .init(title: "Zero"), alternatives: [Alternative(id: "a"), Alternative(id: "b")],
            hierarchies: [.init(merit: .benefits, root: leaf), .init(merit: .costs, root: leaf)],
            options: SynthesisOptions())
        let failure = #expect(throws: DecisionFailure.self) { try RobustnessAnalysis(of: model) }
        guard case .zeroMerit(let zero) = failure else {
            Issue.record("The formula divides by zero.")
            return
        }
        #expect(zero.merit == .costs && zero.alternative == 1 && zero.formula == .ratio)
    }
}
