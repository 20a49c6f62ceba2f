/// How far ties are backed by common acquaintances.
///
/// Sources: M. Granovetter, "Economic action and social structure: the problem of embeddedness", *American Journal of
/// Sociology* 91 (1985) 481–510; D. Easley and J. Kleinberg, *Networks, Crowds, and Markets*, Cambridge 2010, section
/// 3.5, for the count; J.-P. Onnela and others, "Structure and tie strengths in mobile communication networks", *PNAS*
/// 104 (2007) 7332–7336, for the overlap.
public struct Embeddedness: Sendable, Hashable {
    /// The edges of the graph without directions, ascending.
    public let edges: [GraphEdge]
    /// For each edge the number of nodes tied with both ends.
    public let commonNeighbours: [Int]
    /// For each edge the common neighbours as a share of all neighbours of its ends other than these ends; zero where
    /// there are none.
    public let overlaps: [Double]

    /// The mean number of common neighbours over the edges; nil without edges.
    public var mean: Double? {
        edges.isEmpty ? nil : Double(commonNeighbours.reduce(0, +)) / Double(edges.count)
    }
    /// The mean overlap over the edges; nil without edges.
    public var meanOverlap: Double? { edges.isEmpty ? nil : overlaps.reduce(0, +) / Double(edges.count) }
}
