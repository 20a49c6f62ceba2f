/// A fee with the kinds that are carried at it.
struct FeeSolution {
    let fee: Double
    let curve: GrossCurve
    /// ΣGᵢ(ω); at zero profit the traders' fixed costs themselves, so that the profit is zero to the last digit.
    let gross: Double

    /// Solves for the fee of the parameters; nil where no fee gives zero profit or every kind would leave.
    init?(_ parameters: GameParameters) {
        switch parameters.fee {
        case .markup(let fee):
            let all = parameters.curve(over: parameters.costs)
            let curve = parameters.options.drop ? Self.carried(all, at: fee) : all
            guard let curve else { return nil }
            self.init(fee: fee, curve: curve, gross: curve.total(fee))
        case .zeroProfit:
            let target = parameters.breakEvenTraders * parameters.fixedCost
            self.init(zeroProfit: target, over: parameters.curve(over: parameters.costs), drop: parameters.options.drop)
        }
    }

    private init(fee: Double, curve: GrossCurve, gross: Double) {
        self.fee = fee
        self.curve = curve
        self.gross = gross
    }

    /// The lower root of ΣGᵢ(ω) = `target`; with `drop` solved again without the kinds carried at a loss until none is.
    ///
    /// Each round lowers the fee, because the rest earns the target more easily without the losses, so that the rounds
    /// end after at most as many as there are kinds.
    init?(zeroProfit target: Double, over start: GrossCurve, drop: Bool) {
        var curve = start
        while true {
            guard let fee = curve.lowestRoot(target) else { return nil }
            guard drop, let rest = Self.carried(curve, at: fee), rest.costs.count < curve.costs.count else {
                self.init(fee: fee, curve: curve, gross: target)
                return
            }
            curve = rest
        }
    }

    /// The curve of the kinds that are not carried at a loss; nil when none is left.
    private static func carried(_ curve: GrossCurve, at fee: Double) -> GrossCurve? {
        curve.costs.keeping { curve.gain(fee, cost: $0) >= 0 }.map {
            GrossCurve(demand: curve.demand, unitCost: curve.unitCost, costs: $0)
        }
    }

    /// The first rule between the parameters that is broken, without the cost of describing it; nil when all hold.
    func brokenRule(for parameters: GameParameters) -> GameRule? {
        guard parameters.margin > fee else { return .marginAboveFee }
        guard parameters.demand.alpha > parameters.demand.beta * (1 + fee) * curve.costs.lowest else {
            return .demandAtFee
        }
        if case .zeroProfit = parameters.fee { return nil }
        guard curve.costs.isUniform else {
            return parameters.relations(at: fee, costs: curve.costs).first { !$0.holds }?.rule
        }
        return fee >= curve.unitCost / curve.costs.lowest ? nil : .feeCoversUnitCost
    }
}
