/// How far a permission goes.
public enum Reach: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The member's own organisation.
    case ownOrganisation
    /// Everything in the cluster.
    case cluster

    /// The narrower reach is the lesser.
    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
