/// Two alternatives, criterion by criterion.
public struct HeadToHeadView: Sendable, Hashable {
    /// One leaf.
    public struct Entry: Sendable, Hashable {
        /// The leaf.
        public let place: NodePlace
        /// The leaf's weight in its hierarchy times the difference of the two priorities under it, as the mode has them.
        ///
        /// Positive where the first alternative has more under the leaf, whether that speaks for it or, in costs and risks,
        /// against it. In multiplicative mode the difference is that of the logarithms; absent where one has no priority.
        public let difference: Double?
    }

    /// The two alternatives.
    public let alternatives: ElementPair
    /// The leaves, in the order of the model.
    public let entries: [Entry]
    /// The sum of the differences in each hierarchy, in the model's order; none where a difference is absent.
    public let totals: [Double?]
}
