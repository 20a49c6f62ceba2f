extension GameParameters {
    /// The largest size of any number of the game.
    ///
    /// The formulas multiply at most four parameters, so that nothing overflows up to here, and amounts of money above
    /// are mistakes of units.
    public static let largestMagnitude = 1e15

    /// The smallest size of a number that must be positive; its reciprocal is within the largest magnitude.
    public static let smallestPositive = 1e-15

    /// The rules for single parameters that are broken.
    var domainViolations: [Inequality] {
        let (least, most) = (Self.smallestPositive, Self.largestMagnitude)
        var violations: [Inequality] = []
        func check(_ parameter: GameParameter, _ value: Double?, from low: Double, to high: Double) {
            guard let value else { return }
            let symbol = parameter.symbol
            for rule in [
                Inequality(.domain, [parameter], symbol, value, .atLeast, "\(low)", low),
                Inequality(.domain, [parameter], symbol, value, .atMost, "\(high)", high),
            ] where !rule.holds {
                violations.append(rule)
                return
            }
        }
        check(.alpha, demand.alpha, from: least, to: most)
        check(.beta, demand.beta, from: least, to: most)
        check(.categories, costs.count, from: 1, to: 1e9)
        for cost in costs.values { check(.costs, cost, from: least, to: most) }
        check(.traders, Double(traders), from: 2, to: 1e9)
        check(.unitCost, unitCost, from: 0, to: most)
        check(.fixedCost, fixedCost, from: 0, to: most)
        check(.fee, self[.fee], from: 0, to: most)
        check(.margin, margin, from: 0, to: most)
        check(.discount, discount, from: 0, to: 1)
        check(.relationGain, relation?.gain, from: 0, to: most)
        check(.relationValue, relation?.value, from: 0, to: most)
        check(.relationHearing, relation?.hearing, from: 0, to: 1)
        check(.relationPartners, self[.relationPartners], from: 0, to: 1e9)
        check(.temperature, self[.temperature], from: least, to: most)
        violations += factoryViolations
        if case .logit = options.shares {
            let most = GameOptions.maximumLogitTraders
            let rule = Inequality(
                .logitTraders, [.traders, .temperature], "m", Double(traders), .atMost, "\(most)", Double(most))
            if !rule.holds { violations.append(rule) }
        }
        return violations
    }

    private var factoryViolations: [Inequality] {
        switch factories {
        case .same(let count):
            let rules = [
                Inequality(.domain, [.factoriesPerCategory], "f", Double(count), .atLeast, "1", 1),
                Inequality(.domain, [.factoriesPerCategory], "f", Double(count), .atMost, "1e9", 1e9),
            ]
            return rules.filter { !$0.holds }
        case .each(let counts):
            let length = Inequality(
                .factoriesPerCategory, [.factoriesPerCategory, .categories], "number of kinds with factories",
                Double(counts.count), .equal, "n", costs.count)
            let each = counts.flatMap { count in
                [
                    Inequality(.domain, [.factoriesPerCategory], "f", Double(count), .atLeast, "1", 1),
                    Inequality(.domain, [.factoriesPerCategory], "f", Double(count), .atMost, "1e9", 1e9),
                ]
            }
            return ([length] + each).filter { !$0.holds }
        }
    }

    /// Whether every single parameter is within its domain, without the cost of saying which is not.
    var isInDomain: Bool {
        let (least, most) = (Self.smallestPositive, Self.largestMagnitude)
        func lies(_ value: Double, _ low: Double, _ high: Double) -> Bool { value >= low && value <= high }
        guard lies(demand.alpha, least, most), lies(demand.beta, least, most), lies(costs.count, 1, 1e9),
            lies(costs.lowest, least, most), lies(costs.highest, least, most), lies(costs.mean, least, most),
            traders >= 2,
            traders <= 1_000_000_000, lies(unitCost, 0, most), lies(fixedCost, 0, most), lies(margin, 0, most)
        else { return false }
        if case .markup(let fee) = fee, !lies(fee, 0, most) { return false }
        guard case .equal = options.shares, case .same(let count) = factories, count >= 1, count <= 1_000_000_000,
            discount == nil, relation == nil
        else { return domainViolations.isEmpty }
        return true
    }
}
