/// A question, the alternatives, one hierarchy for each merit, and how to put them together.
public struct DecisionModel: Sendable, Hashable {
    /// Texts for the report's title page.
    public struct Metadata: Sendable, Hashable {
        /// The title.
        public var title: String
        /// The question to be answered.
        public var question: String?
        /// Who commissioned the study.
        public var organisation: String?
        /// Who made it.
        public var authors: [String] = []
        /// When, as written in the file.
        public var date: String?
        /// The language of the titles as a BCP 47 tag.
        public var language: String?
        /// Where the figures come from.
        public var source: String?

        /// Creates metadata with a title alone.
        public init(title: String) { self.title = title }
    }

    /// One hierarchy.
    public struct Hierarchy: Sendable, Hashable {
        /// The side of the question; none in a model with a single hierarchy.
        public let merit: Merit?
        /// The goal and everything below it.
        public let root: Criterion

        /// Creates a hierarchy.
        public init(merit: Merit?, root: Criterion) {
            self.merit = merit
            self.root = root
        }
    }

    /// Texts for the title page.
    public let metadata: Metadata
    /// The alternatives, two or more, with different ids.
    public let alternatives: [Alternative]
    /// One hierarchy for each merit, in the order of `Merit`, or a single one without a merit.
    public let hierarchies: [Hierarchy]
    /// How everything is put together, as the file wants it.
    public let options: SynthesisOptions

    /// Creates a model.
    public init(
        metadata: Metadata, alternatives: [Alternative], hierarchies: [Hierarchy], options: SynthesisOptions
    ) {
        precondition(alternatives.count >= 2, "A choice needs two alternatives or more.")
        precondition(Set(alternatives.map(\.id)).count == alternatives.count, "Alternatives have different ids.")
        precondition(!hierarchies.isEmpty, "A model has at least one hierarchy.")
        precondition(
            hierarchies.count == 1 || Set(hierarchies.compactMap(\.merit)).count == hierarchies.count,
            "Every hierarchy of several has a merit of its own.")
        precondition(
            options.meritWeights.isEmpty
                || hierarchies.contains { $0.merit.map { options.meritWeights[$0, default: 0] > 0 } ?? true },
            "Some merit of the model has a weight.")
        self.metadata = metadata
        self.alternatives = alternatives
        self.hierarchies = hierarchies
        self.options = options
    }
}
