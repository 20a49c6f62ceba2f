/// How many of the possible pairs between two tiers, or inside one, are tied.
public struct TierDensity: Sendable, Hashable {
    /// The tier that the ties come from; either of the two in an undirected network.
    public let source: Tier
    /// The tier that they lead to.
    public let target: Tier
    /// The pairs of members that are tied, however often.
    public let tiedPairs: Int
    /// The pairs there could be.
    public let possiblePairs: Int
    /// The sum of the weights of the ties.
    public let weight: Double

    /// The share of possible pairs that are tied; nil where no pair is possible.
    public var density: Double? { possiblePairs == 0 ? nil : Double(tiedPairs) / Double(possiblePairs) }
}
