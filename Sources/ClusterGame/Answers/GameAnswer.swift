/// Everything that the game says about a cluster, computed at once.
public struct GameAnswer: Sendable, Hashable {
    /// A figure when all traders allow and when none does.
    public struct Pair: Sendable, Hashable {
        /// At the open fee ω.
        public let allow: Double
        /// At the hidden margin w.
        public let refuse: Double
    }

    /// The model that was asked.
    public let model: GameModel
    /// M, the pieces of a kind that would be sold at cost.
    public let demandAtCost: Double
    /// n_min, the least number of kinds with a zero-profit fee; nil where no number would do.
    public let minimumCategories: Double?
    /// The zero-profit fees and the printed formula's.
    public let zeroProfitFee: ZeroProfitFee?
    /// The fee a monopolist would charge.
    public let monopolyFee: Double
    /// The open fee ω.
    public let fee: Double
    /// The buyer's prices, in money per piece.
    public let prices: Pair
    /// The pieces of a kind sold per period.
    public let quantities: Pair
    /// The gross profits G of a kind per period, in money.
    public let gross: Pair
    /// r = G(w)/G(ω).
    public let ratio: GainRatio
    /// The source's four profits.
    public let payoffs: Payoffs
    /// Whether allowing is dominant.
    public let dominance: Dominance
    /// The kind of game.
    public let regime: Regime
    /// The Nash equilibria.
    public let equilibria: [Equilibrium]
    /// Whether these are all; see ``TraderGame/hasAllEquilibria``.
    public let hasAllEquilibria: Bool
    /// Which of two strict equilibria is safer, for two traders.
    public let riskDominance: RiskDominance?
    /// The exact and the sufficient conditions for dominance.
    public let dominanceConditions: DominanceConditions
    /// The margins between which dominance fails.
    public let dominanceFailsBetween: DominanceFailure?
    /// The numbers of kinds at r = 1 and r = m.
    public let categoriesAt: CategoriesAt?
    /// The critical discount factors of silent collusion.
    public let collusion: CollusionThresholds
    /// Welfare when all allow.
    public let welfareAllow: Welfare
    /// Welfare when none allows.
    public let welfareRefuse: Welfare
    /// The largest welfare with the same traders.
    public let firstBestWelfare: Double
    /// Who gains from the system.
    public let gains: SystemGains
    /// The factories' choices.
    public let factories: FactorySummary
    /// How the zero-profit fee moves.
    public let feeResponse: FeeResponse
    /// The traders carried at the fee and at the margin, and the most with a zero-profit fee.
    public let freeEntry: FreeEntry
    /// The trust that the given relation carries.
    public let relationTrust: RelationTrust?
    /// The five propositions.
    public let propositions: [Proposition]
}

extension GameModel {
    /// Everything that the game says about this cluster.
    public func answer() -> GameAnswer {
        func pair(_ figure: (Double) -> Double) -> GameAnswer.Pair {
            GameAnswer.Pair(allow: figure(fee), refuse: figure(margin))
        }
        let game = game
        return GameAnswer(
            model: self, demandAtCost: demandAtCost, minimumCategories: minimumCategories,
            zeroProfitFee: zeroProfitFee, monopolyFee: monopolyFee, fee: fee, prices: pair(price(atMarkup:)),
            quantities: pair(quantity(atMarkup:)),
            gross: GameAnswer.Pair(allow: grossAtFee / costs.count, refuse: grossAtMargin / costs.count),
            ratio: ratio, payoffs: game.payoffs, dominance: game.dominance, regime: game.regime,
            equilibria: game.equilibria, hasAllEquilibria: game.hasAllEquilibria, riskDominance: game.riskDominance,
            dominanceConditions: dominanceConditions, dominanceFailsBetween: dominanceFailsBetween,
            categoriesAt: categoriesAt, collusion: collusionThresholds, welfareAllow: welfare(atMarkup: fee),
            welfareRefuse: welfare(atMarkup: margin), firstBestWelfare: firstBestWelfare, gains: systemGains,
            factories: factories, feeResponse: feeResponse,
            freeEntry: FreeEntry(
                atFee: tradersCarried(atMarkup: fee), atMargin: tradersCarried(atMarkup: margin),
                atZeroProfit: mostTradersAtZeroProfit),
            relationTrust: relationTrust, propositions: propositions)
    }
}
