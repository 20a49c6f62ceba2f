/// Asks for the tokens of one's own places in the cluster, those taken back too.
public struct ListOwnTokens: Query {
    /// Every member, signed in.
    public static let access: Access = .permitted(.manageTokens)

    /// Creates the question.
    public init() {}

    /// Lists the tokens in the order of creation.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [APIToken] {
        let tokens = snapshot.tenant(try principal.cluster).tokens
        var found: [APIToken] = []
        for place in principal.places { found += try await tokens.list(of: place.member) }
        return found.sorted { $0.id < $1.id }
    }
}
