/// What became of a network between two dates.
public struct NetworkChange: Sendable, Hashable {
    /// The identifiers of members that came, ascending.
    public let entered: [String]
    /// The identifiers of members that left, ascending.
    public let left: [String]
    /// The tied pairs of both dates.
    public let keptTies: Int
    /// The tied pairs of the later date only.
    public let addedTies: Int
    /// The tied pairs of the earlier date only.
    public let droppedTies: Int

    /// The kept pairs as a share of all pairs of either date; nil where there are none.
    public var stability: Double? {
        let all = keptTies + addedTies + droppedTies
        return all == 0 ? nil : Double(keptTies) / Double(all)
    }

    /// Compares two networks, whose members are told by their identifiers.
    public init(from earlier: Network, to later: Network) {
        let (before, after) = (Set(earlier.ids), Set(later.ids))
        entered = after.subtracting(before).sorted()
        left = before.subtracting(after).sorted()
        let (old, new) = (earlier.tiedPairs(), later.tiedPairs())
        keptTies = old.intersection(new).count
        addedTies = new.count - keptTies
        droppedTies = old.count - keptTies
    }
}
