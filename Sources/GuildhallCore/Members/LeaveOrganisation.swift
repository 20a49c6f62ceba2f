/// Ends a membership of one's own.
public struct LeaveOrganisation: Operation {
    /// The name.
    public static let name: OperationName = "member.leave"
    /// Who is signed in.
    public static let access: Access = .signedIn

    private let member: Member.ID

    /// Asks for the end of one of the places in the cluster of the request.
    public init(_ member: Member.ID) { self.member = member }

    /// Ends the membership, unless nobody could run the cluster then.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Member> {
        let tenant = transaction.tenant(try principal.cluster)
        guard let found = try await tenant.members.find(member), found.account == principal.account,
            found.endedAt == nil
        else { throw OperationRefusal.missing }
        return try await tenant.end(found, at: context)
    }
}

extension TenantTransaction {
    /// The member that somebody wants to change, in the version that was seen, with the organisation.
    func member(
        _ id: Member.ID, version: Int, for principal: Principal
    ) async throws -> (Member, Organisation) {
        guard let found = try await members.find(id) else { throw OperationRefusal.missing }
        try principal.demand(.changeMembers, in: found.organisation)
        guard let organisation = try await organisations.find(found.organisation) else {
            throw OperationRefusal.missing
        }
        guard found.version == version else { throw OperationRefusal.stale }
        guard found.endedAt == nil else { throw OperationRefusal.conflict(.ended) }
        return (found, organisation)
    }

    /// Ends a membership and its tokens, unless nobody could run the cluster then.
    func end(_ member: Member, at context: OperationContext) async throws -> Outcome<Member> {
        var ended = member
        ended.endedAt = context.now
        let after = try await members.update(ended)
        if member.roles.contains(.administrator) { try await demandAdministrator() }
        for token in try await tokens.list(of: member.id) { _ = try await tokens.revoke(token.id, at: context.now) }
        return Outcome(after, .changed(member, after))
    }
}
