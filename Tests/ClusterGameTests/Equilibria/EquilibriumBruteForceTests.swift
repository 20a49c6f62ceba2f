import Testing

@testable import ClusterGame

/// Ten seeds of a thousand games each: dominance, equilibria and regimes against enumeration of best responses.
struct EquilibriumBruteForceTests {
    /// The profits by the text of the model: those with the lowest price share the market, the others get −F.
    private func payoff(_ model: GameModel, allows: Bool, others: Int) -> Double {
        let fixedCost = model.parameters.fixedCost
        if allows { return grossByHand(model, model.fee) / Double(others + 1) - fixedCost }
        return others == 0 ? grossByHand(model, model.margin) / Double(model.traders) - fixedCost : -fixedCost
    }

    @Test(arguments: UInt64(1)...10)
    func `Dominance and regime follow from comparing every pair of profits`(seed: UInt64) {
        var games = RandomGames(seed: 500 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let gains = (0..<model.traders).map {
                payoff(model, allows: true, others: $0) - payoff(model, allows: false, others: $0)
            }
            // Games on an edge are for the degenerate cases' own tests.
            guard let r = model.ratio.value, abs(r - 1) > 1e-6, abs(r - Double(model.traders)) > 1e-6 else { continue }
            let isDominant = gains.allSatisfy { $0 > 0 }
            #expect((model.dominance == .strict) == isDominant, "seed \(seed), game \(index)")
            let all = payoff(model, allows: true, others: model.traders - 1)
            let none = payoff(model, allows: false, others: 0)
            let regime: Regime = isDominant ? (none > all ? .dilemma : .plain) : .coordination
            #expect(model.regime == regime, "seed \(seed), game \(index)")
            #expect(model.dominanceConditions.exact.holds == isDominant)
            if model.dominanceConditions.sufficient.holds {
                #expect(isDominant, "The sufficient condition implies dominance: seed \(seed), game \(index)")
            }
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `Pure equilibria are the profiles that nobody leaves`(seed: UInt64) {
        var games = RandomGames(seed: 600 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let traders = model.traders
            let stable = (0...traders).filter { allowing in
                let allowersStay =
                    allowing == 0
                    || payoff(model, allows: true, others: allowing - 1)
                        >= payoff(model, allows: false, others: allowing - 1)
                let refusersStay =
                    allowing == traders
                    || payoff(model, allows: false, others: allowing) >= payoff(model, allows: true, others: allowing)
                return allowersStay && refusersStay
            }
            var expected: [Int] = []
            for equilibrium in model.equilibria {
                switch equilibrium {
                case .allAllow: expected.append(traders)
                case .noneAllows: expected.append(0)
                case .some(let allowing): expected.append(allowing)
                default: continue
                }
            }
            #expect(Set(expected) == Set(stable), "seed \(seed), game \(index)")
        }
    }

    /// The expected profit of a trader when each other allows with a probability.
    private func expected(_ model: GameModel, allows: Bool, probability: Double) -> Double {
        let others = model.traders - 1
        var chance = [Double](repeating: 0, count: others + 1)
        chance[0] = 1
        for known in 0..<others {
            for count in stride(from: known + 1, through: 0, by: -1) {
                chance[count] = chance[count] * (1 - probability) + (count > 0 ? chance[count - 1] * probability : 0)
            }
        }
        return (0...others).reduce(0) { $0 + chance[$1] * payoff(model, allows: allows, others: $1) }
    }

    @Test(arguments: UInt64(1)...10)
    func `The mixed equilibrium is the only probability of indifference`(seed: UInt64) {
        var games = RandomGames(seed: 700 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let mixed = model.equilibria.compactMap { equilibrium -> Double? in
                if case .mixed(let probability) = equilibrium { probability } else { nil }
            }
            let incentive = { (q: Double) in
                self.expected(model, allows: true, probability: q) - self.expected(model, allows: false, probability: q)
            }
            #expect(mixed.count == (model.regime == .coordination ? 1 : 0), "seed \(seed), game \(index)")
            guard let probability = mixed.first else { continue }
            let root = crossing(from: 0, to: 1, of: incentive)
            #expect(abs(root - probability) < 1e-8, "seed \(seed), game \(index): \(root), \(probability)")
            let changes = (0..<20).filter { (incentive(Double($0) / 20) < 0) != (incentive(Double($0 + 1) / 20) < 0) }
            #expect(changes.count == 1, "seed \(seed), game \(index)")
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `Dominance fails exactly between the two margins`(seed: UInt64) throws {
        var games = RandomGames(seed: 800 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: true)
            let target = Double(model.traders) * grossByHand(model, model.fee)
            let best = model.monopolyFee
            let end = model.parameters.demand.chokePrice / model.costs.mean - 1
            guard grossByHand(model, best) > target else {
                #expect(model.dominanceFailsBetween == nil || target <= grossByHand(model, best) * (1 + 1e-9))
                continue
            }
            let failure = try #require(model.dominanceFailsBetween, "seed \(seed), game \(index)")
            let low = crossing(from: model.fee, to: best) { grossByHand(model, $0) - target }
            let high = crossing(from: best, to: end) { target - grossByHand(model, $0) }
            #expect(near(failure.low, low, 1e-6) && near(failure.high, high, 1e-6), "seed \(seed), game \(index)")
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `The ratio is one and m at the named numbers of kinds`(seed: UInt64) throws {
        var games = RandomGames(seed: 900 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            guard let at = model.categoriesAt else {
                #expect(grossByHand(model, model.margin) <= 0)
                continue
            }
            let perKind = grossByHand(model, model.margin) / model.costs.count
            let target = Double(model.traders) * model.parameters.fixedCost
            #expect(near(at.ratioOne * perKind / target, 1, 1e-9))
            #expect(near(at.ratioTraders * perKind / target, Double(model.traders), 1e-9))
            if at.ratioOneIsFeeReachingMargin, model.costs.isUniform, at.ratioOne > 0 {
                let costs = model.costs.scaled(toCount: at.ratioOne)
                let fee = try #require(model.parameters.curve(over: costs).lowestRoot(target))
                #expect(near(fee, model.margin, 1e-5), "seed \(seed), game \(index): \(fee), \(model.margin)")
            }
        }
    }
}
