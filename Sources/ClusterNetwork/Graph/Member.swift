/// A member of a network: a company, a person or an office.
public struct Member: Sendable, Hashable {
    /// What the member is known by, unique in its network.
    public let id: String
    /// Where in the market the member stands.
    public let tier: Tier
    /// What people call the member; the identifier where nothing was given.
    public let label: String

    /// Creates a member.
    public init(id: String, tier: Tier, label: String? = nil) {
        self.id = id
        self.tier = tier
        self.label = label ?? id
    }
}
