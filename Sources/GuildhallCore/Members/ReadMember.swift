/// Asks for one member.
public struct ReadMember: Query {
    /// Who runs the cluster, and members of the same organisation.
    public static let access: Access = .permitted(.readMembers)

    private let member: Member.ID

    /// Asks for a member.
    public init(_ member: Member.ID) { self.member = member }

    /// Looks the member up; one of an organisation that is not for the one who asks is missing.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> MemberDetails {
        guard let found = try await snapshot.tenant(try principal.cluster).members.find(member) else {
            throw OperationRefusal.missing
        }
        try principal.demand(.readMembers, in: found.organisation)
        return try await snapshot.details(of: found)
    }
}
