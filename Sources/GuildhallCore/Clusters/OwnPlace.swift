/// A place of the one who asks, with the names that a reader knows it by.
public struct OwnPlace: Hashable, Sendable {
    /// The cluster.
    public let cluster: Cluster
    /// The organisation, which takes part.
    public let organisation: Organisation
    /// The roles.
    public let roles: Set<Member.Role>
}
