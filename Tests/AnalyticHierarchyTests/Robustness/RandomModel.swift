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

/// The scores of a model by the definition: priorities of each matrix, synthesis, formula.
func plainScores(_ model: DecisionModel, options: SynthesisOptions) throws -> [Double] {
    var merits: [Merit: [Double]] = [:]
    for hierarchy in model.hierarchies {
        let nodes = hierarchy.nodes
        let weights = try nodes.map { node in
            let weights = try plainWeights(node.criterion.weighing, options: options)
            let total = weights.reduce(0, +)
            return node.criterion.isLeaf ? weights : weights.map { $0 / total }
        }
        let synthesis = try #require(
            HierarchySynthesis(
                nodes: nodes, weights: weights, alternativeCount: model.alternatives.count, mode: options.mode,
                structure: options.structure))
        guard let merit = hierarchy.merit else { return synthesis.priorities }
        merits[merit] = synthesis.priorities
    }
    let given = merits.keys.map { options.meritWeights.isEmpty ? 1 : options.meritWeights[$0, default: 0] }
    let total = given.reduce(0, +)
    let weights = Dictionary(uniqueKeysWithValues: zip(merits.keys, given.map { $0 / total }))
    return try options.merits.scores(merits: merits, weights: weights)
}

/// The weights of elements by the definition of each way to weigh.
private func plainWeights(_ weighing: Criterion.Weighing, options: SynthesisOptions) throws -> [Double] {
    switch weighing {
    case .pairwise(let matrix): return try matrix.priorities(by: options.weights, epsilon: options.epsilon).weights
    case .incomplete(let matrix): return try matrix.priorities().harker
    case .qualitative(let matrix): return try matrix.iteratedStrength(epsilon: options.epsilon).weights
    case .direct(let numbers): return numbers.map { $0 / numbers.reduce(0, +) }
    case .values(let measurements, let function): return measurements.map { function($0) }
    case .ratings(let scale, let grades):
        let intensities: [Double]
        switch scale.source {
        case .given(let numbers): intensities = numbers
        case .compared(let matrix):
            intensities = try matrix.priorities(by: options.weights, epsilon: options.epsilon).weights
        }
        let best = try #require(intensities.max())
        return grades.map { intensities[$0] / best }
    case .copying(let copied):
        var result = [Double](repeating: 0, count: weighing.elementCount)
        for (place, weight) in zip(copied.weighedPlaces, try plainWeights(copied.base, options: options)) {
            result[place] = weight
        }
        for copy in copied.copies { result[copy.element] = copy.factor * result[copy.original] }
        return result
    }
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
