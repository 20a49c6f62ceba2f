/// A member with the name that others see.
public struct MemberDetails: Hashable, Sendable {
    /// The member.
    public let member: Member
    /// The name that others see; empty for a person who was erased.
    public let displayName: String
}

extension StoreSnapshot {
    /// A member with the name of the account.
    func details(of member: Member) async throws -> MemberDetails {
        MemberDetails(member: member, displayName: try await accounts.find(member.account)?.displayName ?? "")
    }
}
