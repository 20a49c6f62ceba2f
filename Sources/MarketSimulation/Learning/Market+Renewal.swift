import RandomStreams

extension Market {
    /// Factories hear of demand: at meetings from their client-seers at once, through closed trading companies late.
    ///
    /// Rivals tell each other nothing.
    mutating func hearOfDemand() {
        guard scenario.rules.renewal.isOn else { return }
        hearAtMeetings()
        for factory in 0..<factories.count where factories.pendingStep[factory] >= 0 {
            let demandStep = factories.pendingStep[factory]
            guard step - Int(demandStep) >= scenario.rules.renewal.delay else { continue }
            hear(factory, factories.pendingTaste[factory], ofStep: demandStep)
            factories.pendingStep[factory] = -1
        }
    }

    /// Each client-seer who was at a meeting tells each of his factories the taste of the last visitor there.
    private mutating func hearAtMeetings() {
        let width = scenario.population.contacts
        var tastes = [Double](repeating: -1, count: clientSeers.count)
        for row in 0..<traders.visits.count where traders.visits[row] > 0 && isOpen(row / categories) {
            for contact in row * width..<(row + 1) * width where traders.attends[contact] {
                let seer = traders.contacts[contact]
                if seer >= 0 { tastes[Int(seer)] = traders.visitorTaste[row] }
            }
        }
        let mandates = scenario.population.mandates
        for (mandate, factory) in clientSeers.mandates.enumerated() where factory >= 0 {
            let taste = tastes[mandate / mandates]
            if taste >= 0 { hear(Int(factory), taste, ofStep: Int32(truncatingIfNeeded: step)) }
        }
    }

    /// What a factory believes moves a little to a taste that it hears of, or wholly to one that lies far off.
    private mutating func hear(_ factory: Int, _ taste: Double, ofStep demandStep: Int32) {
        let believed = factories.heardTaste[factory]
        let far = 2 * scenario.parameters.demand.tasteWidth
        if factories.heardStep[factory] < 0 || circleDistance(believed, taste) > far {
            factories.heardTaste[factory] = taste
        } else {
            var difference = taste - believed
            if difference > 0.5 { difference -= 1 }
            if difference < -0.5 { difference += 1 }
            factories.heardTaste[factory] = onCircle(believed + 0.2 * difference)
        }
        factories.heardStep[factory] = max(factories.heardStep[factory], demandStep)
    }

    /// Factories whose designs are out of date by what they heard make new ones, or copy one if that pays.
    mutating func renewDesigns(_ byFactory: KindIndex, _ tally: inout StepTally) {
        let rule = scenario.rules.renewal
        guard rule.isOn else { return }
        let before = factories.design
        let cost = scenario.parameters.factory.renewalCost
        for factory in 0..<factories.count where factories.isActive[factory] && factories.heardStep[factory] >= 0 {
            guard circleDistance(before[factory], factories.heardTaste[factory]) > rule.threshold else { continue }
            var stream = stream(.renewal, agent: factory)
            guard stream.uniform() < rule.rate else { continue }
            if copyPays(factory), let rival = rivalToCopy(factory, before, byFactory.members(factory), &stream) {
                factories.design[factory] = before[rival.factory]
                factories.lastBetrayal[factory] = Int32(truncatingIfNeeded: step)
                clientSeers.heard[rival.mandate] = Int32(truncatingIfNeeded: step)
                tally.copiedDesigns += 1
            } else if factories.cash[factory] >= cost {
                earn(factory: factory, -cost)
                ledger.investment += cost
                factories.design[factory] = factories.heardTaste[factory]
            } else {
                continue
            }
            factories.designStep[factory] = Int32(truncatingIfNeeded: step)
        }
    }

    /// Whether an opportunist gains by copying: the cost of a design now against its relations.
    private func copyPays(_ factory: Int) -> Bool {
        let rule = scenario.rules.opportunism
        guard rule.isOn, rule.copies, scenario.rules.meetings.isOn, factories.isOpportunist[factory] else {
            return false
        }
        return isBetrayalWorthwhile(
            factory, gain: scenario.parameters.factory.renewalCost, worth: factories.relationWorth[factory])
    }

    /// A factory with an up-to-date design that shares a client-seer, and the own mandate with that client-seer.
    private func rivalToCopy(
        _ factory: Int, _ designs: [Double], _ mandates: ArraySlice<Int32>, _ stream: inout RandomStream
    ) -> (factory: Int, mandate: Int)? {
        guard !mandates.isEmpty else { return nil }
        let mandate = Int(stream.element(of: mandates))
        let width = scenario.population.mandates
        let seer = mandate / width
        for other in seer * width..<(seer + 1) * width where other != mandate {
            let rival = Int(clientSeers.mandates[other])
            guard rival >= 0, factories.isActive[rival] else { continue }
            if circleDistance(designs[rival], factories.heardTaste[factory]) <= scenario.rules.renewal.threshold {
                return (rival, mandate)
            }
        }
        return nil
    }

    /// The mandates by which each factory is stood for.
    func mandatesByFactory() -> KindIndex {
        KindIndex(kinds: factories.count) { add in
            for (mandate, factory) in clientSeers.mandates.enumerated() where factory >= 0 {
                add(Int(factory), mandate)
            }
        }
    }
}
