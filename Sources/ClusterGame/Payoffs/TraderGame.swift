/// The game between the traders: each allows the factories to see the buyer, or refuses.
///
/// All traders are alike, so that a trader's profit depends only on what it does itself and on the number of others
/// that allow.
public struct TraderGame: Sendable, Hashable {
    enum Rule: Sendable, Hashable {
        /// Gross profits of the only allower, of a market of allowers and of a market of refusers.
        case equal(lone: Double, allowing: Double, refusing: Double)
        /// Gross profits of an allower and of a refuser by the number of others that allow.
        case table(allowing: [Double], refusing: [Double])
    }

    /// The number of traders m.
    public let traders: Int
    /// The fixed cost F of each, in money per period.
    public let fixedCost: Double
    let rule: Rule

    /// The profit of a trader, in money per period.
    ///
    /// - Parameters:
    ///   - allows: whether the trader allows.
    ///   - others: how many of the other m − 1 traders allow.
    public func payoff(allowing allows: Bool, others: Int) -> Double {
        gross(allowing: allows, others: others) - fixedCost
    }

    /// What allowing brings over refusing, dₖ, when k others allow, in money per period.
    public func incentive(others: Int) -> Double {
        gross(allowing: true, others: others) - gross(allowing: false, others: others)
    }

    private func gross(allowing allows: Bool, others: Int) -> Double {
        precondition(others >= 0 && others < traders, "Between none and m − 1 other traders allow.")
        switch rule {
        case .equal(let lone, let allowing, let refusing):
            if allows { return others == 0 ? lone : allowing / Double(others + 1) }
            return others == 0 ? refusing / Double(traders) : 0
        case .table(let allowing, let refusing):
            return allows ? allowing[others] : refusing[others]
        }
    }
}

extension GameModel {
    /// The game with the options of the parameters.
    public var game: TraderGame { game(deviation: parameters.options.deviation) }

    func game(deviation: GameOptions.Deviation) -> TraderGame {
        let rule: TraderGame.Rule
        switch parameters.options.shares {
        case .equal:
            let lone = deviation == .best ? max(grossAtFee, curve.peak(upTo: margin).gross) : grossAtFee
            rule = .equal(lone: lone, allowing: grossAtFee, refusing: grossAtMargin)
        case .logit(let temperature):
            rule = LogitMarket(model: self, temperature: temperature).rule(deviation: deviation)
        }
        return TraderGame(traders: traders, fixedCost: parameters.fixedCost, rule: rule)
    }
}
