import Glibc

/// A model laid out flat, so that it can be answered again and again with other judgments or weights.
///
/// All judgments stand in one array, as logarithms of the ratios of the pairs above the diagonal, row after row and node
/// after node, not a number where a pair was not judged; all weights of all nodes stand in another. Node numbers run
/// through the hierarchies in their order.
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
        /// Where its judgments stand; none where the weights do not come from ratios.
        let judgments: Range<Int>?
        /// The number of what is compared: elements, elements without copies, or grades.
        let order: Int
        /// What the priorities of the compared are to the elements' weights.
        let reading: Reading
        /// Whether pairs may be without a judgment, as the model leaves some out.
        let mayLackJudgments: Bool
        /// The alternatives under a leaf; empty for an inner node.
        let alternatives: [Int]

        /// Whether the weights are normalised among the elements.
        var isRelative: Bool { reading == .elements }
    }

    /// What the priorities of the compared are to the elements' weights.
    enum Reading: Sendable, Hashable {
        /// They are the weights.
        case elements
        /// They are those of the elements beside which the copies stand.
        case copies
        /// They are those of the grades, or else the elements are measured one by one.
        case standards
    }

    let options: SynthesisOptions
    let alternativeCount: Int
    /// The merits in the order of the hierarchies; the only one of a model without merits is `nil`.
    let merits: [Merit?]
    /// The merits' weights with sum one, in the order of the hierarchies.
    let meritWeights: [Double]
    let nodes: [Node]
    /// How each node's elements get their weights.
    let weighings: [Criterion.Weighing]
    /// The ids from below the root to each node, for messages.
    let paths: [[String]]
    /// The numbers of the nodes of each hierarchy.
    let trees: [Range<Int>]
    /// The model's own judgments.
    let judgments: [Double]
    /// The weights that do not come from ratios: given, measured, or from answers in words; zero elsewhere.
    let givenWeights: [Double]
    /// Why the model has no answer, where answers in words lead to no weights.
    let failure: DecisionFailure?

    /// The formula that combines the merits; none in a model with a single hierarchy.
    var formula: MeritFormula? { merits[0] == nil ? nil : options.merits }

    init(model: DecisionModel, options: SynthesisOptions) {
        var layout = DecisionLayout(options: options)
        for (hierarchy, tree) in model.hierarchies.enumerated() { layout.add(tree, number: hierarchy) }
        self.options = options
        self.alternativeCount = model.alternatives.count
        self.merits = model.hierarchies.map(\.merit)
        self.meritWeights = Self.normalisedMeritWeights(of: model, options: options)
        self.nodes = layout.nodes
        self.weighings = layout.weighings
        self.paths = layout.paths
        self.trees = layout.trees
        self.judgments = layout.judgments
        self.givenWeights = layout.weights
        self.failure = layout.failure
    }

    /// The same decision with other merit weights.
    init(_ other: CompiledDecision, meritWeights: [Double]) {
        options = other.options
        alternativeCount = other.alternativeCount
        merits = other.merits
        self.meritWeights = meritWeights
        nodes = other.nodes
        weighings = other.weighings
        paths = other.paths
        trees = other.trees
        judgments = other.judgments
        givenWeights = other.givenWeights
        failure = other.failure
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
            guard let number = checkedNumber(of: place), nodes[number].judgments != nil else {
                preconditionFailure("Intervals belong to nodes whose elements or grades are compared.")
            }
            return bounds.map { pair, bound in
                guard let judgment = judgment(of: pair, at: number), !judgments[judgment].isNaN else {
                    preconditionFailure("A pair names elements or grades that were compared.")
                }
                precondition(
                    bound.lowerBound > 0 && bound.upperBound.isFinite, "The bounds of a ratio are positive and finite.")
                let (low, high) = (log(bound.lowerBound), log(bound.upperBound))
                return (judgment: judgment, low: low, width: high - low)
            }
        }.sorted { $0.judgment < $1.judgment }
    }

    /// The number of a node.
    func number(of place: NodePlace) -> Int { trees[place.hierarchy].lowerBound + place.node }

    /// The places of what is compared: among the node's elements, or among the grades.
    func comparedPlaces(at number: Int) -> [Int] { weighings[number].comparedPlaces }

    /// The places of the pair that a judgment compares, among the node's elements or among the grades.
    func pair(ofJudgment judgment: Int, at number: Int) -> ElementPair {
        let node = nodes[number]
        let pair = Self.pair(number: judgment - (node.judgments?.lowerBound ?? 0), order: node.order)
        guard node.reading == .copies else { return pair }
        let places = comparedPlaces(at: number)
        return ElementPair(places[pair.first], places[pair.second])
    }

    /// The judgment that compares a pair of the node's elements or grades; `nil` where the node compares no such pair.
    func judgment(of pair: ElementPair, at number: Int) -> Int? {
        let places = comparedPlaces(at: number)
        guard let range = nodes[number].judgments, let first = places.firstIndex(of: pair.first),
            let second = places.firstIndex(of: pair.second), first != second
        else { return nil }
        return range.lowerBound + Self.number(of: ElementPair(first, second), order: nodes[number].order)
    }

    /// Whether judgments, numbers where they were given, connect everything that a node compares.
    func connects(_ number: Int, _ isGiven: (_ judgment: Int) -> Bool) -> Bool {
        let (order, range) = (nodes[number].order, nodes[number].judgments ?? 0..<0)
        guard !range.allSatisfy(isGiven) else { return true }
        let pairs = range.lazy.filter(isGiven).map { Self.pair(number: $0 - range.lowerBound, order: order) }
        return connectedComponents(order: order, pairs: pairs).count == 1
    }

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
