/// What a bench market reports, the same to the bit from every program that does the same work.
public struct BenchFigures: Sendable, Hashable {
    /// The mean price that buyers paid in the last step; nil before the first.
    public let meanPrice: Double?
    /// The sum of the traders' fees, as shares of the cost.
    public let sumFee: Double
    /// The sum of the factories' unit costs.
    public let sumCost: Double
    /// The sum of the reputations in all slots of all buyers.
    public let sumReputation: Double
    /// The client-seers' numbers of deals, folded into one word.
    public let dealsFold: UInt64

    /// The fold as sixteen hexadecimal digits.
    public var dealsFoldText: String {
        let digits = String(dealsFold, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
