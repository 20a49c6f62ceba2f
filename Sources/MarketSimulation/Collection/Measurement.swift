/// The measures of one step, from the market after it and what happened in it.
///
/// Measuring reads and never draws, so that what is collected changes nothing.
struct Measurement {
    let market: Market
    let tally: StepTally

    init(_ market: Market, _ tally: StepTally) {
        self.market = market
        self.tally = tally
    }

    /// The value of a measure; nil where it is not defined at this step.
    func value(of measure: MarketMeasure) -> Double? {
        switch measure {
        case .meanPrice: ratio(tally.sales, tally.quantity)
        case .quantity: tally.quantity
        case .deals: Double(tally.deals)
        case .meanFee: meanFee
        case .meanMarkup: ratio(tally.markups, tally.quantity)
        case .unitCost: ratio(tally.costs, tally.quantity)
        case .openShare, .activeTraders, .traderProfit, .openProfit, .closedProfit: trading(measure)
        case .buyerSurplus: tally.surplus
        case .seerIncome: mean(market.clientSeers.income)
        case .factoryProfit: ratio(tally.factoryProfit, Double(activeFactories))
        case .smallFactoryProfit: ratio(tally.smallFactoryProfit, Double(activeSmallFactories))
        case .activeFactories: Double(activeFactories)
        case .activeSmallFactories: Double(activeSmallFactories)
        case .smallFactoryShare: ratio(tally.smallQuantity, tally.quantity)
        case .smallFactoryAccess: ratio(Double(smallFactoriesThatSold), Double(activeSmallFactories))
        case .departments, .breakEvenQuantity, .categoriesPerFactory: making(measure)
        case .capitalAtEntry: ratio(tally.capitalIn, Double(tally.entries))
        case .entries: Double(tally.entries)
        case .exits: Double(tally.exits)
        case .smallExits: Double(tally.smallExits)
        case .defaults: Double(tally.defaults)
        case .defaultRate: ratio(Double(tally.defaults), Double(tally.defaults + tally.deals))
        case .copiedDesigns: Double(tally.copiedDesigns)
        case .suretyDeals: Double(tally.suretyDeals)
        case .firstTimeDeals: Double(tally.firstTimeDeals)
        case .visits: ratio(Double(tally.visits), Double(tally.comers))
        case .outsideShare: ratio(Double(tally.leavers), Double(tally.leavers + tally.comers))
        case .image: ratio(tally.satisfaction, Double(tally.comers))
        case .efficiency: ratio(tally.gain, tally.possibleGain)
        case .switching: ratio(Double(tally.switches), Double(tally.repeatDeals))
        case .aspiration: mean(market.buyers.aspiration)
        case .trust, .concentration, .loyalty: buying(measure)
        case .newsReach: newsReach
        case .insideTies, .outsideTies, .bondingShare, .bridgingShare, .relationValue: relating(measure)
        case .sharedPartners: sharedPartners
        case .capabilityConcentration: ratio(tally.focus, tally.quantity)
        case .productFit: ratio(tally.quantity - 2 * tally.misfits, tally.quantity)
        case .informedShare: market.informedShare
        case .demandShiftT50: market.shiftHalfStep >= 0 ? Double(market.shiftHalfStep) : nil
        case .demandShiftT90: market.shiftNineTenthsStep >= 0 ? Double(market.shiftNineTenthsStep) : nil
        }
    }

    /// A part of a whole; nil where there is no whole.
    func ratio(_ part: Double, _ whole: Double) -> Double? { whole > 0 ? part / whole : nil }

    /// The mean of a column; nil for an empty one.
    func mean(_ values: [Double]) -> Double? { ratio(values.reduce(0, +), Double(values.count)) }

    private var activeFactories: Int { market.factories.isActive.count { $0 } }

    private var activeSmallFactories: Int {
        let factories = market.factories
        return (0..<factories.count).count { factories.isActive[$0] && !factories.isLarge[$0] }
    }

    /// Small factories that sold within the last ten steps.
    private var smallFactoriesThatSold: Int {
        let factories = market.factories
        return (0..<factories.count).count { place in
            factories.isActive[place] && !factories.isLarge[place] && factories.lastSale[place] >= 0
                && market.step - Int(factories.lastSale[place]) <= 10
        }
    }

    /// The mean fee of open trading companies.
    private var meanFee: Double? {
        let traders = market.traders
        let open = (0..<traders.count).filter { traders.isActive[$0] && market.isOpen($0) }
        return ratio(open.reduce(0) { $0 + traders.fee[$1] }, Double(open.count))
    }
}
