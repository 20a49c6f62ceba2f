/// The factories, one column for each attribute.
public struct FactoryColumns: Sendable {
    /// Whether each takes part; places of those that left are vacant.
    public internal(set) var isActive: [Bool] = []
    /// Whether each is large.
    public internal(set) var isLarge: [Bool] = []
    /// The first kind that each makes.
    public internal(set) var home: [Int32] = []
    /// How many kinds each makes, `home` and those after it, around to the first.
    public internal(set) var breadth: [Int32] = []
    /// The cost of a piece of a factory of one kind, in money.
    public internal(set) var cost: [Double] = []
    /// The mark-up on the cost.
    public internal(set) var markup: [Double] = []
    /// The pieces that each can make at a step.
    public internal(set) var capacity: [Double] = []
    /// The pieces that were ordered and do not fit into the days gone by.
    public internal(set) var orderBook: [Double] = []
    /// What buyers mind about its quality, as a share of the price.
    public internal(set) var qualityGap: [Double] = []
    /// The place of its design on the circle of length one.
    public internal(set) var design: [Double] = []
    /// The step of its last new design.
    public internal(set) var designStep: [Int32] = []
    /// The taste it heard of last.
    public internal(set) var heardTaste: [Double] = []
    /// The step of the demand that it heard of last; −1 for never.
    public internal(set) var heardStep: [Int32] = []
    /// A taste on its way through a closed trading company.
    public internal(set) var pendingTaste: [Double] = []
    /// The step at which that demand was; −1 for nothing on its way.
    public internal(set) var pendingStep: [Int32] = []
    /// The cash of each, in money.
    public internal(set) var cash: [Double] = []
    /// The profit of the last step, in money.
    public internal(set) var profit: [Double] = []
    /// The profit of late, in money per step.
    public internal(set) var pay: [Double] = []
    /// The gross profit that relations brought of late, v, in money per step.
    public internal(set) var relationWorth: [Double] = []
    /// The pieces made and sold at the last step.
    public internal(set) var sold: [Double] = []
    /// The pieces sold of late, per step.
    public internal(set) var salesPace: [Double] = []
    /// Whether each has a sales department of its own.
    public internal(set) var hasDepartment: [Bool] = []
    /// Whether each betrays when it pays.
    public internal(set) var isOpportunist: [Bool] = []
    /// The discount factor per step of each, δ.
    public internal(set) var discount: [Double] = []
    /// Delivered orders on record, fading.
    public internal(set) var delivered: [Double] = []
    /// Defaulted orders on record, fading.
    public internal(set) var defaulted: [Double] = []
    /// The step of its last betrayal; −1 for none.
    public internal(set) var lastBetrayal: [Int32] = []
    /// The step of its last sale; −1 for none.
    public internal(set) var lastSale: [Int32] = []
    /// The client-seers who stand for it.
    public internal(set) var mandateCount: [Int32] = []
    /// The closed trading companies, by kind, that know it.
    public internal(set) var supplyCount: [Int32] = []
    /// The step at which each entered.
    public internal(set) var since: [Int32] = []

    /// The number of places for factories, taken or vacant.
    public var count: Int { isActive.count }
}
