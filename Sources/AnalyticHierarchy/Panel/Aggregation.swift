/// How the answers of several experts become one.
///
/// Source: E. Forman, K. Peniwati, "Aggregating individual judgments and priorities with the analytic hierarchy process",
/// *European Journal of Operational Research* 108 (1998) 165–169.
public enum Aggregation: Sendable, Hashable, CaseIterable {
    /// A mean of priorities.
    public enum Mean: String, Sendable, Hashable, CaseIterable {
        /// Πwᵏ, normalised.
        case geometric
        /// Σkw.
        case arithmetic
    }

    /// Where priorities are averaged.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// At each node; the tree is then put together once.
        case node
        /// The alternatives' priorities in each merit, after every expert's tree was put together.
        case tree
    }

    /// AIJ: the weighted geometric mean of the judgments of each pair; an abstention leaves the pair to the others.
    case judgments
    /// AIP: a weighted mean of the priorities.
    case priorities(Mean, Scope)

    /// Judgments first, then the means of priorities.
    public static var allCases: [Aggregation] {
        [.judgments] + Scope.allCases.flatMap { scope in Mean.allCases.map { .priorities($0, scope) } }
    }
}
