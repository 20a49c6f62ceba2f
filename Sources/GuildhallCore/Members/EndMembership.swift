/// Ends a membership: the person has no place in the organisation any more, and what the person did there stays.
public struct EndMembership: Operation {
    /// The name.
    public static let name: OperationName = "member.end"
    /// Who runs the cluster, and managers for their organisations.
    public static let access: Access = .permitted(.changeMembers)

    private let member: Member.ID
    private let version: Int

    /// Asks for the end.
    ///
    /// - Parameters:
    ///   - member: whose membership.
    ///   - version: the version that the one who asks has seen.
    public init(of member: Member.ID, version: Int) {
        self.member = member
        self.version = version
    }

    /// Ends the membership, unless it has a role that is not the one's to take, or nobody could run the cluster then.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Member> {
        let tenant = transaction.tenant(try principal.cluster)
        let (before, _) = try await tenant.member(member, version: version, for: principal)
        let reach = principal.reach(of: .changeMembers) ?? .ownOrganisation
        guard before.roles.allSatisfy({ $0.canBeGiven(from: reach) }) else { throw OperationRefusal.forbidden }
        return try await tenant.end(before, at: context)
    }
}
