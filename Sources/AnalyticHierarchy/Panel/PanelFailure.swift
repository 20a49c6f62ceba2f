/// Answers from which no result follows.
public enum PanelFailure: Error, Sendable, Hashable {
    /// A node at which something was answered by nobody, though other things were answered, and which has no priorities
    /// without it: the model asks for all pairs or all grades, or the pairs answered leave elements unconnected.
    public struct UnansweredNode: Sendable, Hashable {
        /// The node.
        public let place: NodePlace
        /// The pairs without an answer; empty where grades were asked for, and where priorities are averaged and no expert
        /// answered enough.
        public let pairs: [ElementPair]
        /// The elements without a grade, by their places in the node; empty where pairs were asked for, and where priorities
        /// are averaged.
        public let elements: [Int]

        /// Creates the report.
        public init(place: NodePlace, pairs: [ElementPair] = [], elements: [Int] = []) {
            self.place = place
            self.pairs = pairs
            self.elements = elements
        }
    }

    /// Pairs that nobody answered, elements that nobody rated, or nodes of which nobody answered enough.
    case unanswered([UnansweredNode])
    /// No expert answered the whole questionnaire, so that there is no expert's tree to average.
    case nobodyComplete
    /// The aggregated model has no answer.
    case undecided(DecisionFailure)
}
