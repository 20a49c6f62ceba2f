/// Makes the one who is signed in a member by an invitation.
public struct AcceptInvitation: Operation {
    /// The name.
    public static let name: OperationName = "invitation.accept"
    /// Who is signed in and has the link.
    public static let access: Access = .signedIn

    private let shown: String

    /// Asks for the membership by the invitation's token.
    public init(_ shown: String) { self.shown = shown }

    /// Uses the invitation up; a membership that ended begins again, with the roles of the invitation.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Member> {
        let account = try principal.ownAccount
        let invitation = try await transaction.secrets.openInvitation(shown, at: context.now)
        return try await transaction.join(invitation, account: account, at: context)
    }
}

extension StoreTransaction {
    /// Uses an invitation up and makes an account a member; of two who have the link, one succeeds.
    func join(
        _ invitation: Invitation, account: Account.ID, at context: OperationContext
    ) async throws -> Outcome<Member> {
        let tenant = tenant(invitation.cluster)
        guard try await tenant.invitations.use(invitation.id, at: context.now),
            let organisation = try await tenant.organisations.find(invitation.organisation),
            organisation.archivedAt == nil
        else { throw OperationRefusal.missing }
        var used = invitation
        used.usedAt = context.now
        let use = Change.changed(invitation, used)
        let places = try await tenant.members.list(of: account)
        guard let before = places.first(where: { $0.organisation == organisation.id }) else {
            let member = Member(
                id: context.newIdentifier(), cluster: invitation.cluster, organisation: organisation.id,
                account: account, roles: invitation.roles, createdAt: context.now)
            do {
                try await tenant.members.add(member)
            } catch StoreConflict.duplicate {
                throw OperationRefusal.conflict(.alreadyMember)
            }
            return Outcome(member, use, .added(member))
        }
        guard before.endedAt != nil else { throw OperationRefusal.conflict(.alreadyMember) }
        var again = before
        again.endedAt = nil
        again.roles = invitation.roles
        let after = try await tenant.members.update(again)
        return Outcome(after, use, .changed(before, after))
    }
}
