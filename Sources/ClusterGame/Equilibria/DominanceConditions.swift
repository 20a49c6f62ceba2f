/// When allowing is strictly dominant for equal shares and a fixed fee: the exact condition beside the source's.
public struct DominanceConditions: Sendable, Hashable {
    /// The exact condition, mΣGᵢ(ω) > ΣGᵢ(w).
    public let exact: Inequality
    /// The sufficient condition that the source derives, (w − ω)c < ωc − c_A, of the cheapest kind.
    ///
    /// It says that the hidden margin keeps less than twice as much of a piece as the open fee; as it also sells fewer
    /// pieces, r < 2 ≤ m. The source takes it for granted and so claims dominance for every cluster.
    public let sufficient: Inequality
    /// The sufficient condition as the source prints it, w − ω < ω − c_A, which mixes mark-ups with money.
    public let printed: Inequality
}

extension GameModel {
    /// The exact and the sufficient conditions for allowing to be strictly dominant.
    public var dominanceConditions: DominanceConditions {
        let cost = costs.lowest
        let about: [GameParameter] = [.margin, .fee]
        return DominanceConditions(
            exact: Inequality(
                .dominance, about, "mΣGᵢ(ω)", Double(traders) * grossAtFee, .above, "ΣGᵢ(w)", grossAtMargin),
            sufficient: Inequality(
                .dominance, about, "(w − ω)c", (margin - fee) * cost, .below, "ωc − c_A",
                curve.gain(fee, cost: cost)),
            printed: Inequality(
                .dominance, about, "w − ω", margin - fee, .below, "ω − c_A",
                fee - parameters.unitCost))
    }

    /// w₁ and w₂ = {c_A + [M ∓ √(M² − 4βmG(ω))]/(2β)}/c, the margins between which dominance fails; nil where allowing
    /// is dominant at every margin above the fee.
    ///
    /// For unlike kinds the outermost roots of the truncated sum ΣGᵢ(x) = mΣGᵢ(ω).
    public var dominanceFailsBetween: DominanceFailure? {
        let target = Double(traders) * grossAtFee
        guard let low = curve.lowestRoot(target), let high = curve.highestRoot(target), high > fee, high > low
        else { return nil }
        return DominanceFailure(low: max(low, fee), high: high)
    }
}
