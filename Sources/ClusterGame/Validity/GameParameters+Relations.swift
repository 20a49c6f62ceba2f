extension GameParameters {
    /// The gross profit curve of these costs.
    func curve(over costs: CategoryCosts) -> GrossCurve {
        GrossCurve(demand: demand, unitCost: unitCost, costs: costs)
    }

    /// The rules between parameters at a fee, whether they hold or not; without a fee, those that keep the zero-profit
    /// fee from existing.
    ///
    /// For unlike kinds a kind may be carried at a loss and a dear one may sell nothing; the traders' whole gross
    /// profit and the cheapest kind take the place of the one kind's inequality.
    func relations(at fee: Double?, costs: CategoryCosts) -> [Inequality] {
        let curve = curve(over: costs)
        let cheapest = costs.lowest
        var rules: [Inequality] = []
        if case .zeroProfit = self.fee {
            rules.append(
                Inequality(
                    .demandAtCost, [.alpha, .beta, .costs, .unitCost], "α", demand.alpha, .above, "β(c + c_A)",
                    demand.beta * (cheapest + unitCost)))
            if let least = leastCategories(curve) {
                let count = costs.count
                // A count within the rounding of n_min carries the traders, as in `lowestRoot`.
                let most = abs(count - least) <= 4 * relativeTolerance * least ? count : least
                rules.append(
                    Inequality(.categoriesCarryTraders, [.categories, .fixedCost], "n", count, .atLeast, "n_min", most))
            }
        }
        guard let fee else { return rules }
        rules.append(Inequality(.marginAboveFee, [.margin, .fee], "w", margin, .above, "ω", fee))
        if costs.isUniform {
            rules.append(
                Inequality(
                    .feeCoversUnitCost, [.fee, .unitCost], "ω", fee, .atLeast, "c_A/c", unitCost / cheapest))
        } else {
            rules.append(
                Inequality(.feeCoversUnitCost, [.fee, .unitCost], "ΣGᵢ(ω)", curve.total(fee), .atLeast, "0", -noise))
        }
        rules.append(
            Inequality(
                .demandAtFee, [.alpha, .fee], "α", demand.alpha, .above, "β(1 + ω)c",
                demand.beta * (1 + fee) * cheapest))
        return rules
    }

    /// What a sum of gross profits of unlike kinds that is zero on paper may be below zero by rounding.
    private var noise: Double { relativeTolerance * costs.count * unitCost * demand.alpha }

    /// n_min = 4βmF/M², for unlike kinds the number of kinds of the same mix whose largest gross profit is mF; nil
    /// where no number would do, because nothing can be sold above cost.
    func leastCategories(_ curve: GrossCurve) -> Double? {
        let peak = curve.peak().gross / curve.costs.count
        guard peak > 0 else { return nil }
        return breakEvenTraders * fixedCost / peak
    }
}
