/// How ties divide into those inside groups, which bond, and those between groups, which bridge.
///
/// Sources: D. Krackhardt and R. N. Stern, "Informal networks and organizational crises", *Social Psychology Quarterly*
/// 51 (1988) 123–140, for the index; R. D. Putnam, *Bowling Alone*, Simon & Schuster 2000, for bonding and bridging.
public struct TieBalance: Sendable, Hashable {
    /// The number, or the summed weight, of the ties inside groups.
    public let inside: Double
    /// The number, or the summed weight, of the ties between groups.
    public let across: Double

    /// (E − I)/(E + I): −1 where all ties stay inside, +1 where all lead outside; nil without ties.
    public var externalInternalIndex: Double? {
        inside + across > 0 ? (across - inside) / (across + inside) : nil
    }
    /// The share of ties that bond; nil without ties.
    public var bondingShare: Double? { inside + across > 0 ? inside / (inside + across) : nil }
    /// The share of ties that bridge; nil without ties.
    public var bridgingShare: Double? { inside + across > 0 ? across / (inside + across) : nil }
}
