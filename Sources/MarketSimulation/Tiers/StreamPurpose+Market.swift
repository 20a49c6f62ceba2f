import RandomStreams

extension StreamPurpose {
    /// A buyer's size and taste, and the trading companies it knows at first.
    static let foundBuyer = StreamPurpose(area: .market, use: 0)
    /// A trading company's cash, contacts and factories at first.
    static let foundTrader = StreamPurpose(area: .market, use: 1)
    /// The factories that a client-seer stands for at first.
    static let foundClientSeer = StreamPurpose(area: .market, use: 2)
    /// A factory's cost, capacity, quality, design and character at first.
    static let foundFactory = StreamPurpose(area: .market, use: 3)
    /// Where the fashion begins, and its move at a step.
    static let fashion = StreamPurpose(area: .market, use: 4)
    /// A buyer's day: arrival, choice of the cluster, visits and orders.
    static let search = StreamPurpose(area: .market, use: 5)
    /// The order in which trading companies are matched in markets.
    static let matching = StreamPurpose(area: .market, use: 6)
    /// Whether a factory has a mishap.
    static let delivery = StreamPurpose(area: .market, use: 7)
    /// Whether a client-seer hears of betrayals.
    static let news = StreamPurpose(area: .market, use: 8)
    /// Whether and with whom a trading company compares its policy.
    static let policy = StreamPurpose(area: .market, use: 9)
    /// Whether a trading company considers its fee.
    static let fee = StreamPurpose(area: .market, use: 10)
    /// Whether a closed trading company passes on the taste of an order.
    static let hearing = StreamPurpose(area: .market, use: 11)
    /// Whether a factory considers its design, and by which client-seer it would copy one.
    static let renewal = StreamPurpose(area: .market, use: 12)
    /// Whether and with whom a factory compares its kinds, and what it tries.
    static let specialisation = StreamPurpose(area: .market, use: 13)
    /// Whether a factory thinks of a sales department.
    static let department = StreamPurpose(area: .market, use: 14)
    /// Who would found a factory at a vacant place, with what, and whom he finds.
    static let factoryEntry = StreamPurpose(area: .market, use: 15)
    /// Who would found a trading company at a vacant place, and after which model.
    static let traderEntry = StreamPurpose(area: .market, use: 16)
    /// Whether and whom a buyer gets to know.
    static let buyerGrowth = StreamPurpose(area: .market, use: 17)
    /// Whether and whom a trading company gets to know.
    static let traderGrowth = StreamPurpose(area: .market, use: 18)
    /// Which mandates end, and whom a client-seer asks for another.
    static let clientSeerGrowth = StreamPurpose(area: .market, use: 19)
    /// The order of a client-seer's calls that promise the same.
    static let attendance = StreamPurpose(area: .market, use: 20)
    /// Whether a trading company hears of a betrayal, by the number of its tie.
    static let newsToTraders = StreamPurpose(area: .market, use: 21)
    /// The seed of a stage behind the first in a chain of markets.
    static let chainStage = StreamPurpose(area: .market, use: 22)
}
