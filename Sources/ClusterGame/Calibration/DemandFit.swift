/// The demand line estimated from prices and quantities of a kind.
public struct DemandFit: Sendable, Hashable {
    /// One row of data: what was sold of a kind in a period at a price.
    public struct Row: Sendable, Hashable {
        /// The buyer's price, in money per piece.
        public let price: Double
        /// The pieces sold in the period.
        public let quantity: Double

        /// Creates a row.
        public init(price: Double, quantity: Double) {
            self.price = price
            self.quantity = quantity
        }
    }

    /// α, in pieces per period.
    public let alpha: Estimate
    /// β, in pieces per period and unit of money.
    public let beta: Estimate
    /// The correlation of the two estimates, strongly positive: a steeper line through the same cloud starts higher.
    public let correlation: Double
    /// The line of quantity on price.
    public let line: LineFit
    /// The rows left out because nothing was sold: beyond the choke price the line does not hold.
    public let rowsWithoutSales: Int

    /// Fits α and β by least squares of quantity on price.
    ///
    /// - Throws: ``CalibrationProblem`` when there are under three rows with sales, all at one price, or demand does not
    ///   fall.
    public init(_ rows: [Row]) throws(CalibrationProblem) {
        guard rows.allSatisfy({ $0.price > 0 && $0.quantity >= 0 }) else { throw .notNumbers }
        let selling = rows.filter { $0.quantity > 0 }
        line = try LineFit(selling.map { ($0.price, $0.quantity) })
        guard line.slope.value < 0 else { throw .demandDoesNotFall(slope: line.slope.value) }
        alpha = line.intercept
        beta = Estimate(
            value: -line.slope.value, standardError: line.slope.standardError,
            degreesOfFreedom: line.slope.degreesOfFreedom)
        correlation = -line.correlation
        rowsWithoutSales = rows.count - selling.count
    }
}
