/// What happened at one step, summed up for the measures.
struct StepTally: Sendable {
    /// Orders that were delivered.
    var deals = 0
    /// The pieces delivered, and what buyers paid for them.
    var quantity = 0.0
    var sales = 0.0
    /// Pieces delivered by small factories.
    var smallQuantity = 0.0
    /// The pieces delivered, weighted by the mark-up on the factory's price, by cost, by misfit and by the inverse of
    /// the number of kinds that the factory makes.
    var markups = 0.0
    var costs = 0.0
    var misfits = 0.0
    var focus = 0.0
    /// Buyers' surplus after visits, in money, and what could have been gained at the least cost.
    var surplus = 0.0
    var gain = 0.0
    var possibleGain = 0.0
    /// Orders that were not delivered, those among them that were betrayals, and those made good.
    var defaults = 0
    var betrayals = 0
    var suretyDeals = 0
    /// Designs that were copied.
    var copiedDesigns = 0
    /// Delivered orders of a buyer at another factory than its last through this trading company.
    var firstTimeDeals = 0
    /// Deals of buyers who had dealt before, and those among them with another trading company.
    var repeatDeals = 0
    var switches = 0
    /// Buyers who came, buyers who went elsewhere, and visits to trading companies.
    var comers = 0
    var leavers = 0
    var visits = 0
    /// The satisfaction of those who came, after the cost of visits.
    var satisfaction = 0.0
    /// Profits of factories, and of small ones.
    var factoryProfit = 0.0
    var smallFactoryProfit = 0.0
    /// Factories that entered, the capital they brought, and those that exited.
    var entries = 0
    var capitalIn = 0.0
    var exits = 0
    var smallExits = 0
}
