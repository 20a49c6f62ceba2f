/// Asks for invitations, used and ended ones too.
public struct ListInvitations: Query {
    /// Who runs the cluster, and managers for their organisations.
    public static let access: Access = .permitted(.inviteMembers)

    private let organisation: Organisation.ID?
    private let after: Invitation.ID?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - organisation: the organisation; nil for all of the cluster, which is for who runs it.
    ///   - after: where the page before ended.
    ///   - limit: how many invitations are wished for.
    public init(to organisation: Organisation.ID?, after: Invitation.ID? = nil, limit: Int) {
        self.organisation = organisation
        self.after = after
        self.limit = limit
    }

    /// Reads a page in the order of creation.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<Invitation, Invitation.ID> {
        let tenant = snapshot.tenant(try principal.cluster)
        guard let organisation else {
            guard principal.reach(of: .inviteMembers) == .cluster else { throw OperationRefusal.forbidden }
            return try await Page.read(limit, id: \.id) { try await tenant.invitations.list(after: after, limit: $0) }
        }
        try principal.demand(.inviteMembers, in: organisation)
        guard try await tenant.organisations.find(organisation) != nil else { throw OperationRefusal.missing }
        return try await Page.read(limit, id: \.id) {
            try await tenant.invitations.list(to: organisation, after: after, limit: $0)
        }
    }
}
