/// The numbers of kinds at which the game changes its character, at the zero-profit fee.
///
/// At that fee ΣGᵢ(ω) = mF, so that r = nḠ(w)/(mF) grows with n: a bigger cluster has a lower open fee, from which the
/// hidden margin tempts more.
public struct CategoriesAt: Sendable, Hashable {
    /// The number of kinds at r = 1, n = mF/Ḡ(w).
    public let ratioOne: Double
    /// The number of kinds at r = m, n = m²F/Ḡ(w): from there on coordination, not dominance.
    public let ratioTraders: Double
    /// Whether n at r = 1 is merely where the fee reaches the margin: for w below the monopoly fee r ≤ 1 would need
    /// ω ≥ w, so that with fewer kinds the parameters break w > ω and there is no plain regime.
    public let ratioOneIsFeeReachingMargin: Bool
}

extension GameModel {
    /// The numbers of kinds at r = 1 and at r = m along the zero-profit fee, with the mix of costs kept; nil where the
    /// margin brings nothing, so that r never reaches them.
    ///
    /// A contestable market has ΣGᵢ(ω) = F in place of mF.
    public var categoriesAt: CategoriesAt? {
        let perKind = grossAtMargin / costs.count
        guard perKind > 0 else { return nil }
        let one = parameters.breakEvenTraders * parameters.fixedCost / perKind
        return CategoriesAt(
            ratioOne: one, ratioTraders: Double(traders) * one, ratioOneIsFeeReachingMargin: margin <= monopolyFee)
    }

    /// The mark-up of the largest gross profit, (c_A + M/(2β))/c; for unlike kinds B/(2A) while none drops out.
    public var monopolyFee: Double { curve.peak().markup }
}
