/// How the zero-profit fee moves with each parameter: partial derivatives of ω.
///
/// In closed form for one cost, with S = √(M² − 4βmF/n), u = ωc − c_A and p = (1 + ω)c:
/// ∂ω/∂n = −mF/(cn²S), ∂ω/∂F = m/(ncS), ∂ω/∂m = F/(ncS), ∂ω/∂α = −u/(cS), ∂ω/∂β = up/(cS), ∂ω/∂c_A = (1 + βu/S)/c,
/// ∂ω/∂c = (βu/S − ω)/c. For unlike costs the same by implicit differentiation of ΣGᵢ(ω) = mF, whose slope in ω is ncS
/// for one cost.
public struct ComparativeStatics: Sendable, Hashable {
    /// ∂ω/∂n, per kind; for unlike costs with their mix kept.
    public let categories: Double
    /// ∂ω/∂F, per unit of money.
    public let fixedCost: Double
    /// ∂ω/∂m, per trader; zero in a contestable market.
    public let traders: Double
    /// ∂ω/∂α, per piece.
    public let alpha: Double
    /// ∂ω/∂β, per piece and unit of money.
    public let beta: Double
    /// ∂ω/∂c_A, per unit of money.
    public let unitCost: Double
    /// ∂ω/∂c, per unit of money, of either sign; for unlike costs all of them shifted together.
    public let cost: Double
}
