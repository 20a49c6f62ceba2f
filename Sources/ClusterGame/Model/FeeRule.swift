/// Where the open agency fee ω comes from.
public enum FeeRule: Sendable, Hashable {
    /// The fee that free competition reaches, at which each trader's profit is zero (the source's Proposition 2).
    case zeroProfit
    /// A fee set from outside, as a mark-up on the factory's price; ``FeeBase`` turns rates on sales into it.
    case markup(Double)
}
