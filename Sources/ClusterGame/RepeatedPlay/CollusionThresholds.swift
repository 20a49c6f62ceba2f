/// The critical discount factors of silent collusion on not allowing, by what the deviator may charge.
public struct CollusionThresholds: Sendable, Hashable {
    /// The deviator charges the open fee: (m − r)/(m − 1) for 1 < r < m.
    public let fixedFee: CollusionThreshold
    /// The deviator undercuts the hidden price as far as pays: (D − G(w)/m)/(D − G(ω)/m) for r > 1, with D = G(w), or
    /// M²/(4β) when w exceeds the monopoly fee.
    public let undercutting: CollusionThreshold
}

extension GameModel {
    /// The critical discount factors of silent collusion under grim trigger: after one deviation all allow for ever.
    ///
    /// A trader keeps the agreement when δ ≥ (D − C)/(D − P), D the profit of deviating once, C of the agreement and P of
    /// the punishment. Source: Friedman, "A non-cooperative equilibrium for supergames" (1971).
    public var collusionThresholds: CollusionThresholds {
        CollusionThresholds(
            fixedFee: game(deviation: .fixed).collusionThreshold,
            undercutting: game(deviation: .best).collusionThreshold)
    }
}

extension TraderGame {
    /// δ ≥ (D − C)/(D − P) with this game's own deviation.
    fileprivate var collusionThreshold: CollusionThreshold {
        let (payoffs, cost) = (payoffs, fixedCost)
        let deviation = payoffs.allowRefuse + cost
        let agreement = payoffs.refuseRefuse + cost
        let punishment = payoffs.allowAllow + cost
        if sign(of: agreement - punishment, scale: max(abs(agreement), abs(punishment))) <= 0 { return .notWanted }
        if sign(of: deviation - agreement, scale: max(abs(agreement), abs(deviation))) <= 0 { return .notNeeded }
        return .discount((deviation - agreement) / (deviation - punishment))
    }
}
