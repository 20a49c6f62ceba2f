/// The fees at which every trader's profit is zero, and what the source's formula gives instead.
///
/// Free competition drives the fee down to the lower root of (n/m)G(ω) = F:
///
///     ω = [α − β(c − c_A) − √(M² − 4βmF/n)]/(2βc),  M = α − β(c + c_A).
public struct ZeroProfitFee: Sendable, Hashable {
    /// The lower root, which competition reaches.
    public let low: Double
    /// The upper root, at which a trader loses by charging less only while nobody undercuts it.
    public let high: Double
    /// What the source's formula gives; nil for unlike costs and where its root is of a negative number.
    public let printedFormula: Double?
    /// A trader's profit at the printed formula's fee, which would be zero if the formula were right.
    public let printedFormulaProfit: Double?
}

extension GameModel {
    /// The zero-profit fees of these parameters, whatever fee the model has; nil where n < n_min.
    ///
    /// With ``GameOptions/drop`` the low root is the fee after the kinds carried at a loss have left, and the high one
    /// belongs to the same kinds. For a contestable market one trader's fixed cost takes the place of m.
    public var zeroProfitFee: ZeroProfitFee? {
        let target = parameters.breakEvenTraders * parameters.fixedCost
        let all = parameters.curve(over: parameters.costs)
        guard let solution = FeeSolution(zeroProfit: target, over: all, drop: parameters.options.drop),
            let high = solution.curve.highestRoot(target)
        else { return nil }
        let printed = printedFormula
        return ZeroProfitFee(
            low: solution.fee, high: high, printedFormula: printed,
            printedFormulaProfit: printed.map { curve.total($0) / Double(traders) - parameters.fixedCost })
    }

    /// The lower zero-profit fee alone: the fee itself where competition sets it.
    var lowestZeroProfitFee: Double? {
        if case .zeroProfit = parameters.fee { return fee }
        let target = parameters.breakEvenTraders * parameters.fixedCost
        let all = parameters.curve(over: parameters.costs)
        return FeeSolution(zeroProfit: target, over: all, drop: parameters.options.drop)?.fee
    }

    /// The source's formula as printed, kept for comparison only.
    ///
    /// It errs three times: −β(c + c_A) stands outside the root where −β(c − c_A) belongs; inside the root the square
    /// of that same term stands while 4β(α − βc)c_A is still subtracted, so that c_A is charged twice; and the root is
    /// added. Its fee does not give zero profit and rises with n, against the source's own Proposition 3.
    private var printedFormula: Double? {
        guard costs.isUniform else { return nil }
        let (alpha, beta) = (parameters.demand.alpha, parameters.demand.beta)
        let (cost, unitCost) = (costs.mean, parameters.unitCost)
        let term = alpha - beta * (cost + unitCost)
        let discriminant =
            term * term - 4 * beta * (alpha - beta * cost) * unitCost
            - 4 * beta * parameters.breakEvenTraders * parameters.fixedCost / costs.count
        guard discriminant >= 0 else { return nil }
        return (term + discriminant.squareRoot()) / (2 * beta * cost)
    }

    /// n_min = 4βmF/M²: with fewer kinds no fee carries the traders; nil where no number of kinds would.
    public var minimumCategories: Double? { parameters.leastCategories(curve) }
}
