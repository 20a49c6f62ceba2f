/// Where all money of a market came from and went to since its start.
///
/// Money enters with buyers' payments and with the capital of those who enter; it leaves as the real cost of work and
/// materials and with those who exit. Everything else, as fees, bonuses and salaries, passes between agents.
public struct MarketLedger: Sendable, Hashable {
    /// The cash of all agents at the start.
    public internal(set) var initialCash = 0.0
    /// What buyers paid, less refunds.
    public internal(set) var fromBuyers = 0.0
    /// The capital brought in by those who entered, and by owners for plants and departments.
    public internal(set) var capitalIn = 0.0
    /// The cash that left with those who exited; what they owed beyond it counts negative.
    public internal(set) var takenOut = 0.0
    /// The cost of making what was made.
    public internal(set) var production = 0.0
    /// The trading companies' and departments' cost of selling pieces.
    public internal(set) var selling = 0.0
    /// The fixed costs of trading companies, factories and departments.
    public internal(set) var fixed = 0.0
    /// Plants, departments' setting up and new designs.
    public internal(set) var investment = 0.0
    /// The pieces that factories made.
    public internal(set) var made = 0.0
    /// Factories that entered.
    public internal(set) var factoriesIn = 0
    /// Factories that exited.
    public internal(set) var factoriesOut = 0
    /// Trading companies that entered.
    public internal(set) var tradersIn = 0
    /// Trading companies that exited.
    public internal(set) var tradersOut = 0

    /// The cash that all agents together must hold.
    public var expectedCash: Double {
        initialCash + fromBuyers + capitalIn - takenOut - production - selling - fixed - investment
    }
}
