extension MarketMeasure {
    /// What one of it is: `money`, `pieces`, `share` (0…1), `steps`, `agents` and the like.
    public var unit: String { meaning.unit }

    /// What it measures, in a sentence.
    public var sentence: String { meaning.sentence }

    private var meaning: (unit: String, sentence: String) {
        switch self {
        case .meanPrice, .quantity, .deals, .meanFee, .meanMarkup, .unitCost: priceMeaning
        case .openShare, .activeTraders, .traderProfit, .openProfit, .closedProfit, .buyerSurplus, .seerIncome,
            .factoryProfit, .smallFactoryProfit:
            incomeMeaning
        case .activeFactories, .activeSmallFactories, .smallFactoryShare, .smallFactoryAccess, .departments,
            .breakEvenQuantity, .capitalAtEntry, .entries, .exits, .smallExits:
            factoryMeaning
        case .defaults, .defaultRate, .copiedDesigns, .trust, .newsReach, .suretyDeals, .firstTimeDeals: trustMeaning
        case .visits, .outsideShare, .aspiration, .image, .efficiency, .concentration, .switching, .loyalty:
            searchMeaning
        case .insideTies, .outsideTies, .bondingShare, .bridgingShare, .relationValue, .sharedPartners,
            .categoriesPerFactory, .capabilityConcentration, .productFit, .informedShare, .demandShiftT50,
            .demandShiftT90:
            relationMeaning
        }
    }

    private var priceMeaning: (String, String) {
        switch self {
        case .meanPrice: ("money per piece", "The mean price that buyers paid, weighted by pieces.")
        case .quantity: ("pieces", "The pieces delivered at the step.")
        case .deals: ("orders", "The orders delivered at the step.")
        case .meanFee: ("share", "The mean agency fee ω of open trading companies, a mark-up on the factory's price.")
        case .meanMarkup: ("share", "What buyers paid above the factory's price, weighted by pieces.")
        default: ("money per piece", "The mean cost of making a piece, weighted by pieces.")
        }
    }

    private var incomeMeaning: (String, String) {
        switch self {
        case .openShare: ("share", "Open trading companies among all.")
        case .activeTraders: ("agents", "The trading companies.")
        case .traderProfit: ("money per step", "The mean profit of trading companies.")
        case .openProfit: ("money per step", "The mean profit of open trading companies.")
        case .closedProfit: ("money per step", "The mean profit of closed trading companies.")
        case .buyerSurplus: ("money per step", "The surplus of all buyers, after visits and lost deposits.")
        case .seerIncome: ("money per step", "The mean income of client-seers, salary and bonus.")
        case .factoryProfit: ("money per step", "The mean profit of factories.")
        default: ("money per step", "The mean profit of small factories.")
        }
    }

    private var factoryMeaning: (String, String) {
        switch self {
        case .activeFactories: ("agents", "The factories.")
        case .activeSmallFactories: ("agents", "The small factories.")
        case .smallFactoryShare: ("share", "Pieces made by small factories among all delivered.")
        case .smallFactoryAccess:
            ("share", "Small factories that sold within the last ten steps, among all small ones.")
        case .departments: ("agents", "The factories with a sales department of their own.")
        case .breakEvenQuantity: ("pieces per step", "Q* = F/(ωc − c_A), from which a department of its own pays.")
        case .capitalAtEntry: ("money", "The mean capital that factories brought which entered at the step.")
        case .entries: ("agents", "The factories that entered at the step.")
        case .exits: ("agents", "The factories that exited at the step.")
        default: ("agents", "The small factories that exited at the step.")
        }
    }

    private var trustMeaning: (String, String) {
        switch self {
        case .defaults: ("orders", "The orders that were not delivered, by intent or mishap.")
        case .defaultRate: ("share", "Orders not delivered among all orders.")
        case .copiedDesigns: ("designs", "The designs that were copied at the step.")
        case .trust: ("share", "The mean trust of buyers in the trading companies that they know.")
        case .newsReach: ("share", "Partners who know of a betrayal, among those tied to the betrayer.")
        case .suretyDeals: ("orders", "The defaults that a trading company made good at the step.")
        default: ("orders", "The orders delivered by a factory that did not have the buyer's last order there.")
        }
    }

    private var searchMeaning: (String, String) {
        switch self {
        case .visits: ("visits", "The mean number of trading companies visited by a buyer who came.")
        case .outsideShare: ("share", "Buyers who went to another cluster, among all who bought.")
        case .aspiration: ("share", "The mean aspiration of buyers, a share of a free good's surplus.")
        case .image: ("share", "The mean satisfaction of buyers who came, after visits.")
        case .efficiency: ("share", "The gain from trade realised, among what the cheapest factories would give.")
        case .concentration: ("share", "The mean Herfindahl index of buyers' purchases over trading companies, fading.")
        case .switching: ("share", "Deals with another trading company than the buyer's last one.")
        default: ("share", "The mean chance that a buyer goes first to the one it prefers.")
        }
    }

    private var relationMeaning: (String, String) {
        switch self {
        case .insideTies: ("ties", "Ties to factories through which something was sold of late, per cluster member.")
        case .outsideTies: ("ties", "Ties of buyers through which something was bought of late, per cluster member.")
        case .bondingShare: ("share", "Live ties among those of client-seers and trading companies to factories.")
        case .bridgingShare: ("share", "Live ties among those of buyers to trading companies.")
        case .relationValue: ("money per step", "The sales of late through others, per factory: lost on leaving.")
        case .sharedPartners: ("agents", "The mean number of client-seers who stand for a factory.")
        case .categoriesPerFactory: ("kinds", "The mean number of kinds that a factory makes.")
        case .capabilityConcentration: ("share", "The mean of one over the factory's kinds, weighted by pieces.")
        case .productFit: ("share", "One less the mean misfit of delivered designs, 1 for a perfect fit.")
        case .informedShare: ("share", "Factories whose last word of demand lies within tastes of today.")
        case .demandShiftT50: ("steps", "The steps from the fashion's jump until half of the factories knew.")
        default: ("steps", "The steps from the fashion's jump until nine tenths of the factories knew.")
        }
    }
}
