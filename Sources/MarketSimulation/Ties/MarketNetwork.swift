/// The ties of a market, one column for each attribute, also those that have ended.
///
/// Agents are numbered within their tiers. A tie that lasts has no end.
public struct MarketNetwork: Sendable, Hashable {
    /// The tier of an agent.
    public enum Tier: String, Sendable, Hashable, CaseIterable {
        /// Who buys.
        case buyer
        /// Who invites client-seers to the buyer, exports and stands surety.
        case trader
        /// Who stands for factories before buyers.
        case clientSeer = "client-seer"
        /// Who makes.
        case factory
    }

    /// What joins the two.
    public internal(set) var kind: [TieKind] = []
    /// The agent in whose list of partners the tie stands.
    public internal(set) var source: [Int32] = []
    /// The partner.
    public internal(set) var target: [Int32] = []
    /// What passed along the tie of late: pieces (custom), money (contact: bonus; mandate: sales); 1 otherwise.
    public internal(set) var weight: [Double] = []
    /// The step at which the tie began.
    public internal(set) var start: [Int32] = []
    /// The step at which it ended; nil while it lasts.
    public internal(set) var end: [Int32?] = []
    /// Ties that ended and were not kept.
    public internal(set) var droppedCount = 0
    /// Kin ties of client-seers stand first among kin, then those of factories from this place on.
    private var firstFactoryKin = Int.max

    /// The number of ties.
    public var count: Int { kind.count }

    /// The tiers of the two agents of a tie.
    public func tiers(of tie: Int) -> (source: Tier, target: Tier) {
        switch kind[tie] {
        case .custom: (.buyer, .trader)
        case .contact: (.trader, .clientSeer)
        case .mandate: (.clientSeer, .factory)
        case .supply: (.trader, .factory)
        case .kin: tie < firstFactoryKin ? (.clientSeer, .clientSeer) : (.factory, .factory)
        }
    }

    mutating func append(_ kind: TieKind, _ source: Int, _ target: Int32, weight: Double, start: Int32, end: Int32?) {
        self.kind.append(kind)
        self.source.append(Int32(truncatingIfNeeded: source))
        self.target.append(target)
        self.weight.append(weight)
        self.start.append(start)
        self.end.append(end)
    }

    mutating func beginFactoryKin() { firstFactoryKin = count }
}
