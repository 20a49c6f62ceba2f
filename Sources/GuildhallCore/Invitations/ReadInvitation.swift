/// Asks for one invitation, also a used or ended one.
public struct ReadInvitation: Query {
    /// Who runs the cluster, and managers for their organisations.
    public static let access: Access = .permitted(.inviteMembers)

    private let invitation: Invitation.ID

    /// Asks for an invitation.
    public init(_ invitation: Invitation.ID) { self.invitation = invitation }

    /// Looks the invitation up; one to an organisation that is not for the one who asks is missing.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Invitation {
        guard let found = try await snapshot.tenant(try principal.cluster).invitations.find(invitation) else {
            throw OperationRefusal.missing
        }
        try principal.demand(.inviteMembers, in: found.organisation)
        return found
    }
}
