extension Market {
    /// The ties of the market: those that last, kin, and those that have ended.
    public func network() -> MarketNetwork {
        var network = MarketNetwork()
        let size = scenario.population
        for (tie, trader) in buyers.traders.enumerated() where trader >= 0 && traders.isActive[Int(trader)] {
            network.append(
                .custom, tie / size.tradersKnown, trader, weight: buyers.volume[tie], start: buyers.since[tie],
                end: nil)
        }
        for (tie, seer) in traders.contacts.enumerated() where seer >= 0 {
            network.append(
                .contact, tie / (categories * size.contacts), seer, weight: traders.contactBonus[tie],
                start: traders.contactSince[tie], end: nil)
        }
        for (tie, factory) in clientSeers.mandates.enumerated() where factory >= 0 {
            network.append(
                .mandate, tie / size.mandates, factory, weight: clientSeers.sales[tie], start: clientSeers.since[tie],
                end: nil)
        }
        for (tie, factory) in traders.own.enumerated() where factory >= 0 {
            network.append(
                .supply, tie / (categories * size.ownFactories), factory, weight: 1, start: traders.ownSince[tie],
                end: nil)
        }
        appendEnded(to: &network)
        appendKin(to: &network)
        return network
    }

    /// Ties that have ended, with the weight of one.
    private func appendEnded(to network: inout MarketNetwork) {
        for tie in endedTies.kind.indices {
            network.append(
                endedTies.kind[tie], Int(endedTies.source[tie]), endedTies.target[tie], weight: 1,
                start: endedTies.start[tie], end: endedTies.end[tie])
        }
        network.droppedCount = endedTies.droppedCount
    }

    /// Each pair of kin once, among client-seers and then among factories.
    private func appendKin(to network: inout MarketNetwork) {
        for seer in 0..<clientSeers.count {
            for other in kin(of: seer, among: clientSeers.count) where other > seer {
                network.append(.kin, seer, Int32(truncatingIfNeeded: other), weight: 1, start: 0, end: nil)
            }
        }
        network.beginFactoryKin()
        for factory in 0..<factories.count where factories.isActive[factory] {
            for other in kin(of: factory, among: factories.count) where other > factory && factories.isActive[other] {
                let start = max(factories.since[factory], factories.since[other])
                network.append(.kin, factory, Int32(truncatingIfNeeded: other), weight: 1, start: start, end: nil)
            }
        }
    }
}
