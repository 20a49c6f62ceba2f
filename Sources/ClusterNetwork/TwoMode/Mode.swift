/// One of the two sides of a two-mode graph.
public enum Mode: Sendable, Hashable, CaseIterable {
    /// The nodes given as those of the first mode.
    case first
    /// All others.
    case second
}
