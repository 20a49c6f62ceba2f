import AnalyticHierarchy
import Foundation
import Testing

struct RobustnessResultTests {
    @Test
    func `Noise is as large as a matrix's contradictions, between the given number and that of answers at random`()
        throws
    {
        // GCI of a 3×3 matrix is the square of ln(a₁₂a₂₃/a₁₃) over three: here (ln 3)²/3.
        func model(_ ratio: Double) throws -> DecisionModel {
            let judgments = [(0, 1, 3.0), (0, 2, ratio), (1, 2, 1.0)].compactMap { left, right, value in
                Ratio(value).map { PairwiseJudgment(left: left, right: right, ratio: $0) }
            }
            let root = Criterion(
                id: "", elements: .alternatives([0, 1, 2]),
                weighing: .pairwise(try PairwiseComparisonMatrix(order: 3, judgments: judgments)))
            return DecisionModel(
                metadata: .init(title: "m"), alternatives: ["a", "b", "c"].map { Alternative(id: $0, title: $0) },
                hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        }
        func noise(_ ratio: Double) throws -> ClosedRange<Double>? {
            try RobustnessAnalysis(of: model(ratio)).noise(of: .contradictions(least: 0.2))
        }
        #expect(try noise(3) == 0.2...0.2)
        let middle = try #require(try noise(1))
        #expect(abs(middle.lowerBound - log(3.0) / 3.0.squareRoot()) < 1e-12 && middle.upperBound == middle.lowerBound)
        let largest = JudgmentScale.saaty.randomDeviation
        #expect(abs(largest - 1.6216) < 1e-3)
        #expect(try noise(1 / 9) == largest...largest)
    }

    @Test(arguments: UInt64(1)...4) func `A map agrees with the ranking at each of its places`(seed: UInt64) throws {
        let model = try randomModel(seed: seed, merits: [.benefits, .costs])
        let analysis = try RobustnessAnalysis(of: model)
        let places = analysis.subjects.compactMap { subject -> NodePlace? in
            if case .criterion(let place) = subject { place } else { nil }
        }
        let first = try #require(places.first)
        let other = try #require(places.first { $0.hierarchy != first.hierarchy })
        let map = try #require(analysis.map(first, other))
        #expect(map.winners.count == map.weights.count * map.weights.count)
        for (number, up) in map.weights.enumerated() where number % 8 == 3 {
            for (column, right) in map.weights.enumerated() where column % 8 == 5 {
                let changes = [(first, right), (other, up)].map { place, weight in
                    weights(of: place, movedTo: weight, in: analysis, model: model)
                }
                let expected = try analysis.ranking(
                    settingWeights: Dictionary(uniqueKeysWithValues: changes.map { ($0.parent, $0.weights) })
                ).winners
                #expect(map.winners[number * map.weights.count + column] == expected)
            }
        }
    }

    /// The weights of a node's siblings and itself with its own set, the others in proportion.
    private func weights(
        of place: NodePlace, movedTo weight: Double, in analysis: RobustnessAnalysis, model: DecisionModel
    ) -> (parent: NodePlace, weights: [Double]) {
        let node = model.hierarchies[place.hierarchy].nodes[place.node]
        let parent = NodePlace(hierarchy: place.hierarchy, node: node.parent ?? 0)
        let old = analysis.weights(at: parent)
        let own = old[node.placeInParent]
        return (
            parent,
            old.indices.map { $0 == node.placeInParent ? weight : old[$0] * (1 - weight) / (1 - own) }
        )
    }

    @Test func `A mixed spread draws the named pairs between their bounds and varies the others`() throws {
        let model = try randomModel(seed: 11)
        let analysis = try RobustnessAnalysis(of: model)
        let place = try #require(
            model.hierarchies[0].nodes.indices.first {
                if case .pairwise(let matrix) = model.hierarchies[0].nodes[$0].criterion.weighing {
                    matrix.order > 1
                } else {
                    false
                }
            })
        let bounds = [NodePlace(hierarchy: 0, node: place): [ElementPair(0, 1): 2.0...2.0]]
        let still = analysis.simulate(.mixed(bounds, others: .noise(sigma: 0)), runs: 8, seed: 1)
        #expect(still == analysis.simulate(.mixed(bounds, others: .noise(sigma: 0)), runs: 8, seed: 1))
        #expect(still.scores.allSatisfy { $0.standardDeviation < 1e-15 })
        let varied = analysis.simulate(.mixed(bounds, others: .noise(sigma: 0.4)), runs: 8, seed: 1)
        #expect(varied.scores.contains { $0.standardDeviation > 1e-6 })
    }
}
