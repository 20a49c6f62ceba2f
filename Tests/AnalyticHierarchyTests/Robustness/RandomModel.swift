import AnalyticHierarchy
import RandomStreams
import Testing

/// A model with judgments from the 1–9 scale, drawn from a seed: `merits.count` hierarchies, or one without a merit, of two
/// or three criteria, some with two subcriteria, over three alternatives.
func randomModel(seed: UInt64, merits: [Merit] = [], isComplete: Bool = true) throws -> DecisionModel {
    var stream = RandomStream(seed: seed)
    let alternatives = (1...3).map { Alternative(id: "a\($0)") }
    func matrix(_ order: Int) throws -> PairwiseComparisonMatrix {
        let ratios = JudgmentScale.saaty.randomRatios
        var judgments: [PairwiseJudgment] = []
        for first in 0..<order {
            for second in first + 1..<max(order, first + 1) {
                judgments.append(
                    PairwiseJudgment(left: first, right: second, ratio: stream.element(of: ratios[4...12])))
            }
        }
        return try PairwiseComparisonMatrix(order: order, judgments: judgments)
    }
    func leaf(_ id: String) throws -> Criterion {
        let places = isComplete || stream.integer(below: 3) > 0 ? [0, 1, 2] : [0, 2]
        return Criterion(id: id, elements: .alternatives(places), weighing: .pairwise(try matrix(places.count)))
    }
    func root() throws -> Criterion {
        let criteria = try (0..<2 + stream.integer(below: 3)).map { number in
            guard stream.integer(below: 2) == 0 else { return try leaf("c\(number)") }
            let children = [try leaf("s1"), try leaf("s2")]
            return Criterion(id: "c\(number)", elements: .criteria(children), weighing: .pairwise(try matrix(2)))
        }
        return Criterion(id: "", elements: .criteria(criteria), weighing: .pairwise(try matrix(criteria.count)))
    }
    let sides: [Merit?] = merits.isEmpty ? [nil] : merits
    return DecisionModel(
        metadata: .init(title: "Random"), alternatives: alternatives,
        hierarchies: try sides.map { .init(merit: $0, root: try root()) }, options: SynthesisOptions())
}

extension DecisionModel {
    /// The model with one node weighed in another way.
    func weighing(_ place: NodePlace, _ weighing: Criterion.Weighing) -> DecisionModel {
        let changed = hierarchies.enumerated().map { number, hierarchy in
            guard number == place.hierarchy else { return hierarchy }
            let path = hierarchy.nodes[place.node].path
            return Hierarchy(merit: hierarchy.merit, root: hierarchy.root.weighing(path[...], weighing))
        }
        return DecisionModel(metadata: metadata, alternatives: alternatives, hierarchies: changed, options: options)
    }
}

extension Criterion {
    fileprivate func weighing(_ path: ArraySlice<String>, _ weighing: Weighing) -> Criterion {
        guard let next = path.first, case .criteria(let children) = elements else {
            return Criterion(id: id, title: title, elements: elements, weighing: weighing)
        }
        let changed = children.map { $0.id == next ? $0.weighing(path.dropFirst(), weighing) : $0 }
        return Criterion(id: id, title: title, elements: .criteria(changed), weighing: self.weighing)
    }
}

/// The four formulas and modes that a sensitivity has to cope with, and merits of both kinds.
let everyMerit: [Merit] = [.benefits, .opportunities, .costs, .risks]
