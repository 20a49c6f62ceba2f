/// What the shared neighbours of two nodes are divided by.
public enum OverlapBase: Sendable, Hashable, CaseIterable {
    /// All neighbours of either: Jaccard's index.
    case union
    /// The neighbours of the one that has fewer.
    case smaller
    /// The neighbours of the one that has more.
    case larger
}
