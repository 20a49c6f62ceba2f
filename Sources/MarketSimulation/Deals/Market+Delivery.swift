extension Market {
    /// Clears what is counted anew at each step.
    mutating func beginStep() {
        for trader in 0..<traders.count {
            traders.profit[trader] = 0
            traders.quantity[trader] = 0
            traders.turnover[trader] = 0
        }
        for row in 0..<traders.visits.count { traders.visits[row] = 0 }
        for seer in 0..<clientSeers.count { clientSeers.income[seer] = 0 }
        let memory = scenario.rules.growth.memory
        for mandate in 0..<clientSeers.sales.count { clientSeers.sales[mandate] *= 1 - memory }
        for tie in 0..<traders.ownSales.count { traders.ownSales[tie] *= 1 - memory }
        for factory in 0..<factories.count {
            factories.profit[factory] = 0
            factories.sold[factory] = 0
        }
    }

    /// Money passes and goods are made and delivered.
    ///
    /// The buyer pays the trading company, which pays the factory, which pays the client-seer his bonus; the cost of
    /// making and of selling leaves the market.
    mutating func deliver(_ order: Order, _ quantity: Double, _ tally: inout StepTally) {
        let (buyer, factory) = (Int(order.buyer), Int(order.factory))
        let paid = order.price * quantity
        let asked = order.factoryPrice * quantity
        let cost = unitCost(of: factory) * quantity
        let selling = scenario.parameters.trader.unitCost * quantity
        buyers.received[buyer] += quantity
        buyers.paid[buyer] += paid
        ledger.fromBuyers += paid
        ledger.production += cost
        ledger.selling += selling
        ledger.made += quantity
        factories.sold[factory] += quantity
        if order.trader >= 0 {
            let trader = Int(order.trader)
            // One product, so that a profit agrees with the game's (xc − c_A)·Q to the last digits.
            earn(trader: trader, quantity * (order.price - order.factoryPrice - scenario.parameters.trader.unitCost))
            traders.quantity[trader] += quantity
            traders.turnover[trader] += asked
            earn(factory: factory, asked - cost)
        } else {
            earn(factory: factory, paid - cost - selling)
        }
        payBonus(order, asked)
        factories.lastSale[factory] = Int32(truncatingIfNeeded: step)
        count(order, quantity, paid, cost, &tally)
    }

    /// The factory pays its client-seer a share of the sale; who brought how much is remembered, fading.
    private mutating func payBonus(_ order: Order, _ asked: Double) {
        let memory = scenario.rules.growth.memory
        guard order.mandate >= 0 else {
            if order.trader >= 0 { traders.ownSales[supply(of: order)] += memory * asked }
            return
        }
        clientSeers.sales[Int(order.mandate)] += memory * asked
        guard scenario.rules.bonus.isOn else { return }
        let seer = Int(order.mandate) / scenario.population.mandates
        let bonus = scenario.parameters.clientSeer.bonus * asked
        earn(factory: Int(order.factory), -bonus)
        clientSeers.cash[seer] += bonus
        clientSeers.income[seer] += bonus
        traders.contactBonus[Int(order.contact)] += memory * bonus
    }

    /// The tie by which a closed trading company knew the factory of an order.
    func supply(of order: Order) -> Int {
        let width = scenario.population.ownFactories
        let row = Int(order.trader) * categories + Int(buyers.category[Int(order.buyer)])
        let ties = row * width..<(row + 1) * width
        return ties.first { traders.own[$0] == order.factory } ?? ties.lowerBound
    }

    /// Books a gain, or with a minus a loss, of a trading company.
    mutating func earn(trader: Int, _ money: Double) {
        traders.profit[trader] += money
        traders.cash[trader] += money
    }

    /// Books a gain, or with a minus a loss, of a factory.
    mutating func earn(factory: Int, _ money: Double) {
        factories.profit[factory] += money
        factories.cash[factory] += money
    }

    /// Adds a delivered order to the day's sums.
    private func count(
        _ order: Order, _ quantity: Double, _ paid: Double, _ cost: Double, _ tally: inout StepTally
    ) {
        tally.deals += 1
        tally.quantity += quantity
        tally.sales += paid
        if !factories.isLarge[Int(order.factory)] { tally.smallQuantity += quantity }
        if order.factoryPrice > 0 { tally.markups += quantity * (order.price / order.factoryPrice - 1) }
        tally.costs += cost
        tally.misfits += quantity * order.misfit
        tally.focus += quantity / Double(factories.breadth[Int(order.factory)])
        let demand = scenario.parameters.demand
        let size = buyers.size[Int(order.buyer)] * demandFactor * order.share
        // A buyer's surplus from q of the pieces it wanted at an effective price is the same share of the triangle.
        let triangle = size * demand.alpha * demand.alpha / (2 * demand.beta) * order.satisfaction
        let surplus = order.quantity > 0 ? triangle * (quantity / order.quantity) : 0
        tally.surplus += surplus
        tally.gain += surplus + paid - cost - quantity * scenario.parameters.trader.unitCost
    }
}
