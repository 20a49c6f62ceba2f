extension MarketScenario {
    /// The game's market: one buyer for each kind who asks every trading company, factories alike, no rule but meetings.
    ///
    /// With it a trading company's profit is that of the game: the lowest price takes the market, equals share it.
    ///
    /// - Parameters:
    ///   - traders: the number of trading companies m, one or more.
    ///   - categories: the number of kinds n, one or more.
    public static func plain(traders: Int, categories: Int) -> MarketScenario {
        var scenario = MarketScenario()
        scenario.population.categories = categories
        scenario.population.buyers = categories
        scenario.population.traders = traders
        scenario.population.clientSeers = categories
        scenario.population.factories = categories
        scenario.population.largeFactories = 0
        scenario.population.tradersKnown = traders
        scenario.population.contacts = 1
        scenario.population.mandates = 1
        scenario.population.ownFactories = 1
        scenario.population.kin = 0
        scenario.parameters = .plain
        scenario.rules = .plain
        scenario.title = "The traders' game"
        return scenario
    }
}

extension MarketParameters {
    /// Agents alike in all that the game does not know.
    public static var plain: MarketParameters {
        var parameters = MarketParameters()
        parameters.demand.alpha = 100
        parameters.demand.beta = 2
        parameters.demand.size.variation = 0
        parameters.demand.arrival = 1
        parameters.demand.tasteWidth = 0
        parameters.demand.misfitCost = 0
        parameters.demand.waitCost = 0
        parameters.demand.fashionDrift = 0
        parameters.buyer.visitCost = 0
        parameters.buyer.strangerTrust = 1
        parameters.trader.unitCost = 1
        parameters.trader.fee = 0.2
        parameters.trader.margin = 0.3
        parameters.trader.fixedCost = 500
        parameters.trader.cash.mean = 0
        parameters.clientSeer.bonus = 0
        parameters.clientSeer.baseSalary = 0
        parameters.factory.cost.variation = 0
        parameters.factory.varietyCost = 0
        parameters.factory.breadth = 1
        parameters.factory.capacity = Spread(1e9)
        parameters.factory.markup = 0
        parameters.factory.overhead = 0
        parameters.factory.cash = Spread(0)
        parameters.factory.qualityGap = Spread(0)
        parameters.factory.opportunists = 0
        parameters.factory.mishap = 0
        return parameters
    }
}

extension MarketRules {
    /// Meetings and nothing else.
    public static var plain: MarketRules {
        var rules = MarketRules()
        rules.meetings.hasCapacity = false
        rules.satisficing.isOn = false
        rules.outside.isOn = false
        rules.loyalty.isOn = false
        rules.bonus.isOn = false
        rules.opportunism.isOn = false
        rules.news.isOn = false
        rules.reputation.isOn = false
        rules.surety.isOn = false
        rules.policy.imitation = .none
        rules.policy.mutation = 0
        rules.policy.memory = 1
        rules.fee.adjustment = .fixed
        rules.pricing.isOn = false
        rules.renewal.isOn = false
        rules.specialisation.isOn = false
        rules.departments.isOn = false
        rules.turnover.isOn = false
        rules.growth.isOn = false
        return rules
    }
}
