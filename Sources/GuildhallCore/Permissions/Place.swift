/// A lasting membership, as far as permissions follow from it.
public struct Place: Hashable, Sendable {
    /// The member.
    public let member: Member.ID
    /// The organisation, which takes part in the cluster.
    public let organisation: Organisation.ID
    /// What the organisation does.
    public let kind: Organisation.Kind
    /// The member's roles.
    public let roles: Set<Member.Role>

    /// Creates a place.
    public init(
        member: Member.ID, organisation: Organisation.ID, kind: Organisation.Kind, roles: Set<Member.Role>
    ) {
        self.member = member
        self.organisation = organisation
        self.kind = kind
        self.roles = roles
    }

    /// How far a permission goes from here: the furthest of the roles.
    public func reach(of permission: Permission) -> Reach? {
        roles.compactMap { permission.reach(of: $0, in: kind) }.max()
    }
}
