import Glibc

/// The arrays of a ``CompiledDecision`` while they are filled, node after node.
struct DecisionLayout {
    let options: SynthesisOptions
    private(set) var nodes: [CompiledDecision.Node] = []
    private(set) var weighings: [Criterion.Weighing] = []
    private(set) var paths: [[String]] = []
    private(set) var trees: [Range<Int>] = []
    private(set) var judgments: [Double] = []
    private(set) var weights: [Double] = []
    private(set) var failure: DecisionFailure?

    init(options: SynthesisOptions) { self.options = options }

    mutating func add(_ tree: DecisionModel.Hierarchy, number hierarchy: Int) {
        let first = nodes.count
        for (number, node) in tree.nodes.enumerated() {
            let weighing = node.criterion.weighing
            let compared = weighing.comparedLogarithms
            let range = compared.map { judgments.count..<judgments.count + $0.count }
            judgments += compared ?? []
            let start = weights.count
            weights += compared == nil ? held(node, in: tree) : [Double](repeating: 0, count: weighing.elementCount)
            let parent = node.parent.map { first + $0 }
            var alternatives: [Int] = []
            if case .alternatives(let places) = node.criterion.elements { alternatives = places }
            nodes.append(
                CompiledDecision.Node(
                    place: NodePlace(hierarchy: hierarchy, node: number), parent: parent,
                    ownWeight: parent.map { nodes[$0].weights.lowerBound + node.placeInParent },
                    weights: start..<weights.count, judgments: range, order: weighing.comparedPlaces.count,
                    reading: weighing.reading, mayLackJudgments: weighing.mayLackJudgments,
                    alternatives: alternatives))
            weighings.append(weighing)
            paths.append(node.path)
        }
        trees.append(first..<nodes.count)
    }

    /// The weights at a node without ratios, which no change of a judgment moves.
    private mutating func held(_ node: HierarchyNode, in tree: DecisionModel.Hierarchy) -> [Double] {
        do {
            return try WeighedNode(node: node, epsilon: options.epsilon).weights(by: options.weights)
        } catch {
            failure = failure ?? .noPriorities(merit: tree.merit, path: node.path, error)
            return [Double](repeating: 0, count: node.criterion.elements.count)
        }
    }
}

extension Criterion.Weighing {
    fileprivate var reading: CompiledDecision.Reading {
        switch self {
        case .pairwise, .incomplete, .qualitative, .direct: .elements
        case .copying: .copies
        case .ratings, .values: .standards
        }
    }

    fileprivate var mayLackJudgments: Bool {
        if case .incomplete = base { true } else { false }
    }

    /// The logarithms of the ratios above the diagonal, row after row, not a number where one is missing; `nil` where
    /// nothing is compared by ratios.
    fileprivate var comparedLogarithms: [Double]? {
        if let matrix = methodMatrix { return matrix.upperLogarithms }
        guard case .incomplete(let matrix) = base else { return nil }
        return (0..<matrix.order).flatMap { row in
            (row + 1..<max(matrix.order, row + 1)).map { column in
                guard let there = matrix[row, column], let back = matrix[column, row] else { return .nan }
                return (log(there) - log(back)) / 2
            }
        }
    }

    /// The places of what is compared or weighed directly: among the elements, all but copies; or among the grades.
    var comparedPlaces: [Int] {
        switch self {
        case .pairwise, .incomplete, .qualitative, .direct, .values: Array(0..<elementCount)
        case .copying(let copied): copied.weighedPlaces
        case .ratings(let scale, _): Array(scale.grades.indices)
        }
    }
}

extension PairwiseComparisonMatrix {
    /// The logarithms of the ratios above the diagonal, row after row.
    var upperLogarithms: [Double] {
        let all = logarithms
        return (0..<order).flatMap { row in all[row * order + row + 1..<max(row + 1, 1) * order] }
    }
}
