extension Chart {
    /// A node of a hierarchy that is drawn as a tree.
    public struct TreeNode: Sendable, Hashable {
        /// The node's name.
        public var label: String
        /// How much the node counts, from 0 to 1; it decides the width of the line that carries the node.
        public var weight: Double
        /// The weight as the reader sees it; empty where none is to be shown, as at the root.
        public var weightText: String
        /// One more line of the tooltip, such as a consistency ratio.
        public var note: String?
        /// The nodes below, from top to bottom.
        public var children: [TreeNode]

        /// Creates a node.
        ///
        /// - Parameters:
        ///   - label: the node's name, of any length.
        ///   - weight: from 0 to 1; what lies outside is drawn as the nearer end.
        ///   - weightText: the weight as the reader sees it; empty for none.
        ///   - note: one more line of the tooltip.
        ///   - children: the nodes below, from top to bottom.
        public init(
            _ label: String, weight: Double = 1, weightText: String = "", note: String? = nil, children: [TreeNode] = []
        ) {
            self.label = label
            self.weight = weight
            self.weightText = weightText
            self.note = note
            self.children = children
        }
    }
}
