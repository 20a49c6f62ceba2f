/// Asks which clusters nobody administers: all of the server's, or those in which a person has or had a place.
///
/// A cluster comes to that when the account of its last administrator is closed. ``InviteAdministrator`` is the way back.
public struct ListLeaderlessClusters: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let account: Account.ID?

    /// Asks for the clusters of an account; nil for all of the server's.
    public init(of account: Account.ID? = nil) { self.account = account }

    /// Looks at one cluster after the other, in the order of creation.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [Cluster] {
        var own: Set<Cluster.ID>?
        if let account { own = Set(try await snapshot.accounts.clustersEver(of: account)) }
        var (leaderless, last): ([Cluster], Cluster.ID?) = ([], nil)
        while true {
            let page = try await snapshot.clusters.list(after: last, limit: 100)
            for cluster in page where own?.contains(cluster.id) ?? true {
                if try await !snapshot.tenant(cluster.id).members.hasAdministrator() { leaderless.append(cluster) }
            }
            guard let end = page.last, page.count == 100 else { return leaderless }
            last = end.id
        }
    }
}
