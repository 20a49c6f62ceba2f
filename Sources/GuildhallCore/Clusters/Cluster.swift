/// An industrial cluster that uses the software: the tenant, whose data never leaves it.
public struct Cluster: Hashable, Sendable {
    /// What names a cluster.
    public typealias ID = Identifier<Cluster>

    /// The identifier.
    public let id: ID
    /// The name, as its people write it.
    public var name: String
    /// The language of its notices, a tag of RFC 5646 such as `en`.
    public var language: String
    /// When it was set up.
    public let createdAt: Timestamp
    /// Counts the changes, from 1: what an entity tag is made of.
    public var version: Int

    /// Creates a cluster.
    public init(id: ID, name: String, language: String, createdAt: Timestamp, version: Int = 1) {
        self.id = id
        self.name = name
        self.language = language
        self.createdAt = createdAt
        self.version = version
    }
}

/// Looks clusters up.
public protocol ClusterReading {
    /// The cluster of an identifier.
    func find(_ id: Cluster.ID) async throws -> Cluster?
    /// All clusters in the order of their identifiers.
    ///
    /// - Parameters:
    ///   - after: the last identifier of the page before; nil for the first page.
    ///   - limit: the most clusters to return.
    func list(after: Cluster.ID?, limit: Int) async throws -> [Cluster]
}

/// Keeps clusters.
public protocol ClusterRepository: ClusterReading {
    /// Adds a cluster; throws ``StoreConflict/duplicate`` for an identifier that is taken. Names may be shared.
    func add(_ cluster: Cluster) async throws
    /// Replaces name and language of the version that is given, and returns the cluster with the next version.
    ///
    /// Throws ``StoreConflict/missing`` or ``StoreConflict/stale``.
    func update(_ cluster: Cluster) async throws -> Cluster
}
