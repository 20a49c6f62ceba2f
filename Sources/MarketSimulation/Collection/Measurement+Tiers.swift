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
            var (sum, count) = (0.0, 0.0)
            for tie in buyers.traders.indices where buyers.traders[tie] >= 0 {
                sum += buyers.trust[tie]
                count += 1
            }
            return ratio(sum, count)
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
    ///
    /// A tie lives while the sales of late along it, which fade, exceed a thousandth of a piece or of its price.
    func relating(_ measure: MarketMeasure) -> Double? {
        let (seers, traders, buyers) = (market.clientSeers, market.traders, market.buyers)
        let members =
            Double(seers.count + market.factories.isActive.count { $0 } + traders.isActive.count { $0 })
        if measure == .outsideTies || measure == .bridgingShare {
            let outside = live(buyers.traders, buyers.volume, above: 1e-3)
            return ratio(outside.live, measure == .outsideTies ? members : outside.all)
        }
        let least = market.scenario.parameters.factory.cost.mean / 1000
        let mandates = live(seers.mandates, seers.sales, above: least)
        let supply = live(traders.own, traders.ownSales, above: least)
        switch measure {
        case .insideTies: return ratio(mandates.live + supply.live, members)
        case .bondingShare: return ratio(mandates.live + supply.live, mandates.all + supply.all)
        default:
            let sales = seers.sales.reduce(0, +) + traders.ownSales.reduce(0, +)
            return ratio(sales, Double(market.factories.isActive.count { $0 }))
        }
    }

    /// How many ties there are, and how many of them carry more than a value.
    private func live(_ partners: [Int32], _ values: [Double], above least: Double) -> (live: Double, all: Double) {
        var (live, all) = (0, 0)
        for tie in partners.indices where partners[tie] >= 0 {
            all += 1
            if values[tie] > least { live += 1 }
        }
        return (Double(live), Double(all))
    }

    /// The mean number of client-seers who stand for a factory.
    var sharedPartners: Double? {
        let factories = market.factories
        var (active, partners) = (0.0, 0.0)
        for factory in 0..<factories.count where factories.isActive[factory] {
            active += 1
            partners += Double(factories.mandateCount[factory])
        }
        return ratio(partners, active)
    }

    /// The share who know, among client-seers and trading companies tied to a factory that betrayed within memory.
    var newsReach: Double? {
        let memory = market.scenario.rules.news.memory
        var (concerned, knowing) = (0.0, 0.0)
        func count(_ partners: [Int32], _ heard: [Int32]) {
            for tie in partners.indices where partners[tie] >= 0 {
                let last = market.factories.lastBetrayal[Int(partners[tie])]
                guard last >= 0, market.step - Int(last) <= memory else { continue }
                concerned += 1
                if heard[tie] >= last { knowing += 1 }
            }
        }
        count(market.clientSeers.mandates, market.clientSeers.heard)
        count(market.traders.own, market.traders.ownHeard)
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
