import AnalyticHierarchy
import Foundation
import LinearAlgebra
import Testing

@Suite struct CriticalJudgmentTests {
    /// One judgment moved to one value of the scale.
    private struct Change {
        let place: NodePlace
        let pair: ElementPair
        let matrix: PairwiseComparisonMatrix
        let ratio: Ratio
        let distance: Double
        let steps: Int
    }

    /// Every judgment moved to every other value of the scale.
    private func changes(of model: DecisionModel) throws -> [Change] {
        let scale = JudgmentScale.saaty.randomRatios
        var changes: [Change] = []
        for (number, hierarchy) in model.hierarchies.enumerated() {
            for (node, entry) in hierarchy.nodes.enumerated() {
                guard case .pairwise(let matrix) = entry.criterion.weighing else { continue }
                for first in 0..<matrix.order {
                    for second in first + 1..<max(matrix.order, first + 1) {
                        let here = try #require(scale.firstIndex { abs($0.value - matrix[first, second]) < 1e-12 })
                        for (place, ratio) in scale.enumerated() where place != here {
                            changes.append(
                                Change(
                                    place: NodePlace(hierarchy: number, node: node), pair: ElementPair(first, second),
                                    matrix: matrix, ratio: ratio,
                                    distance: abs(log(ratio.value / scale[here].value)), steps: abs(place - here)))
                        }
                    }
                }
            }
        }
        return changes
    }

    /// The least change that replaces the winner, by evaluating one after the other plainly.
    private func exhaustive(_ model: DecisionModel) throws -> Change? {
        let plain = try PlainModel(model, options: model.options)
        let winners = Ranking(scores: try plain.scores()).winners
        guard winners.count == 1 else { return nil }
        let rising = try changes(of: model).sorted {
            abs($0.distance - $1.distance) > 1e-9 ? $0.distance < $1.distance : $0.steps < $1.steps
        }
        return try rising.first { change in
            var rows = (0..<change.matrix.order).map { Array(change.matrix.values.row($0)) }
            rows[change.pair.first][change.pair.second] = change.ratio.value
            rows[change.pair.second][change.pair.first] = change.ratio.inverse.value
            let scores = try plain.scores(change.place, .pairwise(try comparisonMatrix(rows)))
            let now = Ranking(scores: scores).winners
            return Set(now).isDisjoint(with: winners)
        }
    }

    @Test(arguments: 0..<10)
    func `The critical judgment is that of an exhaustive search`(_ tens: Int) throws {
        var found = 0
        for seed in UInt64(tens * 20)..<UInt64(tens * 20 + 20) {
            let model = try randomModel(seed: seed, merits: seed % 2 == 0 ? [] : [.benefits, .costs])
            let expected = try exhaustive(model)
            let critical = try RobustnessAnalysis(of: model).criticalJudgment()
            #expect((critical == nil) == (expected == nil), "seed \(seed)")
            guard let critical, let expected else { continue }
            found += 1
            #expect(abs(critical.distance - expected.distance) < 1e-9, "seed \(seed)")
            #expect(critical.steps == expected.steps, "seed \(seed)")
        }
        #expect(found > 5)
    }

    @Test func `The list of critical judgments begins with the critical one and rises`() throws {
        for seed in UInt64(0)..<20 {
            let analysis = try RobustnessAnalysis(of: randomModel(seed: seed))
            let all = analysis.criticalJudgments()
            #expect(all.first == analysis.criticalJudgment())
            #expect(zip(all, all.dropFirst()).allSatisfy { $0.distance <= $1.distance + 1e-12 })
        }
    }

    /// Weights t and 1 − t of two criteria draw level at t = 0.4, so at a ratio of 2/3 between the criteria.
    @Test func `A judgment off the scale moves to the exact point where another draws level`() throws {
        let leaves = [
            Criterion(id: "x", elements: .alternatives([0, 1]), weighing: .direct([0.8, 0.2])),
            Criterion(id: "y", elements: .alternatives([0, 1]), weighing: .direct([0.3, 0.7])),
        ]
        let ratio = try #require(Ratio(1.37))
        let matrix = try PairwiseComparisonMatrix(
            order: 2, judgments: [PairwiseJudgment(left: 0, right: 1, ratio: ratio)])
        let root = Criterion(id: "", elements: .criteria(leaves), weighing: .pairwise(matrix))
        let model = DecisionModel(
            metadata: .init(title: "By hand"), alternatives: [Alternative(id: "a"), Alternative(id: "b")],
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        let critical = try #require(try RobustnessAnalysis(of: model).criticalJudgment())
        #expect(critical.steps == nil)
        #expect(abs(critical.new - 2.0 / 3) < 1e-9)
        #expect(abs(critical.distance - log(1.37 * 1.5)) < 1e-9)
        #expect(critical.winners == [1])
    }

    @Test func `A tie for first place has no critical judgment`() throws {
        let leaf = Criterion(
            id: "", elements: .alternatives([0, 1]), weighing: .pairwise(try comparisonMatrix([[1, 1], [1, 1]])))
        let model = DecisionModel(
            metadata: .init(title: "Tie"), alternatives: [Alternative(id: "a"), Alternative(id: "b")],
            hierarchies: [.init(merit: nil, root: leaf)], options: SynthesisOptions())
        #expect(try RobustnessAnalysis(of: model).criticalJudgment() == nil)
    }
}
