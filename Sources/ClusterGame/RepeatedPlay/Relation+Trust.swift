import Glibc

extension Relation {
    /// φ = 1 − (1 − φ₁)^k: the chance that a betrayal is heard of.
    public var heardChance: Double {
        guard partners > 0 else { return 0 }
        return -expm1(Double(partners) * log1p(-min(1, hearing)))
    }

    /// δ* = g/(g + φv): the discount factor from which honesty pays; 0 where there is nothing to gain, 1 (never reached)
    /// where nobody would hear.
    ///
    /// A betrayal brings g once and loses φv in each later period: honesty pays when g ≤ φvδ/(1 − δ).
    public var criticalDiscount: Double {
        gain > 0 ? gain / (gain + heardChance * value) : 0
    }

    /// φ_min = g(1 − δ)/(δv): how surely a betrayal must be heard of; above 1 when even certainty does not do, nil when
    /// there is something to gain and the future is worth nothing.
    public func requiredHearing(discount: Double) -> Double? {
        guard gain > 0 else { return 0 }
        let future = discount * value
        return future > 0 ? gain * (1 - discount) / future : nil
    }

    /// k = ⌈ln(1 − φ_min)/ln(1 − φ₁)⌉: the smallest number of shared partners that sustains honesty.
    public func partnersNeeded(discount: Double) -> PartnersNeeded {
        guard let required = requiredHearing(discount: discount) else { return .noNumber }
        if required <= 0 { return .count(0) }
        if required > 1 || hearing <= 0 { return .noNumber }
        if hearing >= 1 { return .count(1) }
        if required == 1 { return .noNumber }
        let partners = (log1p(-required) / log1p(-hearing) * (1 - relativeTolerance)).rounded(.up)
        return partners <= 1e9 ? .count(max(1, Int(partners))) : .noNumber
    }

    /// Whether honesty pays with the partners there are; a discount factor of exactly the critical one does.
    public func isHonest(discount: Double) -> Bool {
        guard let required = requiredHearing(discount: discount) else { return false }
        return heardChance >= required * (1 - relativeTolerance)
    }
}
