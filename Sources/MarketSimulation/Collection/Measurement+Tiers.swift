import Glibc

extension Measurement {
    /// Measures of trading companies.
    func trading(_ measure: MarketMeasure) -> Double? {
        let traders = market.traders
        var (active, open, openProfit, closedProfit) = (0.0, 0.0, 0.0, 0.0)
        for trader in 0..<traders.count where traders.isActive[trader] {
            active += 1
            if market.isOpen(trader) {
                open += 1
                openProfit += traders.profit[trader]
            } else {
                closedProfit += traders.profit[trader]
            }
        }
        switch measure {
        case .openShare: return ratio(open, active)
        case .activeTraders: return active
        case .openProfit: return ratio(openProfit, open)
        case .closedProfit: return ratio(closedProfit, active - open)
        default: return ratio(openProfit + closedProfit, active)
        }
    }

    /// Measures of factories.
    func making(_ measure: MarketMeasure) -> Double? {
        let factories = market.factories
        var (active, kinds, departments) = (0.0, 0.0, 0.0)
        var (prices, quantity) = (0.0, 0.0)
        for factory in 0..<factories.count where factories.isActive[factory] {
            active += 1
            kinds += Double(factories.breadth[factory])
            if factories.hasDepartment[factory] { departments += 1 }
            prices += market.price(of: factory)
            quantity += factories.sold[factory]
        }
        switch measure {
        case .departments: return departments
        case .categoriesPerFactory: return ratio(kinds, active)
        default:
            guard active > 0 else { return nil }
            let earned = market.goingMarkup * (prices / active) - market.scenario.parameters.trader.unitCost
            return ratio(market.scenario.parameters.factory.departmentCost, earned)
        }
    }

    /// Measures of buyers' ties.
    func buying(_ measure: MarketMeasure) -> Double? {
        let (buyers, width) = (market.buyers, market.scenario.population.tradersKnown)
        if measure == .trust {
            let ties = buyers.traders.indices.filter { buyers.traders[$0] >= 0 }
            return ratio(ties.reduce(0) { $0 + buyers.trust[$1] }, Double(ties.count))
        }
        let values = measure == .loyalty ? market.choiceWeights() : buyers.volume
        var (sum, count) = (0.0, 0.0)
        for buyer in 0..<buyers.count {
            var (total, squares, largest) = (0.0, 0.0, 0.0)
            for tie in buyer * width..<(buyer + 1) * width {
                total += values[tie]
                squares += values[tie] * values[tie]
                largest = max(largest, values[tie])
            }
            guard total > 0 else { continue }
            sum += measure == .loyalty ? largest / total : squares / (total * total)
            count += 1
        }
        return ratio(sum, count)
    }

    /// Measures of relations inside the cluster and across its border.
    func relating(_ measure: MarketMeasure) -> Double? {
        let seers = market.clientSeers
        let ties = seers.mandates.indices.filter { seers.mandates[$0] >= 0 }
        switch measure {
        case .newsReach: return newsReach(ties)
        case .bondingShare:
            // A relation lives while its fading sales are above a thousandth of a piece's price.
            let least = market.scenario.parameters.factory.cost.mean / 1000
            return ratio(Double(ties.count { seers.sales[$0] > least }), Double(ties.count))
        case .bridgingShare:
            let buyers = market.buyers
            let known = buyers.traders.indices.filter { buyers.traders[$0] >= 0 }
            return ratio(Double(known.count { buyers.volume[$0] > 1e-3 }), Double(known.count))
        case .relationValue:
            return ratio(ties.reduce(0) { $0 + seers.sales[$1] }, Double(market.factories.isActive.count { $0 }))
        default:
            let factories = market.factories
            let active = (0..<factories.count).filter { factories.isActive[$0] }
            return ratio(active.reduce(0) { $0 + Double(factories.mandateCount[$1]) }, Double(active.count))
        }
    }

    /// The share of client-seers who know, among those who stand for a factory that betrayed within memory.
    private func newsReach(_ ties: [Int]) -> Double? {
        let memory = market.scenario.rules.news.memory
        var (concerned, knowing) = (0.0, 0.0)
        for tie in ties {
            let last = market.factories.lastBetrayal[Int(market.clientSeers.mandates[tie])]
            guard last >= 0, market.step - Int(last) <= memory else { continue }
            concerned += 1
            if market.clientSeers.heard[tie] >= 0, market.step - Int(market.clientSeers.heard[tie]) <= memory {
                knowing += 1
            }
        }
        return ratio(knowing, concerned)
    }
}

extension Market {
    /// The share of active factories whose last word of demand lies within the width of tastes from the fashion.
    var informedShare: Double? {
        let near = scenario.parameters.demand.tasteWidth + 1e-9
        var (active, informed) = (0.0, 0.0)
        for factory in 0..<factories.count where factories.isActive[factory] {
            active += 1
            guard factories.heardStep[factory] >= 0 else { continue }
            if circleDistance(factories.heardTaste[factory], fashion) <= near { informed += 1 }
        }
        return active > 0 ? informed / active : nil
    }

    /// Each buyer's weights of choice among trading companies by preference alone.
    func choiceWeights() -> [Double] {
        let width = scenario.population.tradersKnown
        let choice = scenario.rules.loyalty.isOn ? scenario.rules.loyalty.choice : 0
        var weights = [Double](repeating: 0, count: buyers.traders.count)
        for buyer in 0..<buyers.count {
            let ties = buyer * width..<(buyer + 1) * width
            let largest = ties.reduce(0) { max($0, buyers.preference[$1]) }
            for tie in ties where buyers.traders[tie] >= 0 {
                weights[tie] = exp(choice * (buyers.preference[tie] - largest))
            }
        }
        return weights
    }
}
