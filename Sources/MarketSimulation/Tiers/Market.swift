import RandomStreams

/// The state of a market between two steps, in columns.
///
/// A ``MarketRun`` moves it on; this value is for reading.
public struct Market: Sendable {
    /// The scenario that the market follows.
    public internal(set) var scenario: MarketScenario
    /// Which of the scenario's independent runs this is.
    public let replicate: Int
    /// The number of steps done.
    public internal(set) var step = 0
    /// The buyers.
    public internal(set) var buyers = BuyerColumns()
    /// The trading companies.
    public internal(set) var traders = TraderColumns()
    /// The client-seers.
    public internal(set) var clientSeers = ClientSeerColumns()
    /// The factories.
    public internal(set) var factories = FactoryColumns()
    /// The fashion of all kinds, a place on the circle of length one.
    public internal(set) var fashion = 0.0
    /// Where all money of the market came from and went to.
    public internal(set) var ledger = MarketLedger()
    /// The mean satisfaction of the last step's visitors, after the cost of visits: what others tell of the cluster.
    public internal(set) var image = 0.0
    /// Ties that have ended.
    public internal(set) var endedTies = EndedTies()
    /// By what factor materials have made factories' cost dearer than at first; 1 without suppliers.
    public internal(set) var costFactor = 1.0
    /// By what factor buyers' own sales have changed their demand; 1 without a stage behind them.
    public internal(set) var demandFactor = 1.0
    /// How much the common fee changes at a step.
    var commonFeeStep = 0.0
    /// The direction of the common fee's last change.
    var commonFeeDirection = 0.0
    /// The steps after the jump of the fashion at which half and nine tenths of factories knew; −1 before.
    var shiftHalfStep = -1
    var shiftNineTenthsStep = -1

    /// The kinds of product.
    public var categories: Int { scenario.population.categories }

    /// The stream of an agent's draws for a purpose at this step.
    func stream(_ purpose: StreamPurpose, agent: Int = 0) -> RandomStream {
        RandomStream(seed: scenario.seed, run: replicate, step: step, agent: agent, purpose: purpose)
    }

    /// Whether a trading company holds client meetings.
    func isOpen(_ trader: Int) -> Bool { scenario.rules.meetings.isOn && traders.isOpen[trader] }

    /// Whether a factory makes a kind.
    func makes(_ factory: Int, _ kind: Int) -> Bool {
        var offset = Int32(truncatingIfNeeded: kind) - factories.home[factory]
        if offset < 0 { offset += Int32(truncatingIfNeeded: categories) }
        return factories.isActive[factory] && offset < factories.breadth[factory]
    }

    /// What a piece costs a factory, with the cost of its variety, in money.
    public func unitCost(of factory: Int) -> Double {
        factories.cost[factory] * costFactor
            * (1 + scenario.parameters.factory.varietyCost * Double(factories.breadth[factory] - 1))
    }

    /// What a factory asks for a piece, in money.
    public func price(of factory: Int) -> Double { unitCost(of: factory) * (1 + factories.markup[factory]) }

    /// Relatives and neighbours of the same trade within a tier: those one, two … kinds' cycles before and after.
    func kin(of agent: Int, among count: Int) -> [Int] {
        (0..<scenario.population.kin).compactMap { place in
            let distance = (place / 2 + 1) * categories
            let other = place % 2 == 0 ? agent + distance : agent - distance
            return other >= 0 && other < count ? other : nil
        }
    }
}

/// The distance of two places on the circle of length one, 0…½.
@inline(__always)
func circleDistance(_ one: Double, _ other: Double) -> Double {
    let distance = abs(one - other)
    return distance > 0.5 ? 1 - distance : distance
}

/// A place on the circle of length one.
@inline(__always)
func onCircle(_ place: Double) -> Double { place - place.rounded(.down) }
