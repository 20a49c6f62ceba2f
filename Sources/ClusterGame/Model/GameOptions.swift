/// What the game assumes beyond the source's model; the defaults are the source's.
public struct GameOptions: Sendable, Hashable {
    /// What the only trader that allows may charge.
    public enum Deviation: String, Sendable, Hashable, CaseIterable {
        /// The common fee ω, as in the source.
        case fixed
        /// Any fee x ≤ w: it undercuts the hidden price only as far as pays, so that allowing is dominant again.
        case best
    }

    /// How the traders share a market.
    public enum Shares: Sendable, Hashable {
        /// Those with the lowest price share it equally and the others sell nothing, as in the source.
        case equal
        /// sᵢ = e^(−pᵢ/T)/Σⱼe^(−pⱼ/T), with the temperature T in money per piece; T → 0 gives equal shares.
        ///
        /// Source: McFadden, "Conditional logit analysis of qualitative choice behavior" (1974).
        case logit(temperature: Double)
    }

    /// What the only trader that allows may charge.
    public var deviation: Deviation
    /// How the traders share a market.
    public var shares: Shares
    /// Whether one trader alone, under the threat of entry, must break even: m = 1 in the zero-profit condition.
    public var contestable: Bool
    /// Whether kinds carried at a loss, ωcᵢ < c_A, leave the traders' range, and the fee is solved again.
    public var drop: Bool

    /// Creates options; the defaults are the source's assumptions.
    public init(
        deviation: Deviation = .fixed, shares: Shares = .equal, contestable: Bool = false, drop: Bool = false
    ) {
        self.deviation = deviation
        self.shares = shares
        self.contestable = contestable
        self.drop = drop
    }

    /// The most traders for whom logit shares are solved: all equilibria of a market with unlike shares are found by
    /// enumeration over the numbers of traders that allow, refuse and mix, which grows with their square.
    public static let maximumLogitTraders = 64
}
