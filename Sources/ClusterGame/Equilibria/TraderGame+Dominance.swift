extension TraderGame {
    /// The signs of the incentives to allow: when no other does, when all others do, and the extremes over all numbers.
    struct IncentiveSigns {
        var alone: Int
        var withAll: Int
        var least: Int
        var most: Int
    }

    /// An incentive smaller than 10⁻¹² of the gross profits it compares is their rounding and counts as none.
    func sign(of incentive: Double, scale: Double) -> Int {
        abs(incentive) <= relativeTolerance * scale ? 0 : (incentive > 0 ? 1 : -1)
    }

    var incentiveSigns: IncentiveSigns {
        switch rule {
        case .equal(let lone, let allowing, let refusing):
            let share = refusing / Double(traders)
            let alone = sign(of: lone - share, scale: max(abs(lone), abs(share)))
            let others = allowing > 0 ? 1 : 0
            return IncentiveSigns(alone: alone, withAll: others, least: min(alone, others), most: max(alone, others))
        case .table(let allowing, let refusing):
            let signs = zip(allowing, refusing).map { sign(of: $0 - $1, scale: max(abs($0), abs($1))) }
            return IncentiveSigns(
                alone: signs.first ?? 0, withAll: signs.last ?? 0, least: signs.min() ?? 0, most: signs.max() ?? 0)
        }
    }

    /// Whether allowing is dominant.
    ///
    /// For equal shares and a fixed fee: strictly for r < m, weakly at r = m, not for r > m; weakly dominated at r = ∞.
    public var dominance: Dominance {
        let signs = incentiveSigns
        switch (signs.least, signs.most) {
        case (1, _): return .strict
        case (0, 1): return .weak
        case (0, 0): return .indifferent
        case (_, 1): return .none
        default: return .dominated
        }
    }

    /// The kind of game, from the incentives to allow and from what all would rather have.
    ///
    /// For equal shares and a fixed fee: plain for r ≤ 1, dilemma for 1 < r < m, edge at r = m, coordination above.
    public var regime: Regime {
        let signs = incentiveSigns
        let all = payoff(allowing: true, others: traders - 1) + fixedCost
        let none = payoff(allowing: false, others: 0) + fixedCost
        let loss = sign(of: none - all, scale: max(abs(none), abs(all)))
        switch (signs.alone, signs.withAll) {
        case (0, 0) where signs.least == 0 && signs.most == 0: return .indifferent
        case (-1, 0...): return .coordination
        case (...0, -1): return .refusal
        case (1, -1): return .division
        default:
            if signs.least < 0 { return .division }
            if loss <= 0 { return .plain }
            return signs.alone == 0 ? .edge : .dilemma
        }
    }
}

extension GameModel {
    /// Whether allowing is dominant under the options of the parameters.
    public var dominance: Dominance { game.dominance }

    /// The kind of game under the options of the parameters.
    public var regime: Regime { game.regime }
}
