/// A cluster's game with parameters that satisfy the source's inequalities, and its fee.
///
/// ```swift
/// let model = try GameModel(parameters)
/// model.ratio          // .finite(1.6676)
/// model.regime         // .dilemma
/// model.answer()       // everything at once
/// ```
///
/// Source of the model: Dudko and Zhao Zong, "Cluster marketing in enterprise innovations", section 3, for two traders
/// and one cost; here for m traders and unlike costs.
public struct GameModel: Sendable, Hashable {
    /// The parameters as given.
    public let parameters: GameParameters
    /// The open agency fee ω, a mark-up on the factory's price.
    public let fee: Double
    /// The kinds that the traders carry, without those that left by ``GameOptions/drop``.
    public let costs: CategoryCosts
    let curve: GrossCurve
    /// ΣGᵢ(ω), the gross profit of the whole market at the open fee, in money per period.
    public let grossAtFee: Double
    /// ΣGᵢ(w), the gross profit of the whole market at the hidden margin, in money per period.
    public let grossAtMargin: Double

    /// Checks the parameters and solves for the fee.
    ///
    /// - Throws: ``InvalidGame`` with every inequality that the parameters break.
    public init(_ parameters: GameParameters) throws(InvalidGame) {
        switch Self.checked(parameters) {
        case .model(let model): self = model
        case .broken: throw InvalidGame(violations: parameters.violations)
        }
    }

    /// A model, or the first rule that stands in its way; without the cost of describing the rule.
    enum Checked {
        case model(GameModel)
        case broken(GameRule)
    }

    static func checked(_ parameters: GameParameters) -> Checked {
        guard parameters.isInDomain else { return .broken(.domain) }
        guard let solution = FeeSolution(parameters) else {
            return .broken(parameters.fee == .zeroProfit ? .categoriesCarryTraders : .feeCoversUnitCost)
        }
        if let rule = solution.brokenRule(for: parameters) { return .broken(rule) }
        return .model(GameModel(parameters, solution: solution))
    }

    private init(_ parameters: GameParameters, solution: FeeSolution) {
        self.parameters = parameters
        fee = solution.fee
        costs = solution.curve.costs
        curve = solution.curve
        grossAtFee = max(0, solution.gross)
        grossAtMargin = solution.curve.total(parameters.margin)
    }

    /// The hidden margin w, a mark-up on the factory's price.
    public var margin: Double { parameters.margin }
    /// The number of traders m.
    public var traders: Int { parameters.traders }
    /// The number of kinds n that the traders carry.
    public var categories: Int { Int(exactly: costs.count.rounded()) ?? 0 }
    /// The number of kinds that left because they were carried at a loss.
    public var droppedCategories: Int { parameters.categories - categories }

    /// The inequalities between the parameters, all of which hold here, with both sides' values.
    public var validity: [Inequality] { parameters.relations(at: fee, costs: costs) }

    /// M = α − β(c + c_A), the pieces of a kind that would be sold at cost, per period; for unlike kinds at their mean.
    public var demandAtCost: Double { curve.demandAtCost(costs.mean) }

    /// The buyer's price at a mark-up, in money per piece; for unlike kinds at their mean cost.
    public func price(atMarkup markup: Double) -> Double { (1 + markup) * costs.mean }

    /// The pieces of a kind sold per period at a mark-up; for unlike kinds the mean.
    public func quantity(atMarkup markup: Double) -> Double { curve.totalQuantity(markup) / costs.count }

    /// G, the gross profit of a kind per period at a mark-up, in money; for unlike kinds the mean.
    public func gross(atMarkup markup: Double) -> Double { curve.total(markup) / costs.count }
}

extension GameParameters {
    /// Every inequality that the parameters break: those of single parameters, and those between parameters where the
    /// numbers they join are within their domains.
    public var violations: [Inequality] {
        let single = domainViolations
        let blocking: Set<GameParameter> = [
            .alpha, .beta, .costs, .categories, .traders, .unitCost, .fixedCost, .fee, .margin,
        ]
        if single.contains(where: { $0.rule == .domain && !blocking.isDisjoint(with: $0.parameters) }) { return single }
        let solution = FeeSolution(self)
        let costs = solution?.curve.costs ?? self.costs
        // A given fee has its rules also where every kind would leave at it, so that there is no solution.
        return single + relations(at: solution?.fee ?? self[.fee], costs: costs).filter { !$0.holds }
    }
}
