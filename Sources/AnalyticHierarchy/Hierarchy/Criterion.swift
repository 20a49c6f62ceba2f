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
        precondition(weighing.elementCount == elements.count, "The weighing covers exactly the node's elements.")
        weighing.checkNumbers()
        if case .criteria = elements, !weighing.isRelative {
            precondition(weighing.hasPositiveWeight, "Some criterion has a positive weight.")
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
