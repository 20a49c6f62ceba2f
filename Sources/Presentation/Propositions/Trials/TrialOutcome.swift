public import MarketSimulation

/// What a trial looks at in a run: one number, or none where the run has no such value.
public struct TrialOutcome: Sendable, Hashable {
    /// How a number is made of what a run recorded.
    public enum Statistic: String, Sendable, Hashable {
        /// The mean over the last fifth of the steps.
        case settled
        /// The mean over all steps.
        case mean
        /// The sum over all steps.
        case total
        /// The mean over the last fifth less the mean over the first.
        case rise
        /// The mean over the steps, weighted by the entries of each: the mean of all who entered.
        case perEntry
        /// The value after the last step, or the time that the run had left where it never came: a least time then.
        case leastTime
        /// How far it lies from zero when it has settled, counted in fixed costs of a trading company.
        case distanceFromZero
        /// How far the settled fee lies from the one at which trading companies would just cover their costs.
        case distanceFromNormalFee
        /// The sum over all steps, per small factory of the beginning.
        case perSmallFactory
    }

    /// What is measured.
    public let measure: MarketMeasure
    /// How it becomes one number.
    public let statistic: Statistic

    init(_ measure: MarketMeasure, _ statistic: Statistic) {
        self.measure = measure
        self.statistic = statistic
    }

    /// What a chart of the run's course shows: the measure, but for a time that is over once it has come.
    var courseMeasure: MarketMeasure { statistic == .leastTime ? .informedShare : measure }

    /// Everything that a run must record.
    var measures: [MarketMeasure] {
        switch statistic {
        case .leastTime: [measure, courseMeasure]
        case .perEntry: [measure, .entries]
        case .distanceFromNormalFee: [measure, .quantity, .meanPrice, .meanMarkup, .activeTraders]
        default: [measure]
        }
    }

    /// What one of it is, as `MarketMeasure` names units.
    public var unit: String {
        switch statistic {
        case .distanceFromZero: "fixed costs"
        case .perSmallFactory: "share"
        default: measure.unit
        }
    }

    /// The number of a run.
    ///
    /// Nil where the run never had what is measured, or where a weight or a divisor would be zero; such a replicate is
    /// dropped from the comparison.
    func value(in run: MarketRun) -> Double? {
        let series = run.series
        let values = series.values(of: measure)
        let fifth = max(1, values.count / 5)
        func settled(_ measure: MarketMeasure) -> Double? { Self.mean(series.values(of: measure).suffix(fifth)) }
        switch statistic {
        case .settled: return settled(measure)
        case .mean: return Self.mean(values[...])
        case .total: return values.reduce(0) { $0 + ($1 ?? 0) }
        case .rise: return settled(measure).flatMap { last in Self.mean(values.prefix(fifth)).map { last - $0 } }
        case .perEntry: return Self.mean(values, weights: series.values(of: .entries))
        case .leastTime: return (values.last ?? nil) ?? Double(values.count - run.scenario.parameters.demand.shiftStep)
        case .distanceFromZero:
            let cost = run.scenario.parameters.trader.fixedCost
            return cost > 0 ? settled(measure).map { abs($0) / cost } : nil
        case .distanceFromNormalFee:
            guard let fee = settled(measure), let normal = Self.normalFee(run.scenario, settled) else { return nil }
            return abs(fee - normal)
        case .perSmallFactory:
            let small = run.scenario.population.factories - run.scenario.population.largeFactories
            return small > 0 ? values.reduce(0) { $0 + ($1 ?? 0) } / Double(small) : nil
        }
    }

    /// The fee that just pays a trading company's costs at the quantity it sells: ω = (F/Q + c_A)/p.
    ///
    /// It is the zero-profit condition ωpQ = c_A·Q + F of the game, with the run's own quantity per trading company and
    /// the factories' price that its buyers met.
    private static func normalFee(
        _ scenario: MarketScenario, _ settled: (MarketMeasure) -> Double?
    ) -> Double? {
        guard let quantity = settled(.quantity), let price = settled(.meanPrice), let markup = settled(.meanMarkup),
            let traders = settled(.activeTraders), quantity > 0, traders > 0, price > 0
        else { return nil }
        let trader = scenario.parameters.trader
        return (trader.fixedCost * traders / quantity + trader.unitCost) * (1 + markup) / price
    }

    /// The mean of the steps that have a value; nil where none has.
    private static func mean(_ values: ArraySlice<Double?>) -> Double? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }

    /// The weighted mean of the steps that have a value and a weight; nil where the weights sum to zero.
    private static func mean(_ values: [Double?], weights: [Double?]) -> Double? {
        var (sum, weight) = (0.0, 0.0)
        for (value, count) in zip(values, weights) {
            guard let value, let count else { continue }
            sum += value * count
            weight += count
        }
        return weight > 0 ? sum / weight : nil
    }
}
