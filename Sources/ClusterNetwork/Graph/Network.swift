/// A network of relations: members in tiers, and ties of several kinds between them, each with a weight and a time.
///
/// ```swift
/// let network = try Network(
///     members: [Member(id: "T1", tier: .tradingCompany), Member(id: "F1", tier: .factory)],
///     ties: [Tie(source: 0, target: 1, weight: 3, kind: .trade, start: 10)])
/// network.graph().degrees  // [1, 1]
/// ```
///
/// Any number of ties may join the same two members, and a tie may lead back to its own member. The network keeps them
/// all, as columns of one value per tie, and never changes. Measures are taken on a ``Graph``, which ``graph(of:)``
/// makes of it: there parallel ties are one edge with the sum of their weights, and ties of weight zero and ties with
/// oneself, which say nothing about relations between members, are left out.
public struct Network: Sendable {
    /// Whether the direction of the ties has a meaning.
    public let isDirected: Bool
    /// The tiers that occur, in the order of the members that brought them in.
    public let tiers: [Tier]
    /// The kinds that occur, in the order of the ties that brought them in.
    public let kinds: [TieKind]
    let ids: [String]
    let labels: [String]
    let places: [String: Int]
    /// The place in `tiers` of each member's tier.
    let tierNumbers: [UInt8]
    let columns: TieColumns

    /// Creates a network.
    ///
    /// - Throws: ``InvalidNetwork`` with the first tie or member that breaks a rule.
    /// - Complexity: O(members + ties).
    public init(members: [Member], ties: [Tie], isDirected: Bool = false) throws(InvalidNetwork) {
        guard members.count < Int32.max, ties.count < Int32.max / 2 else { throw .tooLarge }
        var tierTable = NameTable<Tier>()
        var numbers: [UInt8] = []
        var places: [String: Int] = [:]
        for (place, member) in members.enumerated() {
            guard places.updateValue(place, forKey: member.id) == nil else { throw .repeatedMember(id: member.id) }
            numbers.append(try tierTable.number(of: member.tier))
        }
        var kindTable = NameTable<TieKind>()
        var columns = TieColumns()
        for (number, tie) in ties.enumerated() {
            try Self.check(tie, number, memberCount: members.count)
            columns.append(tie, kind: try kindTable.number(of: tie.kind))
        }
        self.init(
            isDirected: isDirected, tiers: tierTable.names, kinds: kindTable.names, ids: members.map(\.id),
            labels: members.map(\.label), places: places, tierNumbers: numbers, columns: columns)
    }

    init(
        isDirected: Bool, tiers: [Tier], kinds: [TieKind], ids: [String], labels: [String], places: [String: Int],
        tierNumbers: [UInt8], columns: TieColumns
    ) {
        self.isDirected = isDirected
        self.tiers = tiers
        self.kinds = kinds
        self.ids = ids
        self.labels = labels
        self.places = places
        self.tierNumbers = tierNumbers
        self.columns = columns
    }

    private static func check(_ tie: Tie, _ number: Int, memberCount: Int) throws(InvalidNetwork) {
        for place in [tie.source, tie.target] where !(0..<memberCount).contains(place) {
            throw .missingMember(tie: number, place: place)
        }
        guard tie.weight >= 0, tie.weight < .infinity else { throw .invalidWeight(tie: number, weight: tie.weight) }
        for time in [tie.start, tie.end] where time?.isFinite == false { throw .invalidTimes(tie: number) }
        if let start = tie.start, let end = tie.end, end < start { throw .invalidTimes(tie: number) }
    }

    /// The number of members.
    public var memberCount: Int { ids.count }
    /// The number of ties, parallel ones counted each.
    public var tieCount: Int { columns.sources.count }
    /// The members in their order.
    public var members: [Member] { (0..<memberCount).map(member) }
    /// The ties in their order.
    public var ties: [Tie] { (0..<tieCount).map(tie) }

    /// The member at a place.
    public func member(_ place: Int) -> Member {
        Member(id: ids[place], tier: tiers[Int(tierNumbers[place])], label: labels[place])
    }

    /// The tie at a place.
    public func tie(_ place: Int) -> Tie {
        Tie(
            source: Int(columns.sources[place]), target: Int(columns.targets[place]), weight: columns.weights[place],
            kind: kinds[Int(columns.kinds[place])], start: columns.start(of: place), end: columns.end(of: place))
    }

    /// The place of the member with an identifier; nil if there is none.
    public func place(of id: String) -> Int? { places[id] }

    /// The place in ``tiers`` of each member's tier: groups for ``Graph/tieBalance(groups:isWeighted:)`` and its like.
    public var tierGroups: [Int] { tierNumbers.map(Int.init) }
}
