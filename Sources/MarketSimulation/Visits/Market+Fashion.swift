import RandomStreams

extension Market {
    /// The fashion drifts, and at the scenario's step jumps.
    mutating func moveFashion() {
        let demand = scenario.parameters.demand
        if demand.fashionDrift > 0 {
            var stream = stream(.fashion)
            fashion = onCircle(fashion + demand.fashionDrift * stream.normal())
        }
        if demand.shiftStep > 0, step == demand.shiftStep { fashion = onCircle(fashion + demand.shiftSize) }
    }

    /// Notes when half and nine tenths of the factories know of the fashion's jump.
    mutating func noteShift() {
        let shift = scenario.parameters.demand.shiftStep
        guard shift > 0, step >= shift, shiftNineTenthsStep < 0, let share = shareInformed(since: shift) else { return }
        if shiftHalfStep < 0, share >= 0.5 { shiftHalfStep = step - shift }
        if share >= 0.9 { shiftNineTenthsStep = step - shift }
    }

    /// The share of active factories that heard of demand as it was at a step or later.
    private func shareInformed(since shift: Int) -> Double? {
        var (active, informed) = (0.0, 0.0)
        for factory in 0..<factories.count where factories.isActive[factory] {
            active += 1
            if Int(factories.heardStep[factory]) >= shift { informed += 1 }
        }
        return active > 0 ? informed / active : nil
    }

    /// What the day's comers could gain at the cheapest factory of their kind with a perfect design.
    func possibleGain(of results: [SearchResult]) -> Double {
        let demand = scenario.parameters.demand
        var least = [Double](repeating: .infinity, count: categories)
        for factory in 0..<factories.count where factories.isActive[factory] {
            let cost = unitCost(of: factory)
            for offset in 0..<Int(factories.breadth[factory]) {
                let kind = (Int(factories.home[factory]) + offset) % categories
                least[kind] = min(least[kind], cost)
            }
        }
        let gains = least.map { cost in
            let quantity = max(0, demand.alpha - demand.beta * (cost + scenario.parameters.trader.unitCost))
            return quantity * quantity / (2 * demand.beta)
        }
        var sum = 0.0
        for result in results {
            for day in result.days where day.visits >= 0 {
                sum += demandFactor * buyers.size[Int(day.buyer)] * gains[Int(buyers.category[Int(day.buyer)])]
            }
        }
        return sum
    }
}
