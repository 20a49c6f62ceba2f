extension GameParameters {
    /// The number that a parameter has, nil where it has none (no relation, a fee by rule, equal shares).
    ///
    /// Unlike costs are given by their mean, and unlike numbers of factories have no single one.
    public subscript(parameter: GameParameter) -> Double? {
        switch parameter {
        case .alpha: demand.alpha
        case .beta: demand.beta
        case .costs: costs.mean
        case .categories: costs.count
        case .factoriesPerCategory: if case .same(let count) = factories { Double(count) } else { nil }
        case .traders: Double(traders)
        case .unitCost: unitCost
        case .fixedCost: fixedCost
        case .fee: if case .markup(let markup) = fee { markup } else { nil }
        case .margin: margin
        case .discount: discount
        case .relationGain: relation?.gain
        case .relationValue: relation?.value
        case .relationHearing: relation?.hearing
        case .relationPartners: relation.map { Double($0.partners) }
        case .temperature: if case .logit(let temperature) = options.shares { temperature } else { nil }
        }
    }

    /// The same parameters with one of them changed, for sweeps, maps and random draws.
    ///
    /// Counts are rounded to the nearest whole number. A mean cost shifts unlike costs together, and a number of kinds
    /// scales their mix. A fee replaces the rule, a temperature turns logit shares on; parts of a relation are set only
    /// where there is one.
    public func setting(_ parameter: GameParameter, to value: Double) -> GameParameters {
        var changed = self
        changed.set(parameter, to: value)
        return changed
    }

    /// Changes one of the parameters; see ``setting(_:to:)``.
    mutating func set(_ parameter: GameParameter, to value: Double) {
        let count = Int(exactly: value.rounded()) ?? (value > 0 ? Int.max : 0)
        switch parameter {
        case .alpha: demand.alpha = value
        case .beta: demand.beta = value
        case .costs: costs = costs.shifted(toMean: value)
        case .categories: costs = costs.scaled(toCount: value.rounded())
        case .factoriesPerCategory: factories = .same(count)
        case .traders: traders = count
        case .unitCost: unitCost = value
        case .fixedCost: fixedCost = value
        case .fee: fee = .markup(value)
        case .margin: margin = value
        case .discount: discount = value
        case .relationGain: relation?.gain = value
        case .relationValue: relation?.value = value
        case .relationHearing: relation?.hearing = value
        case .relationPartners: relation?.partners = count
        case .temperature: options.shares = .logit(temperature: value)
        }
    }
}
