/// The client-seers, one column for each attribute.
///
/// Columns of ties have `mandates` places for each client-seer; vacant places hold −1.
public struct ClientSeerColumns: Sendable {
    /// The kind of product that each is known for.
    public internal(set) var category: [Int32] = []
    /// The cash of each, in money.
    public internal(set) var cash: [Double] = []
    /// Salaries and bonuses of the last step, in money.
    public internal(set) var income: [Double] = []
    /// Ties: the factories that each stands for.
    public internal(set) var mandates: [Int32] = []
    /// Ties: the sales brought to each factory of late, in money per step.
    public internal(set) var sales: [Double] = []
    /// Ties: the step at which the client-seer heard of the factory's betrayal; −1 for never.
    public internal(set) var heard: [Int32] = []
    /// Ties: the step at which each mandate began.
    public internal(set) var since: [Int32] = []

    /// The number of client-seers.
    public var count: Int { category.count }
}
