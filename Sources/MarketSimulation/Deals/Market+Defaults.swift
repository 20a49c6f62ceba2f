extension Market {
    /// Whether it pays an opportunist to keep the deposits of a step's orders and deliver nothing.
    ///
    /// It gains g, the deposits less the profit of honest work, and loses the share φ of what its relations are worth,
    /// v a step: it defaults when its discount factor is under g/(g + φv), the critical one of the grim trigger.
    func defaultPays(_ factory: Int, value: Double, pieces: Double) -> Bool {
        guard scenario.rules.opportunism.isOn, factories.isOpportunist[factory] else { return false }
        let honest = value - unitCost(of: factory) * pieces
        let gain = scenario.parameters.factory.deposit * value - honest
        return isBetrayalWorthwhile(factory, gain: gain, worth: max(honest, factories.relationWorth[factory]))
    }

    /// Whether δ < g/(g + φv) for a factory.
    func isBetrayalWorthwhile(_ factory: Int, gain: Double, worth: Double) -> Bool {
        guard gain > 0 else { return false }
        return factories.discount[factory] < gain / (gain + chanceOfBeingHeard(factory) * max(0, worth))
    }

    /// φ, the share of a factory's partners that it must expect to hear of a betrayal.
    ///
    /// The one who was there knows; each of the others hears from k − 1 partners with chance φ₁ each, if news spreads.
    func chanceOfBeingHeard(_ factory: Int) -> Double {
        let seers = scenario.rules.meetings.isOn ? Int(factories.mandateCount[factory]) : 0
        let partners = max(1, seers + Int(factories.supplyCount[factory]))
        let witness = 1 / Double(partners)
        guard scenario.rules.news.isOn else { return witness }
        var unheard = 1.0
        for _ in 1..<max(2, min(partners, 64)) { unheard *= 1 - scenario.rules.news.reach }
        return witness + (1 - witness) * (1 - unheard)
    }

    /// An order that is not delivered.
    ///
    /// A betrayer keeps the deposit, an unlucky factory gives it back.
    ///
    /// Where the trading company stands surety, it makes good the buyer's whole deposit, also its own fee on it.
    mutating func takeDefault(
        on order: Order, _ quantity: Double, isBetrayal: Bool, _ tally: inout StepTally
    ) {
        let (buyer, factory) = (Int(order.buyer), Int(order.factory))
        tally.defaults += 1
        let covered = scenario.rules.surety.isOn && order.trader >= 0
        if isBetrayal {
            tally.betrayals += 1
            factories.lastBetrayal[factory] = Int32(truncatingIfNeeded: step)
            let kept = scenario.parameters.factory.deposit * quantity
            var paid = kept * order.price
            if order.trader >= 0 {
                earn(factory: factory, kept * order.factoryPrice)
                earn(trader: Int(order.trader), kept * (order.price - order.factoryPrice))
            } else {
                earn(factory: factory, paid)
            }
            if covered {
                earn(trader: Int(order.trader), -paid)
                paid = 0
                tally.suretyDeals += 1
            }
            buyers.paid[buyer] += paid
            ledger.fromBuyers += paid
            tally.surplus -= paid
            witness(order)
        }
        guard scenario.rules.reputation.isOn else { return }
        factories.defaulted[factory] += 1
        trust(order, moveTo: isBetrayal && !covered ? 0 : 1)
    }

    /// The client-seer or the trading company that was there knows of a betrayal.
    private mutating func witness(_ order: Order) {
        let now = Int32(truncatingIfNeeded: step)
        if order.mandate >= 0 {
            clientSeers.heard[Int(order.mandate)] = now
        } else if order.trader >= 0 {
            traders.ownHeard[supply(of: order)] = now
        }
    }

    /// Moves a buyer's trust in the trading company of an order.
    mutating func trust(_ order: Order, moveTo outcome: Double) {
        guard order.place >= 0 else { return }
        let tie = Int(order.buyer) * scenario.population.tradersKnown + Int(order.place)
        buyers.trust[tie] += scenario.rules.reputation.adaptation * (outcome - buyers.trust[tie])
    }
}
