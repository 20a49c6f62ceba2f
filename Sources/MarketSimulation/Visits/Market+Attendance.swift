import RandomStreams

extension Market {
    /// Client-seers decide which trading companies' meetings to attend at this step.
    ///
    /// Each expects as many meetings as there were the day before. Where they exceed his capacity he takes those with
    /// the largest bonus of late first, at random among equals, as far as they fit, and one at least.
    mutating func chooseMeetings(threads: Int) async {
        guard scenario.rules.meetings.isOn, scenario.rules.meetings.hasCapacity else { return }
        let market = self
        let calls = KindIndex(kinds: clientSeers.count) { add in
            for (contact, seer) in traders.contacts.enumerated() where seer >= 0 { add(Int(seer), contact) }
        }
        let declined = await inBlocks(of: clientSeers.count, size: Self.blockSize, threads: threads) { block in
            block.flatMap { market.declined(by: $0, of: calls.members($0)) }
        }
        for contact in traders.attends.indices { traders.attends[contact] = true }
        for contact in declined.joined() { traders.attends[Int(contact)] = false }
    }

    /// The contacts whose meetings a client-seer has no time for.
    private func declined(by seer: Int, of calls: ArraySlice<Int32>) -> [Int32] {
        let capacity = scenario.parameters.clientSeer.capacity
        let open = calls.filter { isOpen(Int($0) / (scenario.population.contacts * categories)) }
        let expected = open.reduce(0.0) { $0 + meetings(at: $1) }
        guard expected > capacity else { return [] }
        var stream = stream(.attendance, agent: seer)
        let ranked = open.map { (contact: $0, bonus: traders.contactBonus[Int($0)], lot: stream.next()) }
            .sorted { $0.bonus != $1.bonus ? $0.bonus > $1.bonus : $0.lot < $1.lot }
        var load = 0.0
        var declined: [Int32] = []
        for (place, choice) in ranked.enumerated() {
            let meetings = meetings(at: choice.contact)
            if place > 0, load + meetings > capacity {
                declined.append(choice.contact)
            } else {
                load += meetings
            }
        }
        return declined
    }

    /// The meetings of the day before in the row of a contact.
    private func meetings(at contact: Int32) -> Double {
        Double(traders.visits[Int(contact) / scenario.population.contacts])
    }
}
