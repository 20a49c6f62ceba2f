/// Gives a member other roles.
public struct ChangeRoles: Operation {
    /// The name.
    public static let name: OperationName = "member.change-roles"
    /// Who runs the cluster, and managers for their organisations.
    public static let access: Access = .permitted(.changeMembers)

    private let member: Member.ID
    private let version: Int
    private let roles: Set<Member.Role>

    /// Asks for the change.
    ///
    /// - Parameters:
    ///   - member: whose roles.
    ///   - version: the version that the one who asks has seen.
    ///   - roles: all roles that the member is to have.
    public init(of member: Member.ID, version: Int, to roles: Set<Member.Role>) {
        self.member = member
        self.version = version
        self.roles = roles
    }

    /// Replaces the roles, unless nobody could run the cluster then.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Member> {
        let tenant = transaction.tenant(try principal.cluster)
        let (before, organisation) = try await tenant.member(member, version: version, for: principal)
        var check = FieldCheck()
        check.roles(
            roles, in: organisation.kind, givenBy: principal, with: .changeMembers, changing: before.roles, as: "roles")
        try check.finish()
        var changed = before
        changed.roles = roles
        let after = try await tenant.members.update(changed)
        if before.roles.contains(.administrator) { try await tenant.demandAdministrator() }
        return Outcome(after, .changed(before, after))
    }
}
