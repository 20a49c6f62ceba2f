/// How many traders free entry carries.
public struct FreeEntry: Sendable, Hashable {
    /// The traders that the open fee carries.
    public let atFee: TraderCount
    /// The traders that the hidden margin carries.
    public let atMargin: TraderCount
    /// The largest number of traders for which there is a zero-profit fee.
    public let atZeroProfit: TraderCount
}
