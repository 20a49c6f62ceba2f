/// Asks for all clusters of the server.
public struct ListClusters: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let after: Cluster.ID?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - after: where the page before ended.
    ///   - limit: how many clusters are wished for.
    public init(after: Cluster.ID? = nil, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// Reads a page in the order of creation.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<Cluster, Cluster.ID> {
        try await Page.read(limit, id: \.id) { try await snapshot.clusters.list(after: after, limit: $0) }
    }
}
