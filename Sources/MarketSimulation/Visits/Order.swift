/// A buyer's order, or its share of one that equal offers split.
struct Order: Sendable {
    /// The buyer.
    var buyer: Int32
    /// The place of the trading company among those that the buyer knows; −1 without one.
    var place: Int32
    /// The trading company; −1 for a factory that sells for itself.
    var trader: Int32
    /// The contact through which the factory came; −1 without a meeting.
    var contact: Int32
    /// The mandate under which the client-seer quoted; −1 without a meeting.
    var mandate: Int32
    /// The factory.
    var factory: Int32
    /// The part of the buyer's whole order, less than one where equal offers share it.
    var share: Double
    /// The pieces wanted.
    var quantity: Double
    /// What the buyer pays for a piece, in money.
    var price: Double
    /// What the factory asks for a piece, in money.
    var factoryPrice: Double
    /// The distance of the design from the buyer's taste, 0…½.
    var misfit: Double
    /// The share of a free good's surplus that the buyer expects.
    var satisfaction: Double
}

/// The best offer that a buyer has at one trading company.
struct Offer: Sendable {
    /// The place of the trading company among those that the buyer knows; −1 without one.
    var place: Int32 = -1
    /// The trading company; −1 for a factory that sells for itself.
    var trader: Int32 = -1
    /// The contact through which the factory came; −1 without a meeting.
    var contact: Int32 = -1
    /// The mandate under which the client-seer quoted; −1 without a meeting.
    var mandate: Int32 = -1
    /// The factory; −1 while there is no offer.
    var factory: Int32 = -1
    /// What the buyer would pay for a piece, in money.
    var price = 0.0
    /// What the factory asks for a piece, in money.
    var factoryPrice = 0.0
    /// The distance of the design from the buyer's taste, 0…½.
    var misfit = 0.0
    /// What a piece costs the buyer all in all: the price with misfit, quality, waiting and risk.
    var effectivePrice = Double.infinity
}

/// What a day brought to a buyer who thought of buying.
struct BuyerDay: Sendable {
    /// The buyer.
    var buyer: Int32
    /// The visits to trading companies; −1 where the buyer went to another cluster.
    var visits: Int32
    /// The satisfaction of the best offer; 0 without an offer worth its price.
    var satisfaction: Double
    /// What the visits cost, as a share of a free good's surplus.
    var cost: Double
    /// The number of orders that follow in the block's list.
    var orders: Int32
}

/// A visit of a buyer to a trading company's row.
struct Visit: Sendable {
    /// The buyer.
    var buyer: Int32
    /// The row, trading company and kind.
    var row: Int32
}

/// What one block of buyers did.
struct SearchResult: Sendable {
    /// Orders, those of a buyer together and in the order of buyers.
    var orders: [Order] = []
    /// Visits, in the same order.
    var visits: [Visit] = []
    /// The days of all buyers of the block who thought of buying.
    var days: [BuyerDay] = []
}
