import AnalyticHierarchy
import Foundation
import TestSupport
import Testing

/// What numpy and scipy found, and the model and panel they were asked about; see `make-robustness.py`.
struct RobustnessFixture: Decodable {
    struct Chances: Decodable {
        let ranks: [[Double]]
        let orders: [[Double]]
        let median: [Double]
        let deviation: [Double]
        let sigma: Double?
        let factor: Double?
    }

    struct Tail: Decodable {
        let value: Double
        let df: Int
        let tail: Double
    }

    let runs: Int
    let model: [String: [[Double]]]
    let panel: [String: [[[Double]]]]
    let noise: Chances
    let intervals: Chances
    let bootstrap: Chances
    let group: [Double]
    let chi2: [Tail]

    static func load() throws -> RobustnessFixture {
        let file = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/robustness.json")
        return try JSONDecoder().decode(RobustnessFixture.self, from: Data(contentsOf: file))
    }

    /// The pairs above the diagonal of a matrix with so many of them.
    static func pairs(count: Int) -> [ElementPair] {
        let order = Int((1 + Double(1 + 8 * count).squareRoot()) / 2)
        return (0..<order).flatMap { first in (first + 1..<max(order, first + 1)).map { ElementPair(first, $0) } }
    }

    private func judgments(_ upper: [Double]) -> [PairwiseJudgment] {
        zip(Self.pairs(count: upper.count), upper).compactMap { pair, value in
            Ratio(value).map { PairwiseJudgment(left: pair.first, right: pair.second, ratio: $0) }
        }
    }

    func decisionModel() throws -> DecisionModel {
        let hierarchies = try [Merit.benefits, .costs].map { merit in
            let nodes = try #require(model[merit.rawValue])
            let leaves = try nodes.dropFirst().enumerated().map { number, upper in
                Criterion(
                    id: "c\(number)", elements: .alternatives([0, 1, 2]),
                    weighing: .pairwise(try PairwiseComparisonMatrix(order: 3, judgments: judgments(upper))))
            }
            let root = Criterion(
                id: "", elements: .criteria(leaves),
                weighing: .pairwise(try PairwiseComparisonMatrix(order: leaves.count, judgments: judgments(nodes[0]))))
            return DecisionModel.Hierarchy(merit: merit, root: root)
        }
        return DecisionModel(
            metadata: .init(title: "Fixture"), alternatives: ["a", "b", "c"].map { Alternative(id: $0) },
            hierarchies: hierarchies, options: SynthesisOptions())
    }

    func study() throws -> PanelStudy {
        let nodes = [Merit.benefits, .costs].enumerated().flatMap { hierarchy, merit in
            (panel[merit.rawValue] ?? []).enumerated().map { (NodePlace(hierarchy: hierarchy, node: $0), $1) }
        }
        let answers = (0..<11).map { expert in
            ExpertAnswers(
                expert: expert,
                judgments: Dictionary(
                    uniqueKeysWithValues: nodes.map { place, pairs in (place, judgments(pairs.map { $0[expert] })) }))
        }
        let experts = Panel(experts: (1...11).map { Expert(id: "e\($0)") })
        return try PanelStudy(model: decisionModel(), panel: experts, answers: answers)
    }
}
