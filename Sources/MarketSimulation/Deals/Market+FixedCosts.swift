extension Market {
    /// Fixed costs and salaries of the step, and what agents take their pay to be.
    mutating func payFixedCosts(_ tally: inout StepTally) {
        payTraders()
        paySalaries()
        let parameters = scenario.parameters.factory
        for factory in 0..<factories.count where factories.isActive[factory] {
            var fixed = parameters.overhead * (factories.isLarge[factory] ? parameters.largeFactor : 1)
            if factories.hasDepartment[factory] { fixed += parameters.departmentCost }
            let worth = scenario.rules.opportunism.memory
            // Gross profit before fixed costs: what the relations brought.
            factories.relationWorth[factory] += worth * (factories.profit[factory] - factories.relationWorth[factory])
            earn(factory: factory, -fixed)
            ledger.fixed += fixed
            let profit = factories.profit[factory]
            factories.pay[factory] += scenario.rules.specialisation.memory * (profit - factories.pay[factory])
            factories.salesPace[factory] +=
                scenario.rules.specialisation.memory * (factories.sold[factory] - factories.salesPace[factory])
            factories.orderBook[factory] =
                max(0, factories.orderBook[factory] + factories.sold[factory] - factories.capacity[factory])
            tally.factoryProfit += profit
            if !factories.isLarge[factory] { tally.smallFactoryProfit += profit }
        }
    }

    /// Each trading company pays its fixed cost F, and takes its pay to be a running mean of its profits.
    private mutating func payTraders() {
        let cost = scenario.parameters.trader.fixedCost
        let memory = scenario.rules.policy.memory
        for trader in 0..<traders.count where traders.isActive[trader] {
            earn(trader: trader, -cost)
            ledger.fixed += cost
            traders.pay[trader] += memory * (traders.profit[trader] - traders.pay[trader])
        }
    }

    /// Each factory pays each of its client-seers the base salary, where there are meetings to attend.
    private mutating func paySalaries() {
        let salary = scenario.parameters.clientSeer.baseSalary
        guard salary > 0, scenario.rules.meetings.isOn else { return }
        let width = scenario.population.mandates
        for (mandate, factory) in clientSeers.mandates.enumerated() where factory >= 0 {
            earn(factory: Int(factory), -salary)
            clientSeers.cash[mandate / width] += salary
            clientSeers.income[mandate / width] += salary
        }
    }
}
