/// What each side gains when every trader allows instead of refusing.
public struct SystemGains: Sendable, Hashable {
    /// Who is better or worse off.
    public enum Side: String, Sendable, Hashable, CaseIterable {
        /// The buyers, by their surplus.
        case buyers
        /// The traders, by their profits.
        case traders
        /// The factories, by the pieces they make; their profit is zero either way.
        case factories
        /// Buyers and traders together.
        case everyone
    }

    /// The fall of the buyer's price, in money per piece; for unlike kinds at their mean cost.
    public let priceFall: Double
    /// The gain of buyers' surplus, in money per period.
    public let buyers: Double
    /// The gain of each trader's profit, in money per period.
    public let eachTrader: Double
    /// The gain of all traders' profits, in money per period.
    public let traders: Double
    /// The gain of pieces made, per kind and period; for unlike kinds the mean.
    public let quantity: Double

    /// The gain of a side, in its own unit.
    public func gain(of side: Side) -> Double {
        switch side {
        case .buyers: buyers
        case .traders: traders
        case .factories: quantity
        case .everyone: buyers + traders
        }
    }

    /// The sides that gain.
    public var winners: [Side] { Side.allCases.filter { gain(of: $0) > 0 } }
    /// The sides that lose.
    public var losers: [Side] { Side.allCases.filter { gain(of: $0) < 0 } }
}

extension GameModel {
    /// What each side gains when every trader allows instead of refusing.
    public var systemGains: SystemGains {
        let (with, without) = (welfare(atMarkup: fee), welfare(atMarkup: margin))
        let payoffs = game.payoffs
        return SystemGains(
            priceFall: price(atMarkup: margin) - price(atMarkup: fee), buyers: with.buyers - without.buyers,
            eachTrader: payoffs.allowAllow - payoffs.refuseRefuse, traders: with.traders - without.traders,
            quantity: quantity(atMarkup: fee) - quantity(atMarkup: margin))
    }
}
