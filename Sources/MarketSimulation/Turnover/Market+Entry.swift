import RandomStreams

extension Market {
    /// Factories enter where small factories of the kind earn, if they have the capital and a way to buyers.
    ///
    /// A founder needs the plant and first cash. If a client-seer of the kind, or a closed trading company, has a place
    /// for him he needs no more; else he must also set up a sales department, c_A·Q + F for so many steps, Q being the
    /// capacity at the wanted use.
    mutating func enterFactories(_ tally: inout StepTally) {
        let rule = scenario.rules.turnover
        guard rule.isOn, rule.entryRate > 0 else { return }
        let earning = kindsThatPay()
        let seers = clientSeersByKind()
        for factory in 0..<factories.count where !factories.isActive[factory] {
            guard earning[Int(factories.home[factory])] else { continue }
            var stream = stream(.factoryEntry, agent: factory)
            guard stream.uniform() < rule.entryRate else { continue }
            found(factory, seers, &stream, &tally)
        }
    }

    /// The kinds whose small factories earned of late, on the mean.
    private func kindsThatPay() -> [Bool] {
        var pay = [Double](repeating: 0, count: categories)
        for factory in 0..<factories.count where factories.isActive[factory] && !factories.isLarge[factory] {
            pay[Int(factories.home[factory])] += factories.pay[factory]
        }
        return pay.map { $0 > 0 }
    }

    /// Makes a factory at a vacant place if the founder's wealth covers what it takes.
    private mutating func found(
        _ factory: Int, _ seers: KindIndex, _ stream: inout RandomStream, _ tally: inout StepTally
    ) {
        let parameters = scenario.parameters
        let wealth = scenario.rules.turnover.wealth.drawn(&stream)
        let cash = parameters.factory.cash.drawn(&stream)
        guard wealth >= parameters.factory.plant + cash else { return }
        let mandates = vacantMandates(factory, seers, &stream)
        let supply = mandates.isEmpty ? vacantSupply(factory, &stream) : nil
        var department = 0.0
        if mandates.isEmpty, supply == nil {
            guard scenario.rules.departments.isOn else { return }
            let quantity = parameters.factory.capacity.mean * scenario.rules.pricing.target
            department =
                parameters.factory.departmentSetUp
                * (parameters.trader.unitCost * quantity + parameters.factory.departmentCost)
            guard wealth >= parameters.factory.plant + cash + department else { return }
        }
        settle(factory, isLarge: false, &stream)
        factories.cash[factory] = cash
        factories.hasDepartment[factory] = department > 0
        for mandate in mandates { beginMandate(mandate, with: Int32(truncatingIfNeeded: factory)) }
        if let supply { beginSupply(supply, with: Int32(truncatingIfNeeded: factory)) }
        let investment = parameters.factory.plant + department
        ledger.capitalIn += investment + cash
        ledger.investment += investment
        ledger.factoriesIn += 1
        tally.entries += 1
        tally.capitalIn += investment + cash
    }

    /// Up to two vacant places with client-seers of the factory's kind, if there are meetings to send them to.
    private func vacantMandates(_ factory: Int, _ seers: KindIndex, _ stream: inout RandomStream) -> [Int] {
        guard scenario.rules.meetings.isOn, traders.isOpen.contains(true) else { return [] }
        let members = seers.members(Int(factories.home[factory]))
        let width = scenario.population.mandates
        var found: [Int] = []
        for _ in 0..<8 where found.count < 2 && !members.isEmpty {
            let seer = Int(stream.element(of: members))
            let places = seer * width..<(seer + 1) * width
            guard !found.contains(where: places.contains) else { continue }
            if let place = places.first(where: { clientSeers.mandates[$0] < 0 }) { found.append(place) }
        }
        return found
    }

    /// A vacant place in the list of a closed trading company.
    private func vacantSupply(_ factory: Int, _ stream: inout RandomStream) -> Int? {
        let width = scenario.population.ownFactories
        for _ in 0..<8 {
            let trader = stream.integer(below: traders.count)
            guard traders.isActive[trader], !isOpen(trader) else { continue }
            let row = trader * categories + Int(factories.home[factory])
            if let place = (row * width..<(row + 1) * width).first(where: { traders.own[$0] < 0 }) { return place }
        }
        return nil
    }

    /// Begins a closed trading company's tie to a factory at a vacant place.
    mutating func beginSupply(_ tie: Int, with factory: Int32) {
        traders.own[tie] = factory
        traders.ownHeard[tie] = -1
        traders.ownSales[tie] = 0
        traders.ownSince[tie] = Int32(truncatingIfNeeded: step)
    }

    /// Trading companies enter while incumbents earn, each after the model of one of them.
    mutating func enterTraders() {
        let rule = scenario.rules.turnover
        guard rule.isOn, rule.entryRate > 0 else { return }
        let active = (0..<traders.count).filter { traders.isActive[$0] }
        guard !active.isEmpty, active.reduce(0, { $0 + traders.pay[$1] }) > 0 else { return }
        let vacant = (0..<traders.count).filter { !traders.isActive[$0] }
        guard !vacant.isEmpty else { return }
        let (seers, makers) = (clientSeersByKind(), factoriesByKind())
        for trader in vacant {
            var stream = stream(.traderEntry, agent: trader)
            guard stream.uniform() < rule.entryRate else { continue }
            let model = stream.element(of: active)
            found(trader, isOpen: traders.isOpen[model], fee: traders.fee[model], seers, makers, &stream)
            ledger.capitalIn += traders.cash[trader]
            ledger.tradersIn += 1
        }
    }
}
