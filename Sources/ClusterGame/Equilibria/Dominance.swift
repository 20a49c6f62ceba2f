/// Whether allowing is the better choice whatever the others do.
public enum Dominance: String, Sendable, Hashable, CaseIterable {
    /// Allowing pays more whatever the others do.
    case strict
    /// Allowing never pays less, and sometimes more.
    case weak
    /// Which choice pays more depends on the others.
    case none
    /// Allowing never pays more, and sometimes less: it is weakly or strictly dominated.
    case dominated
    /// Both choices pay the same whatever the others do.
    case indifferent
}
