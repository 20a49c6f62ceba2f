/// Asks for the clusters in which the one who is signed in has a place.
public struct ListOwnClusters: Query {
    /// Who is signed in.
    public static let access: Access = .signedIn
    /// The most clusters that are listed.
    static let most = 100

    /// Creates the question.
    public init() {}

    /// Lists the clusters in which a place lasts, in an organisation that takes part.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [Cluster] {
        let account = try principal.ownAccount
        var found: [Cluster] = []
        for id in try await snapshot.accounts.clusters(of: account).prefix(Self.most) {
            guard try await !snapshot.places(of: account, in: id).isEmpty,
                let cluster = try await snapshot.clusters.find(id)
            else { continue }
            found.append(cluster)
        }
        return found
    }
}
