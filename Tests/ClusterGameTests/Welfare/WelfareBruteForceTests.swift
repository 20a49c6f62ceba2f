import Testing

@testable import ClusterGame

/// Ten seeds of a thousand games each: surplus, welfare and the factory's choice by summation.
struct WelfareBruteForceTests {
    /// The area between the demand lines and the price, by the trapezium rule, exact for lines between their kinks.
    private func surplus(_ model: GameModel, _ markup: Double) -> Double {
        let demand = model.parameters.demand
        let values = model.parameters.costs.values
        let weight = values.count == 1 ? Double(model.parameters.categories) : 1
        return values.reduce(0) { sum, cost in
            let price = (1 + markup) * cost
            guard price < demand.chokePrice else { return sum }
            let step = (demand.chokePrice - price) / 50
            let area = (0..<50).reduce(0) { area, cell in
                let left = demand.quantity(atPrice: price + Double(cell) * step)
                let right = demand.quantity(atPrice: price + Double(cell + 1) * step)
                return area + (left + right) / 2 * step
            }
            return sum + weight * area
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `Welfare is the area under demand less costs`(seed: UInt64) {
        var games = RandomGames(seed: 1200 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let fixed = Double(model.traders) * model.parameters.fixedCost
            for markup in [model.fee, model.margin] {
                let welfare = model.welfare(atMarkup: markup)
                #expect(near(welfare.buyers, surplus(model, markup), 1e-8), "seed \(seed), game \(index)")
                let profit = grossByHand(model, markup) - fixed
                #expect(abs(welfare.traders - profit) <= 1e-8 * max(fixed, abs(profit)), "seed \(seed), game \(index)")
                #expect(welfare.total <= model.firstBestWelfare + 1e-9 * abs(model.firstBestWelfare + fixed))
            }
            #expect(model.systemGains.buyers >= 0, "A lower price never harms buyers: seed \(seed), game \(index)")
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `A typical factory's break-even quantity at zero profit is its share times n over m`(seed: UInt64) throws {
        var games = RandomGames(seed: 1300 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let factories = model.factories
            let pieces = try #require(factories.typical.breakEven.value)
            let share = model.quantity(atMarkup: model.fee) * model.costs.count / Double(model.traders)
            #expect(near(pieces, share, 1e-9), "seed \(seed), game \(index)")
            for choice in factories.byCategory {
                let isIndifferent = abs(choice.ownDepartmentProfit) < 1e-9 * model.parameters.fixedCost
                let pays = choice.ownDepartmentProfit >= 0 || isIndifferent
                #expect(choice.usesSystem == !pays, "seed \(seed), game \(index)")
            }
            #expect(
                near(
                    factories.clusterSaving,
                    Double(factories.factories - model.traders) * model.parameters.fixedCost, 1e-12))
        }
    }
}
