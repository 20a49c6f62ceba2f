/// How many kinds of ties the same pairs have.
///
/// Source: L. M. Verbrugge, "Multiplexity in adult friendships", *Social Forces* 57 (1979) 1286–1309.
public struct Multiplexity: Sendable, Hashable {
    /// At place k, the pairs tied in exactly k kinds; place 0 holds zero.
    public let pairsByKinds: [Int]

    /// The pairs that are tied at all.
    public var tiedPairs: Int { pairsByKinds.reduce(0, +) }

    /// The share of tied pairs with more than one kind; nil without ties.
    public var share: Double? {
        tiedPairs == 0 ? nil : Double(pairsByKinds.dropFirst(2).reduce(0, +)) / Double(tiedPairs)
    }

    /// The mean number of kinds of the tied pairs; nil without ties.
    public var meanKinds: Double? {
        guard tiedPairs > 0 else { return nil }
        return Double(pairsByKinds.enumerated().reduce(0) { $0 + $1.offset * $1.element }) / Double(tiedPairs)
    }
}
