extension Market {
    /// What breaks the laws of the market: agents, money and pieces neither appear nor vanish, and ties join agents.
    ///
    /// It is empty after every step. Sums are compared to a relative 10⁻⁹.
    public func violations() -> [String] {
        var found: [String] = []
        func compare(_ one: Double, _ other: Double, _ scale: Double, _ law: String) {
            // Not a number breaks every law.
            if !(abs(one - other) <= 1e-9 * max(1, scale)) { found.append("\(law): \(one) against \(other)") }
        }
        let flow = abs(ledger.initialCash) + abs(ledger.fromBuyers) + ledger.capitalIn + ledger.production
        compare(cashOfAll, ledger.expectedCash, flow + ledger.fixed, "Cash is what came in less what left")
        compare(buyers.paid.reduce(0, +), ledger.fromBuyers, flow, "Payments are the buyers'")
        compare(buyers.received.reduce(0, +), ledger.made, ledger.made, "What is made is received")
        let sold = factories.sold.reduce(0, +)
        let limit = scenario.parameters.factory.bookLimit * (1 + 1e-9)
        for factory in 0..<factories.count where factories.isActive[factory] {
            let book = factories.orderBook[factory]
            if book < 0 || book > limit * factories.capacity[factory] {
                found.append("Factory \(factory) took on more than its order book holds")
            }
        }
        if traders.quantity.reduce(0, +) > sold * (1 + 1e-9) { found.append("Trading companies sold what nobody made") }
        let size = scenario.population
        compare(
            Double(factories.isActive.count { $0 }),
            Double(size.factories + ledger.factoriesIn - ledger.factoriesOut), 1, "Factories entered or exited")
        compare(
            Double(traders.isActive.count { $0 }), Double(size.traders + ledger.tradersIn - ledger.tradersOut), 1,
            "Trading companies entered or exited")
        return found + tieViolations()
    }

    /// Ties that lead nowhere, stand twice, or hold what is no share.
    private func tieViolations() -> [String] {
        var found: [String] = []
        for factory in clientSeers.mandates + traders.own where factory >= 0 {
            if Int(factory) >= factories.count || !factories.isActive[Int(factory)] {
                found.append("A tie leads to factory \(factory), which is not there")
            }
        }
        for seer in traders.contacts where Int(seer) >= clientSeers.count {
            found.append("A tie leads to client-seer \(seer), who is not there")
        }
        for place in buyers.trust.indices where !(0...1).contains(buyers.trust[place]) {
            found.append("Trust \(buyers.trust[place]) is no share")
        }
        let width = scenario.population.mandates
        for seer in 0..<clientSeers.count {
            let mandates = clientSeers.mandates[seer * width..<(seer + 1) * width].filter { $0 >= 0 }
            if Set(mandates).count < mandates.count { found.append("Client-seer \(seer) stands twice for a factory") }
        }
        return found
    }
}
