/// A node of a hierarchy: a goal, a criterion or a subcriterion, with what it weighs.
public struct Criterion: Sendable, Hashable {
    /// What a node weighs.
    public enum Elements: Sendable, Hashable {
        /// Criteria one level down, at least one, with different ids.
        case criteria([Criterion])
        /// Alternatives, by their places in the model's list: ascending, at least one.
        case alternatives([Int])

        /// How many there are.
        public var count: Int {
            switch self {
            case .criteria(let children): children.count
            case .alternatives(let places): places.count
            }
        }
    }

    /// How the elements get their weights.
    public enum Weighing: Sendable, Hashable {
        /// From comparisons in pairs; the matrix has the elements' order.
        case pairwise(PairwiseComparisonMatrix)
        /// From numbers given directly, not negative, not all zero, one for each element; normalised when used.
        case direct([Double])
    }

    /// The name used in files; unique among siblings, empty for the root.
    public let id: String
    /// The name people read.
    public let title: String
    /// What the node weighs.
    public let elements: Elements
    /// How the elements get their weights.
    public let weighing: Weighing

    /// Creates a node.
    public init(id: String, title: String? = nil, elements: Elements, weighing: Weighing) {
        precondition(elements.count >= 1, "A node weighs at least one element.")
        switch weighing {
        case .pairwise(let matrix):
            precondition(matrix.order == elements.count, "The matrix compares exactly the node's elements.")
        case .direct(let numbers):
            precondition(numbers.count == elements.count, "Every element has a direct weight.")
            precondition(
                numbers.allSatisfy { $0 >= 0 && $0.isFinite } && numbers.contains { $0 > 0 },
                "Direct weights are finite, not negative and not all zero.")
        }
        self.id = id
        self.title = title ?? id
        self.elements = elements
        self.weighing = weighing
    }

    /// Whether the node weighs alternatives.
    public var isLeaf: Bool {
        if case .alternatives = elements { true } else { false }
    }
}
