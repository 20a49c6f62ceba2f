import AnalyticHierarchy
import Testing

/// A model answered by the definition: priorities of each matrix, synthesis, formula.
///
/// Weights and syntheses are kept, so that the model with one node weighed otherwise costs that node's priorities and its
/// hierarchy's synthesis.
struct PlainModel {
    let model: DecisionModel
    let options: SynthesisOptions
    private let nodes: [[HierarchyNode]]
    private let weights: [[[Double]]]
    private let priorities: [[Double]]

    init(_ model: DecisionModel, options: SynthesisOptions) throws {
        self.model = model
        self.options = options
        let nodes = model.hierarchies.map(\.nodes)
        let weights = try nodes.map { nodes in
            try nodes.map { try Self.weights(of: $0, by: $0.criterion.weighing, options: options) }
        }
        self.nodes = nodes
        self.weights = weights
        let count = model.alternatives.count
        priorities = try zip(nodes, weights).map {
            try Self.priorities($0, weights: $1, alternativeCount: count, options: options)
        }
    }

    /// The scores of the model, or by another formula than that of the options.
    func scores(formula: MeritFormula? = nil) throws -> [Double] {
        try combined(priorities, formula: formula ?? options.merits)
    }

    /// The scores of the model with one node weighed in another way of the same kind.
    func scores(_ place: NodePlace, _ weighing: Criterion.Weighing) throws -> [Double] {
        var changed = weights[place.hierarchy]
        let nodes = nodes[place.hierarchy]
        changed[place.node] = try Self.weights(of: nodes[place.node], by: weighing, options: options)
        var priorities = priorities
        priorities[place.hierarchy] = try Self.priorities(
            nodes, weights: changed, alternativeCount: model.alternatives.count, options: options)
        return try combined(priorities, formula: options.merits)
    }

    private func combined(_ priorities: [[Double]], formula: MeritFormula) throws -> [Double] {
        let merits = model.hierarchies.compactMap(\.merit)
        guard !merits.isEmpty else { return priorities[0] }
        let given = merits.map { options.meritWeights.isEmpty ? 1 : options.meritWeights[$0, default: 0] }
        let total = given.reduce(0, +)
        return try formula.scores(
            merits: Dictionary(uniqueKeysWithValues: zip(merits, priorities)),
            weights: Dictionary(uniqueKeysWithValues: zip(merits, given.map { $0 / total })))
    }

    private static func weights(
        of node: HierarchyNode, by weighing: Criterion.Weighing, options: SynthesisOptions
    ) throws -> [Double] {
        let weights = try plainWeights(weighing, options: options)
        let total = weights.reduce(0, +)
        return node.criterion.isLeaf ? weights : weights.map { $0 / total }
    }

    private static func priorities(
        _ nodes: [HierarchyNode], weights: [[Double]], alternativeCount: Int, options: SynthesisOptions
    ) throws -> [Double] {
        let synthesis = HierarchySynthesis(
            nodes: nodes, weights: weights, alternativeCount: alternativeCount, mode: options.mode,
            structure: options.structure)
        return try #require(synthesis).priorities
    }
}

/// The scores of a model by the definition.
func plainScores(_ model: DecisionModel, options: SynthesisOptions) throws -> [Double] {
    try PlainModel(model, options: options).scores()
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
