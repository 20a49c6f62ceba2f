import Glibc
import MarketSimulation

/// The parts that try what the source derives from its game: how the system spreads, and what the fee becomes.
extension TrialStage {
    /// The share of open trading companies in rare beginnings.
    private static let rare = 0.1

    /// P1: from a tenth of open trading companies, imitation makes them more, in the scenario's own market and in the
    /// game's market by its regime.
    ///
    /// A regime that the scenario's fee and demand cannot have is left out.
    var spreadParts: [TrialPart] {
        let outcome = TrialOutcome(.openShare, .settled)
        let rare = [
            TrialSetting("parameters.trader.openShare", Self.rare), TrialSetting("rules.policy.mutation", 0.0),
        ]
        let own = [
            arm(.noImitation, -1, rare + [TrialSetting("rules.policy.imitation", "none")]),
            arm(.imitation, 1, rare + [TrialSetting("rules.policy.imitation", "pairwise")]),
        ]
        // Two trading companies meet in a market, so that r = 1 and r = 2 divide the regimes.
        let regimes: [(TrialPartName, Double?)] = [
            (.spreadPlain, margin(ratio: 0.8, isDear: true)), (.spreadDilemma, margin(ratio: 1.5)),
            (.spreadCoordination, margin(ratio: 3)),
        ]
        return [TrialPart(.spreadOwn, outcome, .positive, own)]
            + regimes.compactMap { name, margin in
                margin.map { TrialPart(name, outcome, .positive, gameArms(margin: $0)) }
            }
    }

    /// Without and with imitation in the game's market: forty trading companies, matched anew each step in pairs.
    ///
    /// Demand, costs and fee are the scenario's, so that only the structure of the market is the game's. Every setting
    /// in which that market differs from the scenario becomes a setting of the arms, which can thus be run by
    /// themselves.
    ///
    /// - Parameter margin: the hidden margin, a mark-up on the factories' price that decides the regime.
    private func gameArms(margin: Double) -> [TrialArm] {
        let (traders, kinds) = (40, 4)
        var game = MarketScenario.plain(traders: traders, categories: kinds)
        game.population.buyers = kinds * traders / 2
        game.population.tradersKnown = 2
        game.parameters.demand.alpha = scenario.parameters.demand.alpha
        game.parameters.demand.beta = scenario.parameters.demand.beta
        game.parameters.factory.cost.mean = scenario.parameters.factory.cost.mean
        game.parameters.factory.markup = scenario.parameters.factory.markup
        game.parameters.trader.unitCost = scenario.parameters.trader.unitCost
        game.parameters.trader.fixedCost = scenario.parameters.trader.fixedCost
        game.parameters.trader.fee = scenario.parameters.trader.fee
        game.parameters.trader.margin = margin
        game.parameters.trader.openShare = Self.rare
        game.rules.matching.isOn = true
        game.rules.matching.size = 2
        // Half of the lead in pay becomes change at each step, so that the outcome is there in a hundred steps.
        game.rules.policy.rate = 0.5
        game.steps = scenario.steps
        let settings = MarketSetting.all.compactMap { setting -> TrialSetting? in
            let isCount = setting.key == "steps" || setting.key == "replicates"
            guard !isCount, let value = game[setting.key], value != scenario[setting.key] else { return nil }
            return TrialSetting(setting.key, value)
        }
        let key = "rules.policy.imitation"
        return [
            TrialArm(.noImitation, -1, settings + [TrialSetting(key, "none")]),
            TrialArm(.imitation, 1, settings + [TrialSetting(key, "replicator")]),
        ]
    }

    /// The hidden margin w at which G(w) = r·G(ω); nil where there is none above the fee.
    ///
    /// With u = wp, G(w) = (u − c_A)(α − βp − βu); the lesser root is the cheaper margin, the greater one lies above the
    /// monopoly fee.
    ///
    /// - Parameters:
    ///   - ratio: r, the gross profit at the margin over that at the fee.
    ///   - isDear: whether the greater root is meant.
    private func margin(ratio: Double, isDear: Bool = false) -> Double? {
        let demand = scenario.parameters.demand
        let trader = scenario.parameters.trader
        let most = demand.alpha - demand.beta * price
        let gross = (trader.fee * price - trader.unitCost) * (most - demand.beta * trader.fee * price)
        guard gross > 0 else { return nil }
        let sum = most + demand.beta * trader.unitCost
        let discriminant = sum * sum - 4 * demand.beta * (trader.unitCost * most + ratio * gross)
        guard discriminant > 0 else { return nil }
        let root = discriminant.squareRoot()
        let margin = (isDear ? sum + root : sum - root) / (2 * demand.beta) / price
        return margin > trader.fee ? margin : nil
    }

    /// The scenario's way of changing fees; the common step where it keeps them.
    private var competition: TrialSetting {
        let word = scenario.word("rules.fee.adjustment")
        return TrialSetting("rules.fee.adjustment", word == "fixed" ? "common-step" : word)
    }

    /// P2: from halfway between fee and hidden margin, competition lowers the fee, brings profit to zero, and brings the
    /// fee to the one that just pays a trading company's costs.
    var feeParts: [TrialPart] {
        let trader = scenario.parameters.trader
        let start = TrialSetting("parameters.trader.fee", (trader.fee + trader.margin) / 2)
        let arms = [
            arm(.fixedFees, -1, [start, TrialSetting("rules.fee.adjustment", "fixed")]),
            arm(.competing, 1, [start, competition]),
        ]
        return [
            TrialPart(.feeLevel, TrialOutcome(.meanFee, .settled), .negative, arms),
            TrialPart(.feeProfit, TrialOutcome(.traderProfit, .distanceFromZero), .negative, arms),
            TrialPart(.feeRoot, TrialOutcome(.meanFee, .distanceFromNormalFee), .negative, arms),
        ]
    }

    /// P3: the fee over the number of kinds: where each kind brings buyers and factories of its own, with as many
    /// trading companies or with their entry; and where the same trade is only divided more finely.
    var kindParts: [TrialPart] {
        let kinds = scenario.population.categories
        let levels = (kinds >= 4 ? [kinds / 4, kinds / 2, kinds] : [kinds, 2 * kinds, 4 * kinds]).map(Double.init)
        let breadth = min(scenario.parameters.factory.breadth, Int(levels[0]))
        let outcome = TrialOutcome(.meanFee, .settled)
        func part(_ name: TrialPartName, hasEntry: Bool, isGrowing: Bool) -> TrialPart {
            let arms = ladder(.kinds, levels, doubling: true) { level in
                let share = level / Double(kinds)
                let settings = [
                    competition, TrialSetting("rules.turnover.enabled", hasEntry),
                    TrialSetting("parameters.factory.breadth", breadth), TrialSetting("population.categories", level),
                ]
                return settings + (isGrowing ? population(times: share, atLeast: level) : [])
            }
            return TrialPart(name, outcome, .negative, arms, ladder: .perDoubling)
        }
        return [
            part(.kindsFixedTraders, hasEntry: false, isGrowing: true),
            part(.kindsEntry, hasEntry: true, isGrowing: true),
            part(.kindsSameTrade, hasEntry: false, isGrowing: false),
        ]
    }

    /// Buyers, client-seers and factories in proportion to the kinds.
    ///
    /// - Parameters:
    ///   - share: the kinds over those of the scenario.
    ///   - least: the number of kinds; client-seers and factories are as many at least, lest a kind have none.
    private func population(times share: Double, atLeast least: Double) -> [TrialSetting] {
        let size = scenario.population
        func scaled(_ count: Int) -> Double { (Double(count) * share).rounded() }
        return [
            TrialSetting("population.buyers", max(1, scaled(size.buyers))),
            TrialSetting("population.clientSeers", max(least, scaled(size.clientSeers))),
            TrialSetting("population.factories", max(least, scaled(size.factories))),
            TrialSetting("population.largeFactories", scaled(size.largeFactories)),
        ]
    }
}
