public import ClusterNetwork
public import MarketSimulation

extension MarketNetwork {
    /// The ties as a network whose measures can be taken, or that can be written to a file.
    ///
    /// Agents are named by their tier's letter and their number: B1, T1, S1, F1. Agents without a tie are members too, up
    /// to the highest number that a tie names. Customs become ties of trade, what a trading company knows of factories
    /// ties of contact.
    ///
    /// - Returns: nil where the network is too large to be held.
    public func network() -> Network? {
        var counts: [Tier: Int32] = [:]
        for tie in 0..<count {
            let tiers = tiers(of: tie)
            counts[tiers.source] = max(counts[tiers.source] ?? 0, source[tie] + 1)
            counts[tiers.target] = max(counts[tiers.target] ?? 0, target[tie] + 1)
        }
        var first: [Tier: Int] = [:]
        var members: [Member] = []
        for tier in Tier.allCases {
            first[tier] = members.count
            members += (0..<(counts[tier] ?? 0)).map { Member(id: "\(tier.letter)\($0 + 1)", tier: tier.ofNetwork) }
        }
        let ties = (0..<count).map { place -> Tie in
            let tiers = tiers(of: place)
            return Tie(
                source: (first[tiers.source] ?? 0) + Int(source[place]),
                target: (first[tiers.target] ?? 0) + Int(target[place]), weight: weight[place],
                kind: kind[place].ofNetwork, start: Double(start[place]), end: end[place].map(Double.init))
        }
        return try? Network(members: members, ties: ties)
    }
}

extension MarketNetwork.Tier {
    /// The letter that agents' names begin with.
    fileprivate var letter: String {
        switch self {
        case .buyer: "B"
        case .trader: "T"
        case .clientSeer: "S"
        case .factory: "F"
        }
    }

    /// The tier of networks.
    fileprivate var ofNetwork: ClusterNetwork.Tier {
        switch self {
        case .buyer: .buyer
        case .trader: .tradingCompany
        case .clientSeer: .clientSeer
        case .factory: .factory
        }
    }
}

extension MarketSimulation.TieKind {
    /// The kind of tie of networks.
    fileprivate var ofNetwork: ClusterNetwork.TieKind {
        switch self {
        case .custom: .trade
        case .contact, .supply: .contact
        case .mandate: .mandate
        case .kin: .kin
        }
    }
}
