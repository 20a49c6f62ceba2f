import RandomStreams

extension Market {
    /// The factories with sales departments of their own that make each kind.
    func departmentsByKind() -> KindIndex {
        KindIndex(kinds: categories) { add in
            guard scenario.rules.departments.isOn else { return }
            for factory in 0..<factories.count where factories.hasDepartment[factory] && factories.isActive[factory] {
                for offset in 0..<Int(factories.breadth[factory]) {
                    add((Int(factories.home[factory]) + offset) % categories, factory)
                }
            }
        }
    }

    /// The mark-up that buyers commonly pay: the mean fee of open trading companies, the margin where none is open.
    var goingMarkup: Double {
        var (sum, count) = (0.0, 0)
        for trader in 0..<traders.count where traders.isActive[trader] && isOpen(trader) {
            sum += traders.fee[trader]
            count += 1
        }
        return count > 0 ? sum / Double(count) : scenario.parameters.trader.margin
    }

    /// The trading companies in a random order, by which they are matched in markets.
    func matchedTraders() -> [Int32] {
        var stream = stream(.matching)
        var order = (0..<Int32(truncatingIfNeeded: scenario.population.traders)).map { $0 }
        stream.shuffle(&order)
        return order
    }
}
