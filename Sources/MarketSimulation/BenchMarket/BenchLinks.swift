/// The sizes of a bench market's tiers and who knows whom, which no step changes.
///
/// Slots of one agent stand side by side, so that an agent's links are one or two lines of the cache.
struct BenchLinks: Sendable {
    static let slotsOfBuyer = 8
    static let slotsOfTrader = 16
    static let slotsOfSeer = 8

    let buyerCount: Int
    let traderCount: Int
    let seerCount: Int
    let factoryCount: Int
    /// The traders of each buyer's slots.
    private(set) var traders: [UInt32]
    /// The client-seers of each trader's slots.
    private(set) var seers: [UInt32]
    /// The factories of each client-seer's slots.
    private(set) var factories: [UInt32]

    init(agentCount: Int, seed: UInt64) {
        buyerCount = agentCount / 5
        traderCount = agentCount / 25
        seerCount = 4 * agentCount / 25
        factoryCount = agentCount - buyerCount - traderCount - seerCount
        traders = Self.links(
            buyerCount * Self.slotsOfBuyer, to: traderCount, drawing: BenchDraws(seed: seed, purpose: 1))
        seers = Self.links(
            traderCount * Self.slotsOfTrader, to: seerCount, drawing: BenchDraws(seed: seed, purpose: 2))
        factories = Self.links(
            seerCount * Self.slotsOfSeer, to: factoryCount, drawing: BenchDraws(seed: seed, purpose: 3))
    }

    private static func links(_ count: Int, to targetCount: Int, drawing draws: BenchDraws) -> [UInt32] {
        (0..<count).map { UInt32(draws.word(UInt64($0)) % UInt64(targetCount)) }
    }
}
