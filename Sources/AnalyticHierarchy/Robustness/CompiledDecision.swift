import Glibc

/// A model laid out flat, so that it can be answered again and again with other judgments or weights.
///
/// All judgments stand in one array, as logarithms of the ratios of the pairs above the diagonal, row after row and node
/// after node; all weights of all nodes stand in another. Node numbers run through the hierarchies in their order.
struct CompiledDecision: Sendable {
    /// A node's places in the arrays.
    struct Node: Sendable {
        let place: NodePlace
        /// The parent's number; none for a root.
        let parent: Int?
        /// Where the node's own weight among its siblings stands; a root has none.
        let ownWeight: Int?
        /// Where the weights of its elements stand.
        let weights: Range<Int>
        /// Where its judgments stand; none where the weights are given.
        let judgments: Range<Int>?
        /// The alternatives under a leaf; empty for an inner node.
        let alternatives: [Int]
    }

    let options: SynthesisOptions
    let alternativeCount: Int
    /// The merits in the order of the hierarchies; the only one of a model without merits is `nil`.
    let merits: [Merit?]
    /// The merits' weights with sum one, in the order of the hierarchies.
    let meritWeights: [Double]
    let nodes: [Node]
    /// The ids from below the root to each node, for messages.
    let paths: [[String]]
    /// The numbers of the nodes of each hierarchy.
    let trees: [Range<Int>]
    /// The model's own judgments.
    let judgments: [Double]
    /// The weights that are given, with sum one; zero where they come from judgments.
    let givenWeights: [Double]

    /// The formula that combines the merits; none in a model with a single hierarchy.
    var formula: MeritFormula? { merits[0] == nil ? nil : options.merits }

    init(model: DecisionModel, options: SynthesisOptions) {
        var nodes: [Node] = []
        var paths: [[String]] = []
        var trees: [Range<Int>] = []
        var judgments: [Double] = []
        var weights: [Double] = []
        for (hierarchy, tree) in model.hierarchies.enumerated() {
            let first = nodes.count
            for (number, node) in tree.nodes.enumerated() {
                let start = weights.count
                let range: Range<Int>?
                switch node.criterion.weighing {
                case .pairwise(let matrix):
                    range = judgments.count..<judgments.count + matrix.order * (matrix.order - 1) / 2
                    judgments += matrix.upperLogarithms
                    weights += [Double](repeating: 0, count: matrix.order)
                case .direct(let numbers):
                    range = nil
                    let total = numbers.reduce(0, +)
                    weights += numbers.map { $0 / total }
                }
                var alternatives: [Int] = []
                if case .alternatives(let places) = node.criterion.elements { alternatives = places }
                let parent = node.parent.map { first + $0 }
                paths.append(node.path)
                nodes.append(
                    Node(
                        place: NodePlace(hierarchy: hierarchy, node: number), parent: parent,
                        ownWeight: parent.map { nodes[$0].weights.lowerBound + node.placeInParent },
                        weights: start..<weights.count, judgments: range, alternatives: alternatives))
            }
            trees.append(first..<nodes.count)
        }
        self.options = options
        self.alternativeCount = model.alternatives.count
        self.merits = model.hierarchies.map(\.merit)
        self.meritWeights = Self.normalisedMeritWeights(of: model, options: options)
        self.nodes = nodes
        self.paths = paths
        self.trees = trees
        self.judgments = judgments
        self.givenWeights = weights
    }

    /// The same decision with other merit weights.
    init(_ other: CompiledDecision, meritWeights: [Double]) {
        options = other.options
        alternativeCount = other.alternativeCount
        merits = other.merits
        self.meritWeights = meritWeights
        nodes = other.nodes
        paths = other.paths
        trees = other.trees
        judgments = other.judgments
        givenWeights = other.givenWeights
    }

    private static func normalisedMeritWeights(of model: DecisionModel, options: SynthesisOptions) -> [Double] {
        let given = model.hierarchies.map { hierarchy in
            hierarchy.merit.map { options.meritWeights.isEmpty ? 1 : options.meritWeights[$0, default: 0] } ?? 1
        }
        let total = given.reduce(0, +)
        return given.map { $0 / total }
    }

    /// The places of uncertain judgments with the logarithms of their lower bounds and the widths, in the model's order.
    func logarithms(
        of intervals: [NodePlace: [ElementPair: ClosedRange<Double>]]
    ) -> [(judgment: Int, low: Double, width: Double)] {
        intervals.flatMap { place, bounds in
            guard let number = checkedNumber(of: place), let range = nodes[number].judgments else {
                preconditionFailure("Intervals belong to nodes whose elements are compared.")
            }
            let order = nodes[number].weights.count
            return bounds.map { pair, bound in
                precondition(
                    pair.first >= 0 && pair.second < order && pair.first < pair.second,
                    "A pair names the node's elements.")
                precondition(
                    bound.lowerBound > 0 && bound.upperBound.isFinite, "The bounds of a ratio are positive and finite.")
                let (low, high) = (log(bound.lowerBound), log(bound.upperBound))
                return (judgment: range.lowerBound + Self.number(of: pair, order: order), low: low, width: high - low)
            }
        }.sorted { $0.judgment < $1.judgment }
    }

    /// The number of a node.
    func number(of place: NodePlace) -> Int { trees[place.hierarchy].lowerBound + place.node }

    /// Which element pair a judgment of a node compares, the first judgment being number zero.
    static func pair(number: Int, order: Int) -> ElementPair {
        var (row, rest) = (0, number)
        while rest >= order - 1 - row {
            rest -= order - 1 - row
            row += 1
        }
        return ElementPair(row, row + 1 + rest)
    }

    /// Which judgment of a node compares a pair.
    static func number(of pair: ElementPair, order: Int) -> Int {
        pair.first * (2 * order - pair.first - 1) / 2 + pair.second - pair.first - 1
    }
}

extension PairwiseComparisonMatrix {
    /// The logarithms of the ratios above the diagonal, row after row.
    var upperLogarithms: [Double] {
        let all = logarithms
        return (0..<order).flatMap { row in all[row * order + row + 1..<max(row + 1, 1) * order] }
    }
}
