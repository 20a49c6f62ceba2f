/// The profits of a trader A against the others B, in money per period: the source's table.
public struct Payoffs: Sendable, Hashable {
    /// Everyone allows.
    public let allowAllow: Double
    /// A alone allows.
    public let allowRefuse: Double
    /// A refuses while every other allows.
    public let refuseAllow: Double
    /// Everyone refuses.
    public let refuseRefuse: Double
}

extension TraderGame {
    /// The source's four profits: π_yy, π_yn, π_ny, π_nn.
    public var payoffs: Payoffs {
        Payoffs(
            allowAllow: payoff(allowing: true, others: traders - 1), allowRefuse: payoff(allowing: true, others: 0),
            refuseAllow: payoff(allowing: false, others: traders - 1),
            refuseRefuse: payoff(allowing: false, others: 0))
    }
}
