extension Market {
    /// Factories and trading companies whose cash is gone leave; their ties end.
    mutating func exit(_ tally: inout StepTally) {
        guard scenario.rules.turnover.isOn else { return }
        var left = 0
        for factory in 0..<factories.count where factories.isActive[factory] && factories.cash[factory] < 0 {
            factories.isActive[factory] = false
            ledger.takenOut += factories.cash[factory]
            factories.cash[factory] = 0
            factories.hasDepartment[factory] = false
            if !factories.isLarge[factory] { tally.smallExits += 1 }
            left += 1
        }
        tally.exits += left
        ledger.factoriesOut += left
        if left > 0 { endTiesOfFactoriesThatLeft() }
        for trader in 0..<traders.count where traders.isActive[trader] && traders.cash[trader] < 0 {
            traders.isActive[trader] = false
            ledger.takenOut += traders.cash[trader]
            traders.cash[trader] = 0
            ledger.tradersOut += 1
            endTies(ofTrader: trader)
        }
    }

    /// Vacates the places of client-seers and trading companies in which factories stood that left.
    private mutating func endTiesOfFactoriesThatLeft() {
        let width = scenario.population.mandates
        for (mandate, factory) in clientSeers.mandates.enumerated() where factory >= 0 {
            if !factories.isActive[Int(factory)] { endMandate(mandate, of: mandate / width) }
        }
        let own = categories * scenario.population.ownFactories
        for (tie, factory) in traders.own.enumerated() where factory >= 0 && !factories.isActive[Int(factory)] {
            endedTies.append(.supply, tie / own, factory, start: traders.ownSince[tie], end: step)
            traders.own[tie] = -1
            traders.ownSales[tie] = 0
        }
    }

    /// Ends a mandate, whose place is then vacant.
    mutating func endMandate(_ mandate: Int, of seer: Int) {
        endedTies.append(
            .mandate, seer, clientSeers.mandates[mandate], start: clientSeers.since[mandate], end: step)
        clientSeers.mandates[mandate] = -1
        clientSeers.heard[mandate] = -1
        clientSeers.sales[mandate] = 0
    }

    /// Begins a mandate at a vacant place.
    mutating func beginMandate(_ mandate: Int, with factory: Int32) {
        clientSeers.mandates[mandate] = factory
        clientSeers.heard[mandate] = -1
        clientSeers.sales[mandate] = 0
        clientSeers.since[mandate] = Int32(truncatingIfNeeded: step)
    }

    /// Vacates the places of a trading company that left; buyers keep its number until they find another.
    private mutating func endTies(ofTrader trader: Int) {
        let size = scenario.population
        for tie in trader * categories * size.contacts..<(trader + 1) * categories * size.contacts
        where traders.contacts[tie] >= 0 {
            endedTies.append(.contact, trader, traders.contacts[tie], start: traders.contactSince[tie], end: step)
            traders.contacts[tie] = -1
        }
        for tie in trader * categories * size.ownFactories..<(trader + 1) * categories * size.ownFactories
        where traders.own[tie] >= 0 {
            endedTies.append(.supply, trader, traders.own[tie], start: traders.ownSince[tie], end: step)
            traders.own[tie] = -1
            traders.ownSales[tie] = 0
        }
    }
}
