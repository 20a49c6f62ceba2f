/// How many agents each tier of a market has, and how many partners an agent can know at a time.
public struct MarketPopulation: Sendable, Hashable {
    /// The kinds of product, n.
    ///
    /// Buyers, client-seers and factories belong to kinds in turn.
    public var categories = 10
    /// The buyers, each looking for one kind of product.
    public var buyers = 2_000
    /// The trading companies at the start, m in the game.
    public var traders = 20
    /// The client-seers, each known for one kind of product.
    public var clientSeers = 200
    /// The factories at the start.
    public var factories = 400
    /// How many of the factories are large.
    public var largeFactories = 4
    /// The trading companies that a buyer knows.
    public var tradersKnown = 6
    /// The client-seers of each kind that a trading company can call.
    public var contacts = 6
    /// The factories that a client-seer can stand for.
    public var mandates = 4
    /// The factories of each kind that a trading company knows without a client-seer.
    public var ownFactories = 2
    /// The relatives and neighbours that a client-seer or a factory has within its tier.
    public var kin = 2

    /// Creates the default population.
    public init() {}
}
