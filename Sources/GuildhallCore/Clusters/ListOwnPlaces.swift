/// Asks for the places that the one who is signed in has in clusters.
public struct ListOwnPlaces: Query {
    /// Who is signed in.
    public static let access: Access = .signedIn
    /// The most clusters that are looked through.
    static let most = 100

    /// Creates the question.
    public init() {}

    /// Lists the places that last, in organisations that take part, cluster by cluster.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [OwnPlace] {
        let account = try principal.ownAccount
        var found: [OwnPlace] = []
        for id in try await snapshot.accounts.clusters(of: account).prefix(Self.most) {
            guard let cluster = try await snapshot.clusters.find(id) else { continue }
            for place in try await snapshot.places(of: account, in: id) {
                guard let organisation = try await snapshot.tenant(id).organisations.find(place.organisation) else {
                    continue
                }
                found.append(OwnPlace(cluster: cluster, organisation: organisation, roles: place.roles))
            }
        }
        return found
    }
}
