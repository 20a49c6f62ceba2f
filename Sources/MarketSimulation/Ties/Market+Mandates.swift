import RandomStreams

extension Market {
    /// Factories drop client-seers who cost more than they bring, and client-seers look for other factories.
    mutating func growMandates(_ makers: KindIndex) {
        guard scenario.rules.meetings.isOn else { return }
        let rule = scenario.rules.growth
        let width = scenario.population.mandates
        for seer in 0..<clientSeers.count {
            var stream = stream(.clientSeerGrowth, agent: seer)
            for mandate in seer * width..<(seer + 1) * width where clientSeers.mandates[mandate] >= 0 {
                guard stream.uniform() < rule.rate, isGivenUp(mandate, of: seer) else { continue }
                factories.mandateCount[Int(clientSeers.mandates[mandate])] -= 1
                endMandate(mandate, of: seer)
            }
            guard stream.uniform() < rule.rate else { continue }
            seekMandate(for: seer, makers, &stream)
        }
    }

    /// Whether a mandate ends: the factory no longer makes the kind, betrayed, or earns less by it than the salary.
    private func isGivenUp(_ mandate: Int, of seer: Int) -> Bool {
        let factory = Int(clientSeers.mandates[mandate])
        if !makes(factory, Int(clientSeers.category[seer])) || isRemembered(clientSeers.heard[mandate]) { return true }
        // Nobody is dropped before there was time to sell, and nobody is left without any client-seer.
        let memory = Int((2 / scenario.rules.growth.memory).rounded())
        guard factories.mandateCount[factory] > 1, step - Int(clientSeers.since[mandate]) > memory else { return false }
        let markup = factories.markup[factory]
        let bonus = scenario.rules.bonus.isOn ? scenario.parameters.clientSeer.bonus : 0
        return clientSeers.sales[mandate] * (markup / (1 + markup) - bonus) < scenario.parameters.clientSeer.baseSalary
    }

    /// A client-seer with a vacant place asks a relative of the factory that sells most through him, or any of the kind.
    private mutating func seekMandate(for seer: Int, _ makers: KindIndex, _ stream: inout RandomStream) {
        let width = scenario.population.mandates
        let places = seer * width..<(seer + 1) * width
        let members = makers.members(Int(clientSeers.category[seer]))
        guard let vacant = places.first(where: { clientSeers.mandates[$0] < 0 }), !members.isEmpty else { return }
        var candidate = stream.element(of: members)
        let best = places.max { clientSeers.sales[$0] < clientSeers.sales[$1] } ?? vacant
        if stream.uniform() < scenario.rules.growth.closure, clientSeers.mandates[best] >= 0 {
            let kin = kin(of: Int(clientSeers.mandates[best]), among: factories.count).filter { factories.isActive[$0] }
            if !kin.isEmpty { candidate = Int32(truncatingIfNeeded: stream.element(of: kin)) }
        }
        let factory = Int(candidate)
        guard makes(factory, Int(clientSeers.category[seer])), !clientSeers.mandates[places].contains(candidate),
            wantsAnother(factory)
        else { return }
        beginMandate(vacant, with: candidate)
        factories.mandateCount[factory] += 1
    }

    /// Whether a factory takes on another client-seer: it has none, or idle capacity and mandates that pay on the mean.
    private func wantsAnother(_ factory: Int) -> Bool {
        let count = Int(factories.mandateCount[factory])
        guard count > 0 else { return true }
        let isIdle = factories.salesPace[factory] < scenario.rules.pricing.target * factories.capacity[factory]
        return isIdle && factories.relationWorth[factory] / Double(count) > scenario.parameters.clientSeer.baseSalary
    }
}
