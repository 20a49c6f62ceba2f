/// The numbers that describe a market's agents.
///
/// Money is in one currency, a step is a trading day. Where agents differ, a ``Spread`` gives the mean and the
/// coefficient of variation.
public struct MarketParameters: Sendable, Hashable {
    /// What buyers want.
    public var demand = DemandParameters()
    /// How buyers search.
    public var buyer = BuyerParameters()
    /// What trading companies cost and charge.
    public var trader = TraderParameters()
    /// What client-seers can do and cost.
    public var clientSeer = ClientSeerParameters()
    /// What factories cost and can make.
    public var factory = FactoryParameters()

    /// Creates the default parameters.
    public init() {}
}

/// A number that differs among agents: its mean and its coefficient of variation.
///
/// With a variation above zero the agents' numbers follow a lognormal distribution with that mean; with zero they are
/// all alike.
public struct Spread: Sendable, Hashable {
    /// The mean.
    public var mean: Double
    /// The standard deviation divided by the mean.
    public var variation: Double

    /// Creates a number that differs among agents; by default it does not.
    public init(_ mean: Double, variation: Double = 0) {
        self.mean = mean
        self.variation = variation
    }
}

/// What buyers want, and how much of it.
public struct DemandParameters: Sendable, Hashable {
    /// The quantity that a buyer would take for nothing, α, in pieces per visit.
    public var alpha = 10.0
    /// The fall of quantity with price, β, in pieces per unit of money.
    public var beta = 0.2
    /// The size of a buyer, a factor of its whole demand.
    public var size = Spread(1, variation: 0.5)
    /// The chance that a buyer comes to buy at a step.
    public var arrival = 0.5
    /// How far buyers of one kind differ in taste: the half width of their tastes around the fashion, on a circle of
    /// length one.
    public var tasteWidth = 0.1
    /// What a design that is half a circle away from a buyer's taste costs him, as a share of its price.
    public var misfitCost = 0.5
    /// What a day of waiting for the goods costs a buyer, as a share of the price.
    public var waitCost = 0.02
    /// How far the fashion moves at a step, the standard deviation on the circle of length one.
    public var fashionDrift = 0.002
    /// The step at which the fashion jumps; 0 for none.
    public var shiftStep = 0
    /// How far it jumps, on the circle of length one.
    public var shiftSize = 0.25

    /// Creates the default demand.
    public init() {}
}

/// How buyers search, and what else they could do.
public struct BuyerParameters: Sendable, Hashable {
    /// The satisfaction that a buyer aspires to at first: the share of a free good's surplus, 0…1.
    public var aspiration = 0.6
    /// How many trading companies a buyer visits at most at a step, when it satisfices.
    public var patience = 3
    /// What a visit costs the buyer, in money.
    public var visitCost = 1.0
    /// The satisfaction that a buyer finds in other clusters.
    public var outsideSatisfaction = 0.4
    /// The belief of a buyer without experience that a stranger delivers, 0…1.
    public var strangerTrust = 0.8

    /// Creates the default buyers.
    public init() {}
}

/// What trading companies cost, and what they charge.
public struct TraderParameters: Sendable, Hashable {
    /// The cost of selling a piece, c_A, in money.
    public var unitCost = 0.2
    /// The fixed cost of a step, F, in money.
    public var fixedCost = 150.0
    /// The open agency fee ω at first, a mark-up on the factory's price.
    public var fee = 0.08
    /// The hidden margin w of a trading company that does not let factories see the buyer, a mark-up on their price.
    public var margin = 0.25
    /// The share of open trading companies at first.
    public var openShare = 0.2
    /// The cash of a trading company at first and at entry, in money.
    public var cash = Spread(10_000)

    /// Creates the default trading companies.
    public init() {}
}

/// What client-seers can do, and what they cost.
public struct ClientSeerParameters: Sendable, Hashable {
    /// The meetings that a client-seer can attend at a step.
    public var capacity = 6.0
    /// The share of the sales he brings that the factory pays him.
    public var bonus = 0.01
    /// What each factory he stands for pays him at a step, in money.
    public var baseSalary = 1.0

    /// Creates the default client-seers.
    public init() {}
}

/// What factories cost, can make and own.
public struct FactoryParameters: Sendable, Hashable {
    /// The cost of a piece c for a factory of one kind, in money.
    public var cost = Spread(10, variation: 0.08)
    /// The rise of the cost of a piece with every further kind that a factory makes, as a share.
    public var varietyCost = 0.03
    /// The kinds that a factory makes at first, before it learns.
    public var breadth = 3
    /// The pieces that a small factory can make at a step.
    public var capacity = Spread(30, variation: 0.5)
    /// The days of work that a factory's order book can hold; beyond it orders are cut.
    public var bookLimit = 10.0
    /// How many times the capacity of a small factory a large one has.
    public var largeFactor = 20.0
    /// The mark-up on the cost at first.
    public var markup = 0.15
    /// The fixed cost of a small factory at a step, in money; a large one has it times its factor.
    public var overhead = 5.0
    /// The cash at first and at entry, beyond what entry costs, in money; a large one has it times its factor.
    public var cash = Spread(2_000, variation: 0.5)
    /// The capital that a plant takes at entry, in money.
    public var plant = 3_000.0
    /// The cost of a new design, in money.
    public var renewalCost = 100.0
    /// How much worse than full quality a factory is, as a share of the price, that a buyer minds.
    public var qualityGap = Spread(0.05, variation: 0.5)
    /// The fixed cost of a sales department of its own at a step, F of the factory's choice, in money.
    public var departmentCost = 200.0
    /// The days of its cost that opening a sales department takes as capital.
    public var departmentSetUp = 30.0
    /// The share of factories that betray a partner when it pays.
    public var opportunists = 0.3
    /// The share of an order's price that a defaulting factory keeps (the deposit).
    public var deposit = 0.3
    /// The discount factor per step of an opportunist, δ, the mean of a uniform distribution.
    public var discount = 0.8
    /// The half width of that distribution.
    public var discountWidth = 0.15
    /// The chance that a factory cannot deliver an order although it wants to.
    public var mishap = 0.002

    /// Creates the default factories.
    public init() {}
}
