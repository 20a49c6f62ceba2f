/// Answers from which no result follows.
public enum PanelFailure: Error, Sendable, Hashable {
    /// A node at which some pairs were answered by nobody, though others were answered, and which has no priorities without
    /// them: the model asks for all pairs, or those answered leave elements unconnected.
    public struct UnansweredNode: Sendable, Hashable {
        /// The node.
        public let place: NodePlace
        /// The pairs without an answer; empty where priorities are averaged and no expert answered enough.
        public let pairs: [ElementPair]

        /// Creates the report.
        public init(place: NodePlace, pairs: [ElementPair]) {
            self.place = place
            self.pairs = pairs
        }
    }

    /// Pairs that nobody answered, or nodes of which nobody answered enough.
    case unanswered([UnansweredNode])
    /// No expert answered the whole questionnaire, so that there is no expert's tree to average.
    case nobodyComplete
    /// The aggregated model has no answer.
    case undecided(DecisionFailure)
}
