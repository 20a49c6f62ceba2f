/// A number of traders that a market carries.
public enum TraderCount: Sendable, Hashable {
    /// So many, perhaps none.
    case count(Int)
    /// As many as there may be, because a trader has no fixed cost (or more than a billion).
    case unbounded

    /// The number, nil where it is unbounded.
    public var value: Int? {
        if case .count(let count) = self { count } else { nil }
    }

    /// ⌊(G/F)(1 + 10⁻¹²)⌋: plain rounding down would lose one trader at the zero-profit fee, where the quotient is m up
    /// to rounding.
    init(gross: Double, fixedCost: Double) {
        guard gross > 0 else {
            self = .count(0)
            return
        }
        let count = (gross / fixedCost * (1 + relativeTolerance)).rounded(.down)
        self = count <= 1e9 ? .count(Int(count)) : .unbounded
    }
}

extension GameModel {
    /// The number of traders that free entry carries at a fee: the most with ΣGᵢ/m ≥ F.
    public func tradersCarried(atMarkup markup: Double) -> TraderCount {
        TraderCount(gross: curve.total(markup), fixedCost: parameters.fixedCost)
    }

    /// The largest number of traders for which there is a zero-profit fee, ⌊nM²/(4βF)⌋.
    public var mostTradersAtZeroProfit: TraderCount {
        TraderCount(gross: curve.peak().gross, fixedCost: parameters.fixedCost)
    }
}
