/// The buyers' demand for one kind of product, a falling line: Q(p) = α − βp, and never below zero.
///
/// ```swift
/// LinearDemand(alpha: 100, beta: 2).quantity(atPrice: 12)  // 76 pieces
/// ```
///
/// Source: Dudko and Zhao Zong, "Cluster marketing in enterprise innovations", section 3, where every kind has the
/// same demand. The source lets the line go on below zero; here a price past the choke price α/β sells nothing.
public struct LinearDemand: Sendable, Hashable {
    /// The quantity that buyers would take for nothing, α, in pieces per period.
    public var alpha: Double
    /// The pieces per period that one more unit of money on the price drives away, β.
    public var beta: Double

    /// Creates a demand line; ``GameModel`` checks that both numbers are positive.
    public init(alpha: Double, beta: Double) {
        self.alpha = alpha
        self.beta = beta
    }

    /// The pieces sold per period at a price per piece, zero from the choke price on.
    public func quantity(atPrice price: Double) -> Double {
        max(0, alpha - beta * price)
    }

    /// The price from which nothing is sold, α/β, in money per piece.
    public var chokePrice: Double { alpha / beta }
}
