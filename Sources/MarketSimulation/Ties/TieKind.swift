/// What joins two agents of a market.
public enum TieKind: String, Sendable, Hashable, CaseIterable {
    /// A buyer knows a trading company.
    case custom
    /// A trading company calls a client-seer to its meetings.
    case contact
    /// A client-seer stands for a factory.
    case mandate
    /// A trading company knows a factory without a client-seer.
    case supply
    /// Relatives and neighbours within a tier.
    case kin
}
