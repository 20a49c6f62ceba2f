import AnalyticHierarchy
import Testing

/// Robustness of models that are weighed in every way at once.
@Suite struct MixedModelTests {
    @Test(arguments: PriorityMethod.allCases, SynthesisMode.allCases)
    func `The compiled model scores as the plain definition does`(method: PriorityMethod, mode: SynthesisMode) throws {
        for seed in UInt64(1)...2 {
            for merits in [[], everyMerit] {
                let model = try mixedModel(seed: seed, merits: merits) { options in
                    options.weights = method
                    options.mode = mode
                    options.structure = seed > 1 ? .proportional : .none
                    options.meritWeights = [.benefits: 3, .opportunities: 1, .costs: 2, .risks: 1]
                }
                let definition = try PlainModel(model, options: model.options)
                for formula in MeritFormula.allCases {
                    var options = model.options
                    options.merits = formula
                    let scores = try RobustnessAnalysis(of: model, options: options).ranking.scores
                    let plain = try definition.scores(formula: formula)
                    let size = plain.map(\.magnitude).max() ?? 1
                    #expect(distance(scores, plain) <= 1e-12 * max(1, size), "seed \(seed), \(formula)")
                    guard formula == .ratio else { continue }
                    let decided = try model.decide().ranking.scores
                    #expect(distance(scores, decided) <= 1e-12 * max(1, size), "seed \(seed), \(formula)")
                }
            }
        }
    }

    @Test(arguments: SynthesisMode.allCases)
    func `Setting every node to the weights it has changes nothing`(mode: SynthesisMode) throws {
        for seed in UInt64(1)...5 {
            let model = try mixedModel(seed: seed) { $0.mode = mode }
            let analysis = try RobustnessAnalysis(of: model)
            let places = model.hierarchies[0].nodes.indices.map { NodePlace(hierarchy: 0, node: $0) }
            let weights = Dictionary(uniqueKeysWithValues: places.map { ($0, analysis.weights(at: $0)) })
            let again = try analysis.ranking(settingWeights: weights)
            #expect(distance(again.scores, analysis.ranking.scores) <= 1e-14, "seed \(seed)")
        }
    }

    @Test(arguments: SynthesisMode.allCases, MeritFormula.allCases)
    func `Break-even weights lie where the plain definition changes its winner`(
        mode: SynthesisMode, formula: MeritFormula
    ) throws {
        let model = try mixedModel(seed: 2, merits: [.benefits, .costs]) { options in
            options.mode = mode
            options.merits = formula
        }
        let analysis = try RobustnessAnalysis(of: model)
        for sensitivity in analysis.weightSensitivities() {
            guard case .criterion(let place) = sensitivity.subject, let parent = parent(of: place, in: model) else {
                continue
            }
            for segment in sensitivity.segments
            where segment.weights.upperBound - segment.weights.lowerBound > 1e-6 {
                let middle = (segment.weights.lowerBound + segment.weights.upperBound) / 2
                var weights = analysis.weights(at: parent.place)
                let own = weights[parent.child]
                weights = weights.map { $0 * (1 - middle) / (1 - own) }
                weights[parent.child] = middle
                let moved = model.weighing(parent.place, .direct(weights))
                let winners = Ranking(scores: try plainScores(moved, options: model.options)).winners
                #expect(winners == segment.winners, "\(place), \(middle)")
            }
        }
    }

    private func parent(of place: NodePlace, in model: DecisionModel) -> (place: NodePlace, child: Int)? {
        let node = model.hierarchies[place.hierarchy].nodes[place.node]
        return node.parent.map { (NodePlace(hierarchy: place.hierarchy, node: $0), node.placeInParent) }
    }

    /// Moves every ratio of the model to every other value of the scale and evaluates plainly.
    @Test(arguments: 0..<3)
    func `The critical judgment is that of an exhaustive search over all ratios`(_ group: Int) throws {
        for seed in UInt64(group * 4)..<UInt64(group * 4 + 4) {
            let model = try mixedModel(seed: seed)
            let plain = try PlainModel(model, options: model.options)
            let winners = Ranking(scores: try plain.scores()).winners
            let choices = try JudgmentChoice.all(in: model)
            let rising = choices.sorted {
                abs($0.distance - $1.distance) > 1e-9 ? $0.distance < $1.distance : $0.steps < $1.steps
            }
            let expected = try rising.first { choice in
                let now = Ranking(scores: try plain.scores(choice.place, choice.weighing)).winners
                return Set(now).isDisjoint(with: winners)
            }
            let critical = try RobustnessAnalysis(of: model).criticalJudgment()
            #expect((critical == nil) == (expected == nil), "seed \(seed)")
            guard let critical, let expected else { continue }
            #expect(abs(critical.distance - expected.distance) < 1e-9, "seed \(seed)")
            #expect(critical.steps == expected.steps, "seed \(seed)")
            let same = choices.first {
                $0.place == critical.place && $0.pair == critical.pair && $0.comparesGrades == critical.comparesGrades
                    && abs($0.new - critical.new) < 1e-9
            }
            let found = try #require(same, "seed \(seed)")
            let scores = try plain.scores(found.place, found.weighing)
            #expect(Ranking(scores: scores).winners == critical.winners, "seed \(seed)")
        }
    }

    @Test func `Copies, incomplete matrices and grades have critical judgments too`() throws {
        var kinds: Set<String> = []
        for seed in UInt64(0)..<4 {
            let model = try mixedModel(seed: seed)
            for critical in try RobustnessAnalysis(of: model).criticalJudgments() {
                let node = model.hierarchies[critical.place.hierarchy].nodes[critical.place.node]
                switch node.criterion.weighing {
                case .pairwise: kinds.insert("pairwise")
                case .incomplete(let matrix):
                    kinds.insert("incomplete")
                    #expect(matrix[critical.pair.first, critical.pair.second] != nil)
                case .copying(let copied):
                    kinds.insert("copying")
                    #expect(copied.weighedPlaces.contains(critical.pair.first))
                    #expect(copied.weighedPlaces.contains(critical.pair.second))
                case .ratings:
                    kinds.insert("grades")
                    #expect(critical.comparesGrades)
                case .qualitative, .direct, .values: Issue.record("Only ratios can be critical.")
                }
            }
        }
        #expect(kinds == ["pairwise", "incomplete", "copying", "grades"])
    }
}
