/// What is known about a cluster and its traders, as read from a file and not yet checked.
///
/// A ``GameModel`` is made of parameters that satisfy the source's inequalities; this value holds any numbers, so that
/// all that is wrong with them can be told at once.
///
/// ```swift
/// let parameters = GameParameters(
///     demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: 20), traders: 2, unitCost: 1,
///     fixedCost: 500, fee: .zeroProfit, margin: 0.21)
/// try GameModel(parameters).fee  // 0.165192317503…
/// ```
public struct GameParameters: Sendable, Hashable {
    /// The buyers' demand for each kind, in pieces per period.
    public var demand: LinearDemand
    /// The factories' cost of a piece of each kind, in money, and the number of kinds n.
    public var costs: CategoryCosts
    /// The number of factories that make each kind, fᵢ.
    public var factories: FactoryCounts
    /// The number of trading companies, m.
    public var traders: Int
    /// A trader's cost of selling a piece, c_A, in money.
    public var unitCost: Double
    /// A trader's fixed cost, F, in money per period.
    public var fixedCost: Double
    /// The open agency fee ω as a mark-up on the factory's price, or the rule it follows from.
    public var fee: FeeRule
    /// The hidden margin w of a trader that does not allow, as a mark-up on the factory's price.
    public var margin: Double
    /// What the game assumes beyond the source.
    public var options: GameOptions
    /// The discount factor per period, δ, if trust is asked about.
    public var discount: Double?
    /// A relation whose betrayal is to be judged, if any.
    public var relation: Relation?

    /// Creates parameters without checking them.
    public init(
        demand: LinearDemand, costs: CategoryCosts, factories: FactoryCounts = .same(1), traders: Int,
        unitCost: Double, fixedCost: Double, fee: FeeRule = .zeroProfit, margin: Double,
        options: GameOptions = GameOptions(), discount: Double? = nil, relation: Relation? = nil
    ) {
        self.demand = demand
        self.costs = costs
        self.factories = factories
        self.traders = traders
        self.unitCost = unitCost
        self.fixedCost = fixedCost
        self.fee = fee
        self.margin = margin
        self.options = options
        self.discount = discount
        self.relation = relation
    }

    /// The number of kinds of product, n.
    public var categories: Int { Int(exactly: costs.count.rounded()) ?? 0 }

    /// How many traders' fixed costs the zero-profit fee must carry: m, or one where the market is contestable.
    var breakEvenTraders: Double { options.contestable ? 1 : Double(traders) }
}
