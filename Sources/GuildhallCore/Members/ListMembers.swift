/// Asks for the members of an organisation, former ones too.
public struct ListMembers: Query {
    /// Who runs the cluster, and the organisation's own members.
    public static let access: Access = .permitted(.readMembers)

    private let organisation: Organisation.ID
    private let after: Member.ID?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - organisation: the organisation.
    ///   - after: where the page before ended.
    ///   - limit: how many members are wished for.
    public init(of organisation: Organisation.ID, after: Member.ID? = nil, limit: Int) {
        self.organisation = organisation
        self.after = after
        self.limit = limit
    }

    /// Reads a page in the order of joining.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<MemberDetails, Member.ID> {
        try principal.demand(.readMembers, in: organisation)
        let tenant = snapshot.tenant(try principal.cluster)
        guard try await tenant.organisations.find(organisation) != nil else { throw OperationRefusal.missing }
        let page = try await Page.read(limit, id: \.id) {
            try await tenant.members.list(in: organisation, after: after, limit: $0)
        }
        return try await page.map { try await snapshot.details(of: $0) }
    }
}
