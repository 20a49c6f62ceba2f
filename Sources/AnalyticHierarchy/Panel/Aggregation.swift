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

    /// AIJ: the mean of the answers to each question; an abstention leaves it to the others, whose weights are brought to sum
    /// one there.
    ///
    /// Of ratios the weighted geometric mean, the only one that keeps a pair reciprocal. Of words the weighted arithmetic
    /// mean of the entries of the additive matrices, which keeps aᵢⱼ + aⱼᵢ = 2; the group's strengths are iterated on it. Of
    /// grades the weighted arithmetic mean of the intensities of each element: all experts use one scale in one unit, so that
    /// this mean is meaningful, nothing need be reciprocal, and a grade of intensity zero counts as one answer among
    /// others, where in a geometric mean it would rule the element out for everybody.
    ///
    /// Sources: J. Aczél, T. L. Saaty, "Procedures for synthesizing ratio judgements", *Journal of Mathematical Psychology* 27
    /// (1983) 93–102; J. Aczél, F. S. Roberts, "On the possible merging functions", *Mathematical Social Sciences* 17
    /// (1989) 205–243 (which means are meaningful on scales with a common unit, and on scales with units of their own).
    case judgments
    /// AIP: a weighted mean of the priorities; at a rated node always the arithmetic one, for the same reason as above.
    ///
    /// Of whole trees, the geometric mean leaves nothing of an alternative that is worth zero to one expert in a merit.
    case priorities(Mean, Scope)

    /// Judgments first, then the means of priorities.
    public static var allCases: [Aggregation] {
        [.judgments] + Scope.allCases.flatMap { scope in Mean.allCases.map { .priorities($0, scope) } }
    }
}
