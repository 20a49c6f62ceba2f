/// The largest eigenvalue of a graph's adjacency matrix, and the centralities that belong to it.
public struct PrincipalVector: Sendable, Hashable {
    /// The spectral radius λ₁; zero for a graph without edges.
    public let value: Double
    /// The eigenvector centrality of each node, of Euclidean length one: proportional to the sum of the centralities of
    /// those whose edges lead to it.
    public let centralities: [Double]

    /// The rate of passing on, relative to the rate of forgetting, above which news spreads through the whole network:
    /// 1/λ₁; nil without edges, where nothing spreads.
    ///
    /// Source: D. Chakrabarti, Y. Wang, C. Wang, J. Leskovec and C. Faloutsos, "Epidemic thresholds in real networks",
    /// *ACM Transactions on Information and System Security* 10 (2008) 1.
    public var spectralThreshold: Double? { value > 0 ? 1 / value : nil }
}
