/// What a percentage of agency fee is a percentage of.
///
/// The game counts mark-ups on the factory's price, while agents quote their fees on the buyer's price. The same money
/// is a smaller percentage of the larger price: 5 % of sales is a mark-up of 0.0526.
public enum FeeBase: String, Sendable, Hashable, CaseIterable {
    /// A mark-up ω on the factory's price c: the buyer pays (1 + ω)c.
    case factoryPrice
    /// A rate a on the buyer's price, as agency fees are quoted.
    case sales

    /// The mark-up on the factory's price that a rate on this base means: ω = a/(1 − a) for sales.
    ///
    /// - Returns: nil for a rate of all sales or more, which leaves the factory nothing and has no mark-up.
    public func markup(fromRate rate: Double) -> Double? {
        switch self {
        case .factoryPrice: rate
        case .sales: rate < 1 ? rate / (1 - rate) : nil
        }
    }

    /// The rate on this base that a mark-up on the factory's price means: a = ω/(1 + ω) for sales.
    ///
    /// - Parameter markup: above −1, so that the buyer's price is positive.
    public func rate(fromMarkup markup: Double) -> Double {
        switch self {
        case .factoryPrice: markup
        case .sales: markup / (1 + markup)
        }
    }
}
