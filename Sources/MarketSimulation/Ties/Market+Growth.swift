import RandomStreams

extension Market {
    /// Agents exchange partners who bring nothing for others.
    mutating func growNetwork() {
        guard scenario.rules.growth.isOn else { return }
        let (seers, makers) = (clientSeersByKind(), factoriesByKind())
        if !scenario.rules.matching.isOn { growCustom() }
        growTraders(seers, makers)
        growMandates(makers)
    }

    /// A buyer drops the trading company that it bought least through, for one that a neighbour buys from, or any.
    private mutating func growCustom() {
        let rule = scenario.rules.growth
        let width = scenario.population.tradersKnown
        let active = (0..<Int32(truncatingIfNeeded: traders.count)).filter { traders.isActive[Int($0)] }
        guard active.count > width else { return }
        for buyer in 0..<buyers.count {
            var stream = stream(.buyerGrowth, agent: buyer)
            guard stream.uniform() < rule.rate else { continue }
            let ties = buyer * width..<(buyer + 1) * width
            var candidate = stream.element(of: active)
            let neighbour = (buyer + categories) % buyers.count
            if stream.uniform() < rule.closure, buyers.lastPlace[neighbour] >= 0 {
                candidate = buyers.traders[neighbour * width + Int(buyers.lastPlace[neighbour])]
            }
            guard candidate >= 0, traders.isActive[Int(candidate)], !buyers.traders[ties].contains(candidate) else {
                continue
            }
            let worst = ties.min { worth(ofCustom: $0) < worth(ofCustom: $1) } ?? ties.lowerBound
            replaceCustom(worst, of: buyer, by: candidate)
        }
    }

    /// What a buyer takes a trading company to be worth: the pieces of late, less than nothing for one that left.
    private func worth(ofCustom tie: Int) -> Double {
        let trader = buyers.traders[tie]
        return trader >= 0 && traders.isActive[Int(trader)] ? buyers.volume[tie] : -1
    }

    /// Puts another trading company into a place, as a stranger; the tie that was there ends.
    private mutating func replaceCustom(_ tie: Int, of buyer: Int, by trader: Int32) {
        if buyers.traders[tie] >= 0 {
            endedTies.append(.custom, buyer, buyers.traders[tie], start: buyers.since[tie], end: step)
        }
        let width = scenario.population.tradersKnown
        if Int(buyers.lastPlace[buyer]) == tie - buyer * width { buyers.lastPlace[buyer] = -1 }
        buyers.traders[tie] = trader
        buyers.preference[tie] = 0
        buyers.trust[tie] = scenario.parameters.buyer.strangerTrust
        buyers.volume[tie] = 0
        buyers.lastFactory[tie] = -1
        buyers.since[tie] = Int32(truncatingIfNeeded: step)
    }

    /// A trading company looks over its contacts and factories of one kind.
    private mutating func growTraders(_ seers: KindIndex, _ makers: KindIndex) {
        let rule = scenario.rules.growth
        for trader in 0..<traders.count where traders.isActive[trader] {
            var stream = stream(.traderGrowth, agent: trader)
            guard stream.uniform() < rule.rate else { continue }
            let kind = stream.integer(below: categories)
            exchangeContact(of: trader, kind, seers.members(kind), &stream)
            exchangeSupply(of: trader, kind, makers.members(kind), &stream)
        }
    }

    /// The contact that brought its client-seer least goes, for a relative of the best one or anybody of the kind.
    private mutating func exchangeContact(
        of trader: Int, _ kind: Int, _ members: ArraySlice<Int32>, _ stream: inout RandomStream
    ) {
        let width = scenario.population.contacts
        let row = trader * categories + kind
        let ties = row * width..<(row + 1) * width
        func worth(_ tie: Int) -> Double { traders.contacts[tie] < 0 ? -1 : traders.contactBonus[tie] }
        let worst = ties.min { worth($0) < worth($1) } ?? ties.lowerBound
        let best = ties.max { worth($0) < worth($1) } ?? ties.lowerBound
        var candidate = stream.element(of: members)
        if stream.uniform() < scenario.rules.growth.closure, traders.contacts[best] >= 0 {
            let kin = kin(of: Int(traders.contacts[best]), among: clientSeers.count)
            if !kin.isEmpty { candidate = Int32(truncatingIfNeeded: stream.element(of: kin)) }
        }
        guard !traders.contacts[ties].contains(candidate) else { return }
        if traders.contacts[worst] >= 0 {
            endedTies.append(.contact, trader, traders.contacts[worst], start: traders.contactSince[worst], end: step)
        }
        traders.contacts[worst] = candidate
        traders.contactBonus[worst] = 0
        traders.attends[worst] = true
        traders.contactSince[worst] = Int32(truncatingIfNeeded: step)
    }

    /// A vacant place, or that of a factory that no longer makes the kind or betrayed, goes to another factory.
    private mutating func exchangeSupply(
        of trader: Int, _ kind: Int, _ members: ArraySlice<Int32>, _ stream: inout RandomStream
    ) {
        let width = scenario.population.ownFactories
        let row = trader * categories + kind
        let ties = row * width..<(row + 1) * width
        guard !members.isEmpty else { return }
        let candidate = stream.element(of: members)
        guard !traders.own[ties].contains(candidate) else { return }
        let lost = ties.first { tie in
            let factory = Int(traders.own[tie])
            return factory < 0 || !makes(factory, kind) || isRemembered(traders.ownHeard[tie])
        }
        guard let tie = lost else { return }
        if traders.own[tie] >= 0 {
            endedTies.append(.supply, trader, traders.own[tie], start: traders.ownSince[tie], end: step)
        }
        beginSupply(tie, with: candidate)
    }

    /// Whether who heard of a betrayal at a step still remembers it.
    func isRemembered(_ heard: Int32) -> Bool { heard >= 0 && step - Int(heard) < scenario.rules.news.memory }
}
