/// Parameters of the game learnt from data; each part is there when its data are.
public struct Calibration: Sendable, Hashable {
    /// α and β from prices and quantities.
    public let demand: DemandFit?
    /// ω and w from deals.
    public let markups: MarkupFit?
    /// F and c_A from accounts.
    public let costs: CostFit?

    /// Joins the fits there are.
    public init(demand: DemandFit? = nil, markups: MarkupFit? = nil, costs: CostFit? = nil) {
        self.demand = demand
        self.markups = markups
        self.costs = costs
    }

    /// The estimates by parameter.
    public var estimates: [GameParameter: Estimate] {
        var estimates: [GameParameter: Estimate] = [:]
        estimates[.alpha] = demand?.alpha
        estimates[.beta] = demand?.beta
        estimates[.fee] = markups?.fee
        estimates[.margin] = markups?.margin
        estimates[.fixedCost] = costs?.fixedCost
        estimates[.unitCost] = costs?.unitCost
        return estimates
    }

    /// The parameters with the estimates in place of what stood there.
    ///
    /// The open fee is left to its rule where that is zero profit: the data's ω then is something to compare with.
    public func applied(to parameters: GameParameters) -> GameParameters {
        var changed = parameters
        let estimates = estimates
        for parameter in GameParameter.allCases {
            guard let estimate = estimates[parameter] else { continue }
            if parameter == .fee, parameters.fee == .zeroProfit { continue }
            changed = changed.setting(parameter, to: estimate.value)
        }
        return changed
    }

    /// A study of what the standard errors mean for the answers, with the correlations of estimates from the same data.
    public func study(
        of parameters: GameParameters, quantities: [AnswerQuantity] = AnswerQuantity.allCases,
        confidence: Double = 0.9, draws: Int = 10_000, seed: UInt64
    ) -> UncertaintyStudy {
        var assumptions = estimates.mapValues(\.asUncertainValue)
        if parameters.fee == .zeroProfit { assumptions[.fee] = nil }
        return UncertaintyStudy(
            of: applied(to: parameters), assuming: assumptions, correlations: correlations,
            quantities: quantities, confidence: confidence, draws: draws, seed: seed)
    }

    /// How the two numbers of each fitted line move together.
    private var correlations: [ParameterCorrelation] {
        var correlations: [ParameterCorrelation] = []
        if let demand {
            correlations.append(ParameterCorrelation(.alpha, .beta, coefficient: demand.correlation))
        }
        if let costs {
            correlations.append(ParameterCorrelation(.fixedCost, .unitCost, coefficient: costs.line.correlation))
        }
        return correlations
    }
}
