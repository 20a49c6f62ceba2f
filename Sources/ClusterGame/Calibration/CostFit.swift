/// A trader's costs of selling estimated from accounts.
public struct CostFit: Sendable, Hashable {
    /// One trader's account of one period.
    public struct Account: Sendable, Hashable {
        /// The pieces sold.
        public let pieces: Double
        /// All costs of selling, in money.
        public let cost: Double

        /// Creates an account.
        public init(pieces: Double, cost: Double) {
            self.pieces = pieces
            self.cost = cost
        }
    }

    /// F, in money per period: the costs of selling nothing.
    public let fixedCost: Estimate
    /// c_A, in money per piece.
    public let unitCost: Estimate
    /// The line of cost on pieces.
    public let line: LineFit

    /// Fits F and c_A by least squares of cost on pieces.
    ///
    /// An estimate may be negative where the data say so; ``GameModel`` then refuses it by name.
    ///
    /// - Throws: ``CalibrationProblem`` with under three accounts, or all of the same number of pieces.
    public init(_ accounts: [Account]) throws(CalibrationProblem) {
        line = try LineFit(accounts.map { ($0.pieces, $0.cost) })
        fixedCost = line.intercept
        unitCost = line.slope
    }
}
