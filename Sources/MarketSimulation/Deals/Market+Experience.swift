import RandomStreams

extension Market {
    /// Counts visits to rows, keeps the last visitor's taste, and lets what client-seers expect of a visit fade.
    mutating func take(visits: [Visit]) {
        let width = scenario.population.contacts
        let kept = 1 - scenario.rules.growth.memory
        for visit in visits {
            let row = Int(visit.row)
            traders.visits[row] += 1
            traders.visitorTaste[row] = onCircle(fashion + buyers.tasteOffset[Int(visit.buyer)])
            guard scenario.rules.bonus.isOn else { continue }
            for contact in row * width..<(row + 1) * width where traders.attends[contact] {
                traders.contactBonus[contact] *= kept
            }
        }
    }

    /// What a buyer remembers of its trading companies fades with a day at the cluster.
    mutating func fadeTies(of buyer: Int) {
        let width = scenario.population.tradersKnown
        let loyalty = scenario.rules.loyalty
        let kept = 1 - scenario.rules.growth.memory
        for tie in buyer * width..<(buyer + 1) * width {
            if loyalty.isOn { buyers.preference[tie] *= 1 - loyalty.forgetting }
            buyers.volume[tie] *= kept
        }
    }

    /// What a delivered order leaves in memory: records, trust, loyalty, and the market's taste with the factory.
    mutating func remember(_ order: Order, _ quantity: Double, _ tally: inout StepTally) {
        let (buyer, factory) = (Int(order.buyer), Int(order.factory))
        if scenario.rules.reputation.isOn {
            factories.delivered[factory] += 1
            trust(order, moveTo: 1)
        }
        hearFromTrader(order)
        guard order.place >= 0 else { return }
        let tie = buyer * scenario.population.tradersKnown + Int(order.place)
        if scenario.rules.loyalty.isOn {
            let filled = order.quantity > 0 ? quantity / order.quantity : 0
            buyers.preference[tie] += order.satisfaction * order.share * filled
        }
        buyers.volume[tie] += quantity
        if buyers.lastFactory[tie] != order.factory { tally.firstTimeDeals += 1 }
        buyers.lastFactory[tie] = order.factory
        if buyers.lastPlace[buyer] >= 0 {
            tally.repeatDeals += 1
            if buyers.lastPlace[buyer] != order.place { tally.switches += 1 }
        }
        buyers.lastPlace[buyer] = order.place
    }

    /// A buyer's aspiration follows what it found, its expectation of the cluster what it got or heard.
    mutating func learn(from day: BuyerDay, satisfaction: Double, _ tally: inout StepTally) {
        let buyer = Int(day.buyer)
        let outside = scenario.rules.outside
        guard day.visits >= 0 else {
            tally.leavers += 1
            buyers.expectation[buyer] += outside.hearing * (image - buyers.expectation[buyer])
            return
        }
        tally.comers += 1
        tally.visits += Int(day.visits)
        tally.satisfaction += satisfaction
        tally.surplus -= Double(day.visits) * scenario.parameters.buyer.visitCost
        if outside.isOn {
            buyers.expectation[buyer] += outside.adaptation * (satisfaction - buyers.expectation[buyer])
        }
        if scenario.rules.satisficing.isOn {
            let change = scenario.rules.satisficing.adaptation * (day.satisfaction - buyers.aspiration[buyer])
            buyers.aspiration[buyer] += change
        }
    }

    /// A closed trading company may pass on to the factory what an order tells of demand, late.
    private mutating func hearFromTrader(_ order: Order) {
        let renewal = scenario.rules.renewal
        let factory = Int(order.factory)
        guard renewal.isOn, order.trader >= 0, order.mandate < 0, factories.pendingStep[factory] < 0 else { return }
        var stream = stream(.hearing, agent: Int(order.buyer))
        guard stream.uniform() < renewal.passedOn else { return }
        factories.pendingTaste[factory] = onCircle(fashion + buyers.tasteOffset[Int(order.buyer)])
        factories.pendingStep[factory] = Int32(truncatingIfNeeded: step)
    }
}
