/// The open fee and the hidden margin estimated from deals.
public struct MarkupFit: Sendable, Hashable {
    /// One deal between a factory and a buyer through a trader.
    public struct Deal: Sendable, Hashable {
        /// What the factory got, in money per piece.
        public let factoryPrice: Double
        /// What the buyer paid, in money per piece.
        public let buyerPrice: Double
        /// Whether the trader let the factory see the buyer.
        public let isOpen: Bool

        /// Creates a deal.
        public init(factoryPrice: Double, buyerPrice: Double, isOpen: Bool) {
            self.factoryPrice = factoryPrice
            self.buyerPrice = buyerPrice
            self.isOpen = isOpen
        }

        /// The mark-up on the factory's price.
        public var markup: Double { buyerPrice / factoryPrice - 1 }
    }

    /// ω, the mean mark-up of the open deals; nil with fewer than two of them.
    public let fee: Estimate?
    /// w, the mean mark-up of the others; nil with fewer than two of them.
    public let margin: Estimate?
    /// The open deals.
    public let openDeals: Int
    /// The others.
    public let hiddenDeals: Int

    /// Takes the mean mark-ups of open and of hidden deals, each deal with the same weight.
    public init(_ deals: [Deal]) throws(CalibrationProblem) {
        guard
            deals.allSatisfy({
                $0.factoryPrice > 0 && $0.buyerPrice >= 0 && $0.markup <= GameParameters.largestMagnitude
            })
        else {
            throw .notNumbers
        }
        guard !deals.isEmpty else { throw .tooFewRows(given: 0, needed: 2) }
        let open = deals.filter(\.isOpen).map(\.markup)
        let hidden = deals.filter { !$0.isOpen }.map(\.markup)
        fee = Self.mean(of: open)
        margin = Self.mean(of: hidden)
        openDeals = open.count
        hiddenDeals = hidden.count
    }

    private static func mean(of values: [Double]) -> Estimate? {
        guard values.count >= 2 else { return nil }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return Estimate(
            value: mean, standardError: (squares / (count - 1) / count).squareRoot(),
            degreesOfFreedom: values.count - 1)
    }
}
