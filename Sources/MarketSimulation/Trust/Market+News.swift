import Glibc
import RandomStreams

extension Market {
    /// News of betrayals passes among those who deal with the betrayer, each of whom hears from each that knows.
    ///
    /// Who hears does so as of the betrayal's step, so that all forget it at the same time.
    mutating func spreadNews() {
        guard scenario.rules.news.isOn, scenario.rules.news.reach > 0 else { return }
        let knowing = partnersThatKnow()
        guard knowing.contains(where: { $0 > 0 }) else { return }
        let unheard = (0...64).map { pow(1 - scenario.rules.news.reach, Double($0)) }
        let width = scenario.population.mandates
        for (mandate, factory) in clientSeers.mandates.enumerated() where factory >= 0 && knowing[Int(factory)] > 0 {
            let last = factories.lastBetrayal[Int(factory)]
            guard clientSeers.heard[mandate] < last else { continue }
            var stream = stream(.news, agent: mandate / width)
            // Each mandate has a number of its own in its client-seer's stream.
            for _ in 0..<mandate % width { _ = stream.next() }
            if stream.uniform() >= unheard[min(64, knowing[Int(factory)])] { clientSeers.heard[mandate] = last }
        }
        for (tie, factory) in traders.own.enumerated() where factory >= 0 && knowing[Int(factory)] > 0 {
            let last = factories.lastBetrayal[Int(factory)]
            guard traders.ownHeard[tie] < last else { continue }
            var stream = stream(.newsToTraders, agent: tie)
            if stream.uniform() >= unheard[min(64, knowing[Int(factory)])] { traders.ownHeard[tie] = last }
        }
    }

    /// How many partners of each factory know of its last betrayal, while it is remembered.
    private func partnersThatKnow() -> [Int] {
        let memory = scenario.rules.news.memory
        var knowing = [Int](repeating: 0, count: factories.count)
        func count(_ factory: Int32, _ heard: Int32) {
            guard factory >= 0, heard >= 0, step - Int(heard) < memory else { return }
            if heard >= factories.lastBetrayal[Int(factory)] { knowing[Int(factory)] += 1 }
        }
        for (mandate, factory) in clientSeers.mandates.enumerated() { count(factory, clientSeers.heard[mandate]) }
        for (tie, factory) in traders.own.enumerated() { count(factory, traders.ownHeard[tie]) }
        return knowing
    }

    /// Facts on record fade, to a half in a half-life.
    mutating func fadeRecords() {
        guard scenario.rules.reputation.isOn else { return }
        let kept = pow(0.5, 1 / scenario.rules.reputation.halfLife)
        for factory in 0..<factories.count {
            factories.delivered[factory] *= kept
            factories.defaulted[factory] *= kept
        }
    }
}
