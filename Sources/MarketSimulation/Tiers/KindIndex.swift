import RandomStreams

/// The agents that belong to each kind of product, ascending.
struct KindIndex: Sendable {
    private let starts: [Int]
    private let agents: [Int32]

    /// Sorts memberships, given as pairs in ascending order of agents, by kind.
    init(kinds: Int, memberships: (_ add: (_ kind: Int, _ agent: Int) -> Void) -> Void) {
        var counts = [Int](repeating: 0, count: kinds + 1)
        memberships { kind, _ in counts[kind + 1] += 1 }
        for kind in 0..<kinds { counts[kind + 1] += counts[kind] }
        var next = counts
        var agents = [Int32](repeating: 0, count: counts[kinds])
        memberships { kind, agent in
            agents[next[kind]] = Int32(truncatingIfNeeded: agent)
            next[kind] += 1
        }
        starts = counts
        self.agents = agents
    }

    /// The agents of a kind.
    func members(_ kind: Int) -> ArraySlice<Int32> { agents[starts[kind]..<starts[kind + 1]] }
}

extension Market {
    /// The active factories that make each kind.
    func factoriesByKind() -> KindIndex {
        KindIndex(kinds: categories) { add in
            for factory in 0..<factories.count where factories.isActive[factory] {
                for offset in 0..<Int(factories.breadth[factory]) {
                    add((Int(factories.home[factory]) + offset) % categories, factory)
                }
            }
        }
    }

    /// The client-seers known for each kind.
    func clientSeersByKind() -> KindIndex {
        KindIndex(kinds: categories) { add in
            for seer in 0..<clientSeers.count { add(Int(clientSeers.category[seer]), seer) }
        }
    }

    /// Counts the partners of each factory: client-seers who stand for it, and closed trading companies that know it.
    mutating func countPartners() {
        for factory in 0..<factories.count {
            factories.mandateCount[factory] = 0
            factories.supplyCount[factory] = 0
        }
        for factory in clientSeers.mandates where factory >= 0 { factories.mandateCount[Int(factory)] += 1 }
        let width = categories * scenario.population.ownFactories
        for trader in 0..<traders.count where traders.isActive[trader] && !isOpen(trader) {
            for tie in trader * width..<(trader + 1) * width where traders.own[tie] >= 0 {
                factories.supplyCount[Int(traders.own[tie])] += 1
            }
        }
    }
}

extension RandomStream {
    /// Fills places of a table with different members of a list at random; what remains stays vacant.
    ///
    /// A list no longer than the places is taken whole, from the member `turn` on around, so that with one place and one
    /// member for each everybody is taken in turn.
    mutating func fill(_ table: inout [Int32], _ start: Int, _ width: Int, from list: ArraySlice<Int32>, turn: Int) {
        for place in start..<start + width { table[place] = -1 }
        guard !list.isEmpty else { return }
        if list.count <= width {
            for (offset, _) in list.enumerated() {
                table[start + offset] = list[list.startIndex + (turn + offset) % list.count]
            }
            return
        }
        for place in start..<start + width {
            // A list longer than the places has a free member; a few attempts find one almost always.
            for _ in 0..<16 {
                let member = list[list.startIndex + integer(below: list.count)]
                if !table[start..<place].contains(member) {
                    table[place] = member
                    break
                }
            }
        }
    }
}
