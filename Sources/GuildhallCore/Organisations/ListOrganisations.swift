/// Asks for the organisations of the cluster, archived ones too.
public struct ListOrganisations: Query {
    /// Every member.
    public static let access: Access = .permitted(.readCluster)

    private let after: Organisation.ID?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - after: where the page before ended.
    ///   - limit: how many organisations are wished for.
    public init(after: Organisation.ID? = nil, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// Reads a page in the order of creation.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<Organisation, Organisation.ID> {
        let organisations = snapshot.tenant(try principal.cluster).organisations
        return try await Page.read(limit, id: \.id) { try await organisations.list(after: after, limit: $0) }
    }
}
