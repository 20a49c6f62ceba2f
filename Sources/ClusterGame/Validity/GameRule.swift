/// What the parameters of a game must satisfy.
public enum GameRule: String, Sendable, Hashable, CaseIterable {
    /// A parameter is a number within its domain and within the magnitudes that doubles carry through the formulas.
    case domain
    /// A list of numbers of factories has one for each kind.
    case factoriesPerCategory
    /// Logit shares are solved for at most ``GameOptions/maximumLogitTraders`` traders.
    case logitTraders
    /// The hidden margin is above the open fee: (1 + w)c > (1 + ω)c.
    case marginAboveFee
    /// The open fee covers the unit cost of selling: (1 + ω)c ≥ c + c_A; for unlike kinds ΣGᵢ(ω) ≥ 0.
    case feeCoversUnitCost
    /// Something is sold at the open fee: α > β(1 + ω)c, for unlike kinds of the cheapest.
    case demandAtFee
    /// Something would be sold at cost, M > 0: α > β(c + c_A), for unlike kinds of the cheapest.
    case demandAtCost
    /// The zero-profit fee exists: n ≥ n_min.
    case categoriesCarryTraders
    /// Allowing is strictly dominant; no game is refused for want of it.
    case dominance
}
