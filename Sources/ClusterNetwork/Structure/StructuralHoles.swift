/// Burt's measures of the holes between a member's contacts.
///
/// With pᵢⱼ the share of i's ties, out and in together, that it has with j:
///
/// - *constraint* cᵢ = Σⱼ (pᵢⱼ + Σ_q pᵢ_q·p_qⱼ)² over i's contacts j and q ≠ i, j: high where the contacts are few or tied
///   with each other;
/// - *effective size* eᵢ = Σⱼ (1 − Σ_q pᵢ_q·mⱼ_q) with mⱼ_q the tie of j and q relative to j's strongest: contacts less what
///   is redundant among them.
///
/// Among ties between adjacent tiers alone no contacts are tied: unweighted constraint is then 1/degree and effective
/// size the degree, and both say nothing that the degree does not. Degrees therefore stand beside them.
///
/// Source: R. S. Burt, *Structural Holes: The Social Structure of Competition*, Harvard 1992, chapter 2.
public struct StructuralHoles: Sendable, Hashable {
    /// The contacts of each node.
    public let degrees: [Int]
    /// The constraint of each node; nil for one without contacts.
    public let constraints: [Double?]
    /// The effective size of each node's contacts; nil for a node without any.
    public let effectiveSizes: [Double?]

    /// Effective size divided by the number of contacts: 1 where none are redundant.
    public var efficiencies: [Double?] {
        zip(effectiveSizes, degrees).map { size, degree in size.map { $0 / Double(degree) } }
    }
}
