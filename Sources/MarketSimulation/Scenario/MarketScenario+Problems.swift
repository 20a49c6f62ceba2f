extension MarketScenario {
    /// Everything that makes the scenario impossible: settings outside their ranges, and inequalities between them.
    ///
    /// An empty list means that a run can be made.
    public func problems() -> [ScenarioProblem] {
        let single = MarketSetting.all.compactMap { setting -> ScenarioProblem? in
            let value = setting.read(self)
            guard !setting.kind.admits(value) else { return nil }
            return ScenarioProblem(keys: [setting.key], rule: setting.kind.description, found: value.description)
        }
        return single.isEmpty ? demandProblems + populationProblems + sizeProblems : single
    }

    /// The source's inequalities, at the mean factory.
    private var demandProblems: [ScenarioProblem] {
        let demand = parameters.demand
        let trader = parameters.trader
        let price = parameters.factory.cost.mean * (1 + parameters.factory.markup)
        var problems: [ScenarioProblem] = []
        func require(_ holds: Bool, _ keys: [String], _ rule: String, _ left: Double, _ right: Double) {
            guard !holds else { return }
            problems.append(ScenarioProblem(keys: keys, rule: rule, found: "\(left) against \(right)"))
        }
        require(demand.beta > 0, ["parameters.demand.beta"], "β > 0", demand.beta, 0)
        require(price > 0, ["parameters.factory.cost.mean"], "c > 0", price, 0)
        require(
            trader.fee * price >= trader.unitCost, ["parameters.trader.fee", "parameters.trader.unitCost"],
            "the fee covers the cost of selling, ωc ≥ c_A", trader.fee * price, trader.unitCost)
        require(
            trader.margin > trader.fee, ["parameters.trader.margin", "parameters.trader.fee"],
            "the hidden margin exceeds the open fee, w > ω", trader.margin, trader.fee)
        let paid = demand.beta * (1 + trader.fee) * price
        require(
            demand.alpha > paid, ["parameters.demand.alpha", "parameters.demand.beta", "parameters.trader.fee"],
            "buyers buy at the open fee, α > β(1 + ω)c", demand.alpha, paid)
        return problems
    }

    private var populationProblems: [ScenarioProblem] {
        var problems: [ScenarioProblem] = []
        func require(_ holds: Bool, _ keys: [String], _ rule: String, _ left: Int, _ right: Int) {
            guard !holds else { return }
            problems.append(ScenarioProblem(keys: keys, rule: rule, found: "\(left) against \(right)"))
        }
        let size = population
        require(
            size.clientSeers >= size.categories, ["population.clientSeers", "population.categories"],
            "each kind has a client-seer", size.clientSeers, size.categories)
        require(
            size.factories >= size.categories, ["population.factories", "population.categories"],
            "each kind has a factory", size.factories, size.categories)
        require(
            size.largeFactories <= size.factories, ["population.largeFactories", "population.factories"],
            "large factories are among the factories", size.largeFactories, size.factories)
        require(
            parameters.factory.breadth <= size.categories, ["parameters.factory.breadth", "population.categories"],
            "a factory makes some of the kinds", parameters.factory.breadth, size.categories)
        if rules.matching.isOn {
            require(
                size.traders % rules.matching.size == 0, ["rules.matching.size", "population.traders"],
                "markets of m hold all trading companies", size.traders, rules.matching.size)
            require(
                !rules.loyalty.isOn, ["rules.matching.enabled", "rules.loyalty.enabled"],
                "who is matched anew each step is not loyal", 1, 0)
            require(
                !rules.turnover.isOn, ["rules.matching.enabled", "rules.turnover.enabled"],
                "matched trading companies neither enter nor exit", 1, 0)
        }
        return problems
    }

    /// Limits of the tables in which ties stand.
    private var sizeProblems: [ScenarioProblem] {
        let rows = placesForTraders * population.categories
        let cells = max(
            rows * max(population.contacts, population.ownFactories), population.buyers * population.tradersKnown,
            population.clientSeers * population.mandates, placesForFactories)
        guard cells > 1 << 28 else { return [] }
        return [
            ScenarioProblem(
                keys: ["population.traders", "population.categories", "population.contacts"],
                rule: "a table of ties has at most \(1 << 28) places", found: "\(cells)")
        ]
    }

    /// The places for trading companies, taken or vacant.
    var placesForTraders: Int { places(population.traders) }

    /// The places for factories, taken or vacant.
    var placesForFactories: Int { places(population.factories) }

    private func places(_ count: Int) -> Int {
        rules.turnover.isOn ? Int((Double(count) * rules.turnover.room).rounded(.down)) : count
    }
}
