/// Takes an invitation back.
public struct RevokeInvitation: Operation {
    /// The name.
    public static let name: OperationName = "invitation.revoke"
    /// Who runs the cluster, and managers for their organisations.
    public static let access: Access = .permitted(.inviteMembers)

    private let invitation: Invitation.ID

    /// Asks for the end of an invitation.
    public init(_ invitation: Invitation.ID) { self.invitation = invitation }

    /// Revokes an invitation that is open.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Invitation> {
        let invitations = transaction.tenant(try principal.cluster).invitations
        guard let before = try await invitations.find(invitation) else { throw OperationRefusal.missing }
        try principal.demand(.inviteMembers, in: before.organisation)
        guard try await invitations.revoke(invitation, at: context.now) else {
            throw OperationRefusal.conflict(.ended)
        }
        var after = before
        after.revokedAt = context.now
        return Outcome(after, .changed(before, after))
    }
}
