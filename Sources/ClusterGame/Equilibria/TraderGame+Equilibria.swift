import Glibc

extension TraderGame {
    /// All Nash equilibria, pure before mixed.
    ///
    /// For equal shares with G(ω) > 0 these are all allowing, and for r > m none allowing and one mixed profile, the
    /// same for every trader: the incentive of a trader is linear in the probability of each other, so that traders that
    /// mix must mix alike, and one that allows for certain makes all others prefer to allow. For logit shares profiles are
    /// enumerated by the numbers of traders that allow, mix and refuse; ``hasAllEquilibria`` says whether that is all.
    public var equilibria: [Equilibrium] {
        guard case .equal(let lone, let allowing, let refusing) = rule else { return enumeratedEquilibria }
        let alone = incentiveSigns.alone
        guard allowing > 0 else {
            switch alone {
            case -1: return [.noneAllows, .everyProfile(allowingAtLeast: 2)]
            case 0: return [.everyProfile(allowingAtLeast: 0)]
            default: return [.everyProfile(allowingAtLeast: 1)]
            }
        }
        switch alone {
        case 1: return [.allAllow]
        case 0: return [.allAllow, .noneAllows]
        default:
            let odds = Self.mixingOdds(ratio: refusing / lone, traders: traders)
            return [.allAllow, .noneAllows, .mixed(allowProbability: odds / (1 + odds))]
        }
    }

    /// The odds t = q/(1 − q) of allowing at the mixed equilibrium: 1 + y + … + y^(m−1) = r with y = 1 + t.
    ///
    /// The indifference (1 − (1−q)^m)/(q(1−q)^(m−1)) = r of the game is this sum in y = 1/(1 − q). The sum is convex and
    /// increasing, so that Newton's method descends to the root from any bound above it: y^(m−1) ≤ r, and by the
    /// inequality of the means y^((m−1)/2) ≤ r/m. For m = 2 it is t = r − 2.
    static func mixingOdds(ratio: Double, traders: Int) -> Double {
        let count = Double(traders)
        let exponent = 1 / (count - 1)
        var odds = min(expm1(exponent * log(ratio)), expm1(2 * exponent * log(ratio / count)))
        for _ in 0..<200 {
            let power = expm1(count * log1p(odds))
            let sum = power / odds
            let slope = (count * (power + 1) / (1 + odds) - sum) / odds
            let next = odds - (sum - ratio) / slope
            guard next < odds, next > 0 else { break }
            odds = next
        }
        return odds
    }

    /// The probability of allowing at the mixed equilibrium in which all do the same; nil where there is none.
    var mixedProbability: Double? {
        if case .equal(_, let allowing, _) = rule, allowing > 0, incentiveSigns.alone >= 0 { return nil }
        for case .mixed(let probability) in equilibria { return probability }
        return nil
    }

    /// Whether all allowing risk-dominates none allowing: r < 3 for two traders with equal shares; nil for more traders
    /// or unless both are strict equilibria.
    ///
    /// Source: Harsanyi and Selten, "A General Theory of Equilibrium Selection in Games" (1988), chapter 3: the product
    /// of the losses from leaving an equilibrium alone, which for two like traders is the loss itself.
    public var riskDominance: RiskDominance? {
        guard traders == 2, regime == .coordination, incentiveSigns.withAll > 0 else { return nil }
        let leavingAll = incentive(others: 1)
        let leavingNone = -incentive(others: 0)
        switch sign(of: leavingAll - leavingNone, scale: max(leavingAll, leavingNone)) {
        case 1: return .allAllow
        case 0: return .neither
        default: return .noneAllows
        }
    }
}

extension GameModel {
    /// All Nash equilibria under the options of the parameters, pure before mixed.
    public var equilibria: [Equilibrium] { game.equilibria }
}
