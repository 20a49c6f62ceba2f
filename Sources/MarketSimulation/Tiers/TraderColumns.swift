/// The trading companies, one column for each attribute.
///
/// A trading company has a row for each kind of product, `trader · categories + kind`; a row has `contacts` places for
/// client-seers and `ownFactories` places for factories. Vacant places hold −1.
public struct TraderColumns: Sendable {
    /// Whether each takes part; places of those that left are vacant.
    public internal(set) var isActive: [Bool] = []
    /// Whether each lets factories see the buyer.
    public internal(set) var isOpen: [Bool] = []
    /// The open agency fee ω of each, a mark-up on the factory's price.
    public internal(set) var fee: [Double] = []
    /// By how much each changes its fee at most (undercutting).
    public internal(set) var feeStep: [Double] = []
    /// The cash of each, in money.
    public internal(set) var cash: [Double] = []
    /// The profit of the last step, in money.
    public internal(set) var profit: [Double] = []
    /// The profit of late, in money per step, which peers compare.
    public internal(set) var pay: [Double] = []
    /// The pieces sold at the last step.
    public internal(set) var quantity: [Double] = []
    /// What was paid to factories at the last step, in money.
    public internal(set) var turnover: [Double] = []
    /// The step at which each entered.
    public internal(set) var since: [Int32] = []
    /// Rows: the visits of buyers at the last step.
    public internal(set) var visits: [Int32] = []
    /// Rows: the taste of the last visitor.
    public internal(set) var visitorTaste: [Double] = []
    /// Ties: the client-seers to call.
    public internal(set) var contacts: [Int32] = []
    /// Ties: whether the client-seer comes at this step.
    public internal(set) var attends: [Bool] = []
    /// Ties: the bonus that a visit brought the client-seer of late, in money.
    public internal(set) var contactBonus: [Double] = []
    /// Ties: the step at which each contact began.
    public internal(set) var contactSince: [Int32] = []
    /// Ties: the factories known without a client-seer.
    public internal(set) var own: [Int32] = []
    /// Ties: the step at which the trading company heard of the factory's betrayal; −1 for never.
    public internal(set) var ownHeard: [Int32] = []
    /// Ties: the sales of each such factory through it of late, in money per step.
    public internal(set) var ownSales: [Double] = []
    /// Ties: the step at which each such tie began.
    public internal(set) var ownSince: [Int32] = []

    /// The number of places for trading companies, taken or vacant.
    public var count: Int { isActive.count }
}
