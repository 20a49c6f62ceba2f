/// What buyers and traders have from the market, in money per period.
public struct Welfare: Sendable, Hashable {
    /// The buyers' surplus, ΣQᵢ²/(2β).
    public let buyers: Double
    /// The profits of all traders, ΣGᵢ − mF.
    public let traders: Double
    /// The sum of both; factories earn zero profit.
    public var total: Double { buyers + traders }
}

extension GameModel {
    /// What buyers and traders have when every trader charges a mark-up.
    public func welfare(atMarkup markup: Double) -> Welfare {
        let gross = markup == fee ? grossAtFee : curve.total(markup)
        return Welfare(
            buyers: curve.surplus(markup), traders: gross - Double(traders) * parameters.fixedCost)
    }

    /// The largest welfare with the same m traders, nM²/(2β) − mF: every kind at the price c + c_A.
    public var firstBestWelfare: Double {
        let surplus = curve.sum { cost in
            let quantity = max(0, curve.demandAtCost(cost))
            return quantity * quantity / (2 * parameters.demand.beta)
        }
        return surplus - Double(traders) * parameters.fixedCost
    }
}
