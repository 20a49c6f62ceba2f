import Glibc
import MarketSimulation

/// A scenario on which claims are tried, and the arms that are made of it.
struct TrialStage {
    /// The market that every arm starts from.
    let scenario: MarketScenario

    init(_ scenario: MarketScenario) { self.scenario = scenario }

    /// Client meetings switched off.
    let without = TrialSetting("rules.meetings.enabled", false)

    /// An arm on the scenario's own market with client meetings, save for what the settings say.
    ///
    /// Buyers have acquaintances there: markets that are matched anew each step know neither loyalty nor entry.
    ///
    /// - Parameters:
    ///   - name: what the arm is called.
    ///   - weight: the factor of its outcome in the effect; the weights of a part sum to zero.
    ///   - settings: what differs; they come last and so may switch meetings off again.
    ///   - level: the value on a ladder; nil beside one.
    func arm(_ name: TrialArmName, _ weight: Double, _ settings: [TrialSetting], level: Double? = nil) -> TrialArm {
        let common = [TrialSetting("rules.matching.enabled", false), TrialSetting("rules.meetings.enabled", true)]
        return TrialArm(name, weight, common + settings, level: level)
    }

    /// The scenario without and with client meetings.
    ///
    /// - Parameter settings: what both arms have besides, such as the mechanism that lets an outcome happen.
    func meetings(_ settings: [TrialSetting] = []) -> [TrialArm] {
        [arm(.withoutMeetings, -1, settings + [without]), arm(.withMeetings, 1, settings)]
    }

    /// Arms over the values of a setting; the effect is the slope of the least-squares line through their outcomes.
    ///
    /// - Parameters:
    ///   - name: what the arms are called.
    ///   - levels: the values, ascending.
    ///   - doubling: whether the slope is per doubling of the value, else per unit.
    ///   - settings: the settings at a value.
    func ladder(
        _ name: TrialArmName, _ levels: [Double], doubling: Bool = false, _ settings: (Double) -> [TrialSetting]
    ) -> [TrialArm] {
        let places = doubling ? levels.map { log2($0) } : levels
        let mean = places.reduce(0, +) / Double(places.count)
        let spread = places.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return zip(levels, places).map { level, place in
            arm(name, (place - mean) / spread, settings(level), level: level)
        }
    }

    /// The factories' price at the mean cost, in money per piece.
    var price: Double { scenario.parameters.factory.cost.mean * (1 + scenario.parameters.factory.markup) }

    /// The strength of choice at which uniform buying loses its stability, β_c = nγ/π.
    ///
    /// n trading companies are known to a buyer, γ is the rate of forgetting, and π the satisfaction of a deal, here at
    /// the open fee. Source: Weisbuch, Kirman and Herreiner (2000), as in the loyalty rule.
    var criticalChoice: Double {
        let demand = scenario.parameters.demand
        let left = 1 - demand.beta * price * (1 + scenario.parameters.trader.fee) / demand.alpha
        let known = Double(scenario.population.tradersKnown)
        return known * scenario.rules.loyalty.forgetting / (left * left)
    }
}
