/// The parts of the claims, by the names that JSON shows and that texts are found by.
public enum TrialPartName: String, Sendable, Hashable, CaseIterable {
    /// P1: the share of open trading companies from rare beginnings.
    case spreadOwn, spreadPlain, spreadDilemma, spreadCoordination
    /// P2: what competition does to the fee.
    case feeLevel, feeProfit, feeRoot
    /// P3: the fee over the number of kinds.
    case kindsFixedTraders, kindsEntry, kindsSameTrade
    /// P4: small factories.
    case smallBreakEven, smallShare, smallAccess, smallExits
    /// P5: entry.
    case entryCapital, entryNumber, entryFactories
    /// A1a: social capital.
    case bonding, bridging, leaving
    /// A1b: image.
    case imageStaying, imageBounded, imageHearing
    /// A1c: opportunism.
    case newsDefaults, newsCopies, partnersDefaults, futureDefaults
    /// A1d: the trading company's surety.
    case suretyStrangers, suretyTrust
    /// A2: specialisation.
    case kindsPerFactory, capability, unitCost, learnedKinds
    /// A3: market information.
    case shiftHalf, shiftNineTenths, fit
    /// A4: lock-in.
    case partners, switching, efficiency, partnersWeak, partnersStrong
    /// What client meetings changed, for those who skipped the claims.
    case changeMarkup, changePrice, changeQuantity, changeStaying, changeFactories, changeAccess, changeSwitching
    case changeFit, changeDefaults, changeTraderProfit

    /// The claim that it is a part of; nil for what stands before all claims.
    public var claim: Claim? {
        switch self {
        case .spreadOwn, .spreadPlain, .spreadDilemma, .spreadCoordination: .p1
        case .feeLevel, .feeProfit, .feeRoot: .p2
        case .kindsFixedTraders, .kindsEntry, .kindsSameTrade: .p3
        case .smallBreakEven, .smallShare, .smallAccess, .smallExits: .p4
        case .entryCapital, .entryNumber, .entryFactories: .p5
        case .bonding, .bridging, .leaving: .a1a
        case .imageStaying, .imageBounded, .imageHearing: .a1b
        case .newsDefaults, .newsCopies, .partnersDefaults, .futureDefaults: .a1c
        case .suretyStrangers, .suretyTrust: .a1d
        case .kindsPerFactory, .capability, .unitCost, .learnedKinds: .a2
        case .shiftHalf, .shiftNineTenths, .fit: .a3
        case .partners, .switching, .efficiency, .partnersWeak, .partnersStrong: .a4
        default: nil
        }
    }
}
