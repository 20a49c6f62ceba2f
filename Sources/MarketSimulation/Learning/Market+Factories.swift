import RandomStreams

extension Market {
    /// Factories busier than they want to be raise their prices, idler ones lower them.
    mutating func learnPrices() {
        let rule = scenario.rules.pricing
        guard rule.isOn else { return }
        let bonus = scenario.rules.bonus.isOn && scenario.rules.meetings.isOn ? scenario.parameters.clientSeer.bonus : 0
        // A price p leaves p(1 − b) after the bonus, which is to cover the cost and the least mark-up.
        let least = (1 + rule.least) / (1 - bonus) - 1
        for factory in 0..<factories.count where factories.isActive[factory] {
            let capacity = factories.capacity[factory]
            guard capacity > 0, rule.target > 0 else { continue }
            let excess = factories.salesPace[factory] / capacity / rule.target - 1
            let change = rule.step * min(max(excess, -1), 1)
            factories.markup[factory] = max(least, (1 + factories.markup[factory]) * (1 + change) - 1)
        }
    }

    /// Factories compare their number of kinds with that of better-paid kin, and try other numbers.
    mutating func learnSpecialisation() {
        let rule = scenario.rules.specialisation
        guard rule.isOn else { return }
        let before = factories.breadth
        for factory in 0..<factories.count where factories.isActive[factory] && !factories.isLarge[factory] {
            var stream = stream(.specialisation, agent: factory)
            var change: Int32 = 0
            if stream.uniform() < rule.rate {
                let kin = kin(of: factory, among: factories.count).filter {
                    factories.isActive[$0] && !factories.isLarge[$0]
                }
                if !kin.isEmpty {
                    let peer = stream.element(of: kin)
                    if factories.pay[peer] > factories.pay[factory] {
                        change = (before[peer] - before[factory]).signum()
                    }
                }
            }
            if stream.uniform() < rule.trial { change = stream.next() & 1 == 0 ? 1 : -1 }
            let most = Int32(truncatingIfNeeded: categories)
            factories.breadth[factory] = min(max(before[factory] + change, 1), most)
        }
    }

    /// Factories open sales departments of their own where Q(ωc − c_A) > F, and close them where not.
    mutating func learnDepartments(_ tally: inout StepTally) {
        let rule = scenario.rules.departments
        guard rule.isOn else { return }
        let markup = goingMarkup
        let (unit, fixed) = (scenario.parameters.trader.unitCost, scenario.parameters.factory.departmentCost)
        for factory in 0..<factories.count where factories.isActive[factory] {
            var stream = stream(.department, agent: factory)
            guard stream.uniform() < rule.rate else { continue }
            let pace = factories.salesPace[factory]
            let pays = pace * (markup * price(of: factory) - unit) > fixed
            if factories.hasDepartment[factory] {
                factories.hasDepartment[factory] = pays
            } else if pays {
                let capital = scenario.parameters.factory.departmentSetUp * (unit * pace + fixed)
                guard factories.cash[factory] >= capital else { continue }
                factories.cash[factory] -= capital
                ledger.investment += capital
                factories.hasDepartment[factory] = true
            }
        }
    }
}
