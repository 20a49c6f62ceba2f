/// Something that is measured about a market at each step.
///
/// The raw value is the name in files, sweeps and tables of propositions. A measure without a value at a step, as a mean
/// price on a day without deals, is nil there.
public enum MarketMeasure: String, Sendable, Hashable, CaseIterable {
    /// Prices and quantities.
    case meanPrice, quantity, deals, meanFee, meanMarkup, unitCost
    /// Trading companies.
    case openShare, activeTraders, traderProfit, openProfit, closedProfit
    /// Incomes of the other tiers.
    case buyerSurplus, seerIncome, factoryProfit, smallFactoryProfit
    /// Factories.
    case activeFactories, activeSmallFactories, smallFactoryShare, smallFactoryAccess, departments, breakEvenQuantity
    /// Entry and exit.
    case capitalAtEntry, entries, exits, smallExits
    /// Betrayal and trust.
    case defaults, defaultRate, copiedDesigns, trust, newsReach, suretyDeals, firstTimeDeals
    /// Search.
    case visits, outsideShare, aspiration, image, efficiency
    /// Lock-in.
    case concentration, switching, loyalty
    /// Relations.
    case insideTies, outsideTies, bondingShare, bridgingShare, relationValue, sharedPartners
    /// Division of labour.
    case categoriesPerFactory, capabilityConcentration
    /// What factories know of demand.
    case productFit, informedShare, demandShiftT50, demandShiftT90
}
