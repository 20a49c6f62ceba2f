import AnalyticHierarchy
import Testing

@Suite struct WeightSensitivityTests {
    /// A combination of seed, mode and formula; half of the models have merits.
    struct Case: Sendable, CustomTestStringConvertible {
        let seed: UInt64
        let mode: SynthesisMode
        let formula: MeritFormula?

        var testDescription: String { "seed \(seed), \(mode), \(formula.map(\.rawValue) ?? "one hierarchy")" }

        func analysis() throws -> RobustnessAnalysis {
            let model = try randomModel(
                seed: seed, merits: formula == nil ? [] : everyMerit, isComplete: seed % 3 != 0)
            var options = SynthesisOptions()
            options.mode = mode
            options.merits = formula ?? .ratio
            options.meritWeights = [.benefits: 3, .opportunities: 1, .costs: 2, .risks: 1]
            options.structure = seed % 2 == 0 ? .proportional : .none
            return try RobustnessAnalysis(of: model, options: options)
        }

        static let all: [Case] = SynthesisMode.allCases.flatMap { mode in
            ([nil] + MeritFormula.allCases).flatMap { formula in
                (UInt64(1)...4).map { Case(seed: $0, mode: mode, formula: formula) }
            }
        }
    }

    /// The first weight in an interval at which another alternative wins, by halving.
    private func bisected(
        _ analysis: RobustnessAnalysis, _ subject: WeightSensitivity.Subject, from low: Double, to high: Double
    ) throws -> Double {
        func winners(_ t: Double) throws -> [Int] {
            let scores = try #require(analysis.scores(of: subject, at: [t])?[0])
            return Ranking(scores: scores).winners
        }
        var (low, high) = (low, high)
        let before = try winners(low)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if try winners(middle) == before { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    @Test(arguments: Case.all)
    func `Break-even weights agree with bisection, and winners with every weight between`(_ one: Case) throws {
        let analysis = try one.analysis()
        for sensitivity in analysis.weightSensitivities() {
            let segments = sensitivity.segments
            #expect(segments.first?.weights.lowerBound == 0)
            #expect(segments.last?.weights.upperBound == 1)
            for segment in segments {
                let width = segment.weights.upperBound - segment.weights.lowerBound
                guard width > 1e-6 else { continue }
                for share in stride(from: 0.05, to: 1, by: 0.1) {
                    let t = segment.weights.lowerBound + share * width
                    let scores = try #require(analysis.scores(of: sensitivity.subject, at: [t])?[0])
                    #expect(Ranking(scores: scores).winners == segment.winners)
                }
            }
            for (left, right) in zip(segments, segments.dropFirst()) {
                let (from, to) = (
                    (left.weights.lowerBound + left.weights.upperBound) / 2,
                    (right.weights.lowerBound + right.weights.upperBound) / 2
                )
                let found = try bisected(analysis, sensitivity.subject, from: from, to: to)
                // Ties reach a relative 1e-9 around the break-even, which a flat difference of scores widens.
                #expect(abs(found - left.weights.upperBound) < 1e-6)
            }
            #expect(sensitivity.stableInterval?.contains(sensitivity.weight) == true)
        }
    }

    @Test func `Closed formulas cover everything but products with gaps or other formulas than ratios`() throws {
        for one in Case.all where one.mode != .multiplicative {
            #expect(try one.analysis().weightSensitivities().allSatisfy(\.isExact))
        }
        let products = Case(seed: 1, mode: .multiplicative, formula: .ratio)
        #expect(try products.analysis().weightSensitivities().allSatisfy(\.isExact))
        let sums = Case(seed: 1, mode: .multiplicative, formula: .subtractive)
        #expect(try !sums.analysis().weightSensitivities().allSatisfy(\.isExact))
    }

    /// Two criteria, weights t and 1 − t; a wins while .8t + .3(1 − t) > .2t + .7(1 − t), that is for t over 0.4.
    @Test func `A hand-made break-even is found exactly`() throws {
        let leaves = [
            Criterion(id: "x", elements: .alternatives([0, 1]), weighing: .direct([0.8, 0.2])),
            Criterion(id: "y", elements: .alternatives([0, 1]), weighing: .direct([0.3, 0.7])),
        ]
        let root = Criterion(id: "", elements: .criteria(leaves), weighing: .direct([0.5, 0.5]))
        let model = DecisionModel(
            metadata: .init(title: "By hand"), alternatives: [Alternative(id: "a"), Alternative(id: "b")],
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        let analysis = try RobustnessAnalysis(of: model)
        let sensitivity = try #require(analysis.sensitivity(to: .criterion(NodePlace(hierarchy: 0, node: 1))))
        #expect(sensitivity.segments.map(\.winners) == [[1], [0]])
        #expect(sensitivity.breakEvens.count == 1)
        #expect(abs((sensitivity.breakEvens.first ?? 0) - 0.4) < 1e-15)
        #expect(sensitivity.stableInterval?.upperBound == 1)
        #expect(analysis.sensitivity(to: .criterion(NodePlace(hierarchy: 0, node: 0))) == nil)
    }

    @Test func `The plain ratio has no merit weights to move`() throws {
        let analysis = try RobustnessAnalysis(of: randomModel(seed: 2, merits: [.benefits, .costs]))
        #expect(analysis.sensitivity(to: .merit(.benefits)) == nil)
    }
}
