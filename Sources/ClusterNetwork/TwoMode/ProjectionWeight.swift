/// How strongly two nodes of one mode are tied in the projection onto it.
public enum ProjectionWeight: Sendable, Hashable, CaseIterable {
    /// One, however many neighbours they share.
    case presence
    /// The number of neighbours they share.
    case sharedCount
    /// Σ 1/(d − 1) over the shared neighbours' degrees d, so that a neighbour shared with many ties little.
    ///
    /// Source: M. E. J. Newman, "Scientific collaboration networks. II", *Physical Review E* 64 (2001) 016132.
    case newman
}
