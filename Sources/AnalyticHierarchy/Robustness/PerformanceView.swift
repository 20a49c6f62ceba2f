/// How the alternatives do under each criterion, beside the criteria's weights.
public struct PerformanceView: Sendable, Hashable {
    /// One criterion.
    public struct Entry: Sendable, Hashable {
        /// The node.
        public let place: NodePlace
        /// Its weight in its hierarchy.
        public let weight: Double
        /// The alternatives' priorities under it, with sum one; an absent one has 0.
        public let priorities: [Double]
    }

    /// The criteria, in the order of the model.
    public let entries: [Entry]
    /// The alternatives' overall scores.
    public let scores: [Double]
}
