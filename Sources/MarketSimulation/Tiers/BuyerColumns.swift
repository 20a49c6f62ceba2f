/// The buyers, one column for each attribute.
///
/// Columns of ties have `tradersKnown` places for each buyer, one after another.
public struct BuyerColumns: Sendable {
    /// The kind of product that each looks for.
    public internal(set) var category: [Int32] = []
    /// The factor of its whole demand.
    public internal(set) var size: [Double] = []
    /// How far its taste lies from the fashion of its kind, on the circle of length one.
    public internal(set) var tasteOffset: [Double] = []
    /// The satisfaction that it aspires to.
    public internal(set) var aspiration: [Double] = []
    /// The satisfaction that it expects of the cluster, after the cost of visits.
    public internal(set) var expectation: [Double] = []
    /// The pieces it has received.
    public internal(set) var received: [Double] = []
    /// The money it has paid, less refunds.
    public internal(set) var paid: [Double] = []
    /// The place of the trading company that it bought from last; −1 for none.
    public internal(set) var lastPlace: [Int32] = []
    /// Ties: the trading companies it knows; −1 for a vacant place.
    public internal(set) var traders: [Int32] = []
    /// Ties: the preference J for each.
    public internal(set) var preference: [Double] = []
    /// Ties: the trust in each, 0…1.
    public internal(set) var trust: [Double] = []
    /// Ties: the pieces bought through each, fading.
    public internal(set) var volume: [Double] = []
    /// Ties: the factory of the last delivered deal through each; −1 for none.
    public internal(set) var lastFactory: [Int32] = []
    /// Ties: the step at which each began.
    public internal(set) var since: [Int32] = []

    /// The number of buyers.
    public var count: Int { category.count }
}
