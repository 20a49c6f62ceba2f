/// How far the prices of one good differ, a sign of what buyers cannot compare or leave.
///
/// Source: M. R. Baye, J. Morgan and P. Scholten, "Information, search, and price dispersion", in *Handbook on Economics
/// and Information Systems*, Elsevier 2006, section 4.1.
public struct PriceDispersion: Sendable, Hashable {
    /// The mean price, weighted by quantities.
    public let mean: Double
    /// The standard deviation of the prices, weighted by quantities.
    public let standardDeviation: Double
    /// The lowest price.
    public let lowest: Double
    /// The highest price.
    public let highest: Double

    /// Measures prices.
    ///
    /// - Parameters:
    ///   - prices: positive.
    ///   - quantities: what was sold at each price, zero or more; nil for equal amounts. Prices at which nothing was
    ///     sold are left out.
    /// - Returns: nil where nothing was sold.
    public init?(prices: [Double], quantities: [Double]? = nil) {
        let quantities = quantities ?? [Double](repeating: 1, count: prices.count)
        precondition(prices.count == quantities.count, "Every price has a quantity.")
        precondition(prices.allSatisfy { $0 > 0 && $0 < .infinity }, "Prices are positive.")
        precondition(quantities.allSatisfy { $0 >= 0 && $0 < .infinity }, "Quantities are not negative.")
        let sold = zip(prices, quantities).filter { $0.1 > 0 }
        guard let lowest = sold.map(\.0).min(), let highest = sold.map(\.0).max() else { return nil }
        let total = sold.reduce(0) { $0 + $1.1 }
        let mean = sold.reduce(0) { $0 + $1.0 * $1.1 } / total
        let variance = sold.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / total
        self.lowest = lowest
        self.highest = highest
        self.mean = mean
        standardDeviation = variance.squareRoot()
    }

    /// The standard deviation relative to the mean.
    public var coefficientOfVariation: Double { standardDeviation / mean }
    /// The highest less the lowest price, relative to the lowest: what a perfectly informed buyer could save at most.
    public var relativeRange: Double { (highest - lowest) / lowest }
    /// What the mean buyer pays above the lowest price.
    public var valueOfInformation: Double { mean - lowest }
}
