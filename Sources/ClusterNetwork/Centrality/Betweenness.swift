/// How often each node lies on shortest paths between others.
///
/// b(v) = Σ_{s ≠ v ≠ t} σ(s, t | v) / σ(s, t), the share of the shortest paths from s to t that pass v, where σ counts
/// them; the weights of edges are not lengths. Normalised values are divided by the number of pairs of others,
/// (n − 1)(n − 2), with both orders of a pair taken in either kind of graph; raw values of undirected graphs count each pair once.
///
/// Source: L. C. Freeman, "A set of measures of centrality based on betweenness", *Sociometry* 40 (1977) 35–41.
public struct Betweenness: Sendable, Hashable {
    /// The value of each node; zero for all in graphs of fewer than three nodes.
    public let values: [Double]
    /// The standard error of each value where sources were sampled; nil for exact values.
    ///
    /// It is that of simple sampling without replacement, s·√((1 − k/n)/k)·n for k of n sources, with s the standard
    /// deviation of what single sources contribute. These contributions are very skewed: in graphs of 400 nodes with 100
    /// sources, two standard errors cover about 80 % of the values and not 95 %.
    public let standardErrors: [Double]?
    /// The sources from which paths were followed: all nodes, or a sample.
    public let sourceCount: Int
}
