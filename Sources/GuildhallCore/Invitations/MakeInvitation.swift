/// Makes a link by which one person becomes a member of an organisation.
public struct MakeInvitation: Operation {
    /// What was made.
    public struct Made: Hashable, Sendable {
        /// The invitation.
        public let invitation: Invitation
        /// The token of the link; it is shown this once.
        public let secret: Secret
    }

    /// The name.
    public static let name: OperationName = "invitation.make"
    /// Who runs the cluster, and managers for their organisations.
    public static let access: Access = .permitted(.inviteMembers)

    private let organisation: Organisation.ID
    private let roles: Set<Member.Role>
    private let days: Int

    /// Asks for an invitation.
    ///
    /// - Parameters:
    ///   - organisation: where the person is to be a member.
    ///   - roles: the roles there.
    ///   - days: how long the link works, within ``Invitation/days``.
    public init(to organisation: Organisation.ID, roles: Set<Member.Role>, days: Int = 7) {
        self.organisation = organisation
        self.roles = roles
        self.days = days
    }

    /// Adds the invitation.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Made> {
        try principal.demand(.inviteMembers, in: organisation)
        let tenant = transaction.tenant(try principal.cluster)
        guard let found = try await tenant.organisations.find(organisation) else { throw OperationRefusal.missing }
        guard found.archivedAt == nil else { throw OperationRefusal.conflict(.archived) }
        var check = FieldCheck()
        check.roles(roles, in: found.kind, givenBy: principal, with: .inviteMembers, as: "roles")
        check.require(days >= Invitation.days.lowerBound, "days", .tooShort, limit: Invitation.days.lowerBound)
        check.require(days <= Invitation.days.upperBound, "days", .tooLong, limit: Invitation.days.upperBound)
        try check.finish()
        let secret = context.newSecret(.invitation)
        let invitation = Invitation(
            id: context.newIdentifier(), cluster: found.cluster, organisation: organisation, roles: roles,
            digest: secret.digest, createdAt: context.now, expiresAt: context.now + .seconds(days * 86_400))
        try await tenant.invitations.add(invitation)
        return Outcome(Made(invitation: invitation, secret: secret), .added(invitation))
    }
}
