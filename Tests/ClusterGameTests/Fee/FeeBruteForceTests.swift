import Testing

@testable import ClusterGame

/// Ten seeds of a thousand games each: the closed forms against root finding and finite differences.
struct FeeBruteForceTests {
    @Test(arguments: UInt64(1)...10)
    func `The zero-profit fee is the first mark-up that earns the fixed costs`(seed: UInt64) {
        var games = RandomGames(seed: seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let target = Double(model.traders) * model.parameters.fixedCost
            let start = model.parameters.unitCost / model.costs.highest - 1e-9
            // Scan upwards for the first crossing, then bisect inside that cell.
            let cells = 40
            let end = model.fee * (1 + 1e-9) + 1e-12
            for cell in 1..<cells {
                let place = start + (end - start) * Double(cell) / Double(cells)
                #expect(grossByHand(model, place) < target * (1 + 1e-9), "seed \(seed), game \(index)")
                if cell == cells - 1 {
                    let root = crossing(from: place, to: end) { grossByHand(model, $0) - target }
                    #expect(near(root, model.fee, 1e-6), "seed \(seed), game \(index): \(root), \(model.fee)")
                }
            }
            #expect(near(grossByHand(model, model.fee), target, 1e-9), "seed \(seed), game \(index)")
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `The monopoly fee is the best of a fine grid`(seed: UInt64) {
        var games = RandomGames(seed: 100 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let best = grossByHand(model, model.monopolyFee)
            let end = model.parameters.demand.chokePrice / model.costs.lowest - 1
            for cell in 0...30 {
                let other = grossByHand(model, end * Double(cell) / 30)
                #expect(other <= best * (1 + 1e-12), "seed \(seed), game \(index)")
            }
            #expect(
                near(
                    model.minimumCategories ?? 0,
                    Double(model.traders) * model.parameters.fixedCost
                        / (best / model.costs.count), 1e-9))
        }
    }

    /// The fee of one cost with a real number of kinds and traders, by bisection.
    private func fee(
        _ p: GameParameters, n: Double? = nil, m: Double? = nil, F: Double? = nil, alpha: Double? = nil,
        beta: Double? = nil, unitCost: Double? = nil, cost: Double? = nil
    ) -> Double {
        let (n, m, F) = (n ?? p.costs.count, m ?? Double(p.traders), F ?? p.fixedCost)
        let (alpha, beta) = (alpha ?? p.demand.alpha, beta ?? p.demand.beta)
        let (unitCost, cost) = (unitCost ?? p.unitCost, cost ?? p.costs.mean)
        let peak = (unitCost + (alpha - beta * (cost + unitCost)) / (2 * beta)) / cost
        return crossing(from: unitCost / cost, to: peak) { markup in
            n / m * (markup * cost - unitCost) * (alpha - beta * (1 + markup) * cost) - F
        }
    }

    /// A central difference with one step of Richardson's extrapolation.
    private func slope(at place: Double, step share: Double = 1e-4, _ function: (Double) -> Double) -> Double {
        let step = max(abs(place), 1e-3) * share
        let wide = (function(place + step) - function(place - step)) / (2 * step)
        let narrow = (function(place + step / 2) - function(place - step / 2)) / step
        return (4 * narrow - wide) / 3
    }

    @Test(arguments: UInt64(1)...10)
    func `The derivatives agree with finite differences`(seed: UInt64) throws {
        var games = RandomGames(seed: 200 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: true)
            let p = model.parameters
            // Near n_min the fee's curve is nearly vertical and differences say little about it.
            guard let least = model.minimumCategories, model.costs.count > 1.05 * least, p.unitCost > 1e-3 else {
                continue
            }
            let statics = try #require(model.statics)
            // Where little is sold at cost, a small step in α is a large one in M.
            let share = 1e-4 * min(1, model.demandAtCost / p.demand.alpha)
            let pairs: [(Double, Double)] = [
                (statics.categories, slope(at: p.costs.count, step: share) { fee(p, n: $0) }),
                (statics.fixedCost, slope(at: p.fixedCost, step: share) { fee(p, F: $0) }),
                (statics.traders, slope(at: Double(p.traders)) { fee(p, m: $0) }),
                (statics.alpha, slope(at: p.demand.alpha, step: share) { fee(p, alpha: $0) }),
                (statics.beta, slope(at: p.demand.beta, step: share) { fee(p, beta: $0) }),
                (statics.unitCost, slope(at: p.unitCost, step: share) { fee(p, unitCost: $0) }),
                (statics.cost, slope(at: p.costs.mean, step: share) { fee(p, cost: $0) }),
            ]
            for (place, (closed, differences)) in pairs.enumerated() {
                let scale = max(abs(closed), model.fee / max(1, model.parameters.costs.mean))
                #expect(
                    abs(closed - differences) < 1e-5 * scale,
                    "seed \(seed), game \(index), \(place): \(closed), \(differences)")
            }
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `Derivatives for unlike costs agree with solving again`(seed: UInt64) throws {
        var games = RandomGames(seed: 300 + seed)
        for index in 0..<300 {
            let model = games.next(uniform: false)
            let p = model.parameters
            guard let least = model.minimumCategories, model.costs.count > 1.2 * least else { continue }
            let statics = try #require(model.statics)
            // A kind that drops out inside the step bends the curve; such games say nothing.
            let isNearKink = p.costs.values.contains {
                abs((1 + model.fee) * $0 / p.demand.chokePrice - 1) < 2e-2
            }
            if isNearKink { continue }
            func solved(_ parameter: GameParameter, _ value: Double) -> Double {
                FeeSolution(p.setting(parameter, to: value))?.fee ?? .nan
            }
            for (parameter, closed) in [
                (GameParameter.alpha, statics.alpha), (.beta, statics.beta), (.fixedCost, statics.fixedCost),
                (.costs, statics.cost),
            ] {
                let place = try #require(p[parameter])
                let differences = slope(at: place) { solved(parameter, $0) }
                let scale = max(abs(closed), model.fee / p.costs.mean)
                #expect(abs(closed - differences) < 1e-4 * scale, "seed \(seed), game \(index), \(parameter)")
            }
            let count = p.costs.count
            let categories = slope(at: count) { n in
                p.curve(over: p.costs.scaled(toCount: n)).lowestRoot(Double(p.traders) * p.fixedCost) ?? .nan
            }
            #expect(abs(statics.categories - categories) < 1e-4 * model.fee, "seed \(seed), game \(index)")
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `Free entry stops where one more trader would lose`(seed: UInt64) throws {
        var games = RandomGames(seed: 400 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let fixedCost = model.parameters.fixedCost
            for markup in [model.fee, model.margin] {
                var count = 0
                let gross = grossByHand(model, markup)
                while gross / Double(count + 1) >= fixedCost * (1 - 1e-11) { count += 1 }
                #expect(model.tradersCarried(atMarkup: markup) == .count(count), "seed \(seed), game \(index)")
            }
            let most = try #require(model.mostTradersAtZeroProfit.value)
            var parameters = model.parameters
            parameters.margin = 1e6
            parameters.traders = max(2, most)
            if most >= 2 { #expect(FeeSolution(parameters) != nil, "seed \(seed), game \(index)") }
            parameters.traders = most + 1
            #expect(FeeSolution(parameters) == nil, "seed \(seed), game \(index)")
        }
    }
}
