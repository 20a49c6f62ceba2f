import ClusterNetwork

extension Wording {
    /// The name of a tier's members; a tier of somebody's own keeps the name it came with.
    func name(_ tier: Tier) -> String {
        switch tier {
        case .buyer: self[.tierBuyer]
        case .tradingCompany: self[.tierTradingCompany]
        case .clientSeer: self[.tierClientSeer]
        case .factory: self[.tierFactory]
        case .supplier: self[.tierSupplier]
        case .wholesaler: self[.tierWholesaler]
        case .retailer: self[.tierRetailer]
        case .unspecified: self[.tierNone]
        default: tier.name
        }
    }

    /// The name of a kind of tie.
    func name(_ kind: TieKind) -> String {
        switch kind {
        case .trade: self[.kindTrade]
        case .contact: self[.kindContact]
        case .mandate: self[.kindMandate]
        case .meeting: self[.kindMeeting]
        case .kin: self[.kindKin]
        case .village: self[.kindVillage]
        case .guild: self[.kindGuild]
        case .unspecified: self[.kindNone]
        default: kind.name
        }
    }

    /// The name of a side of social capital.
    func name(_ side: SocialCapitalDimension) -> String {
        switch side {
        case .inside: self[.sideInside]
        case .outside: self[.sideOutside]
        case .trust: self[.sideTrust]
        case .information: self[.sideInformation]
        case .lockIn: self[.sideLockIn]
        }
    }
}
