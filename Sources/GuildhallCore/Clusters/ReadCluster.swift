/// Asks for the cluster of the request.
public struct ReadCluster: Query {
    /// Every member.
    public static let access: Access = .permitted(.readCluster)

    /// Creates the question.
    public init() {}

    /// Looks the cluster up.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Cluster {
        guard let cluster = try await snapshot.clusters.find(try principal.cluster) else {
            throw OperationRefusal.missing
        }
        return cluster
    }
}
