/// How the tiers of a bench market are shared out to parts, and the links between them as places in the parts.
struct BenchLayout: Sendable {
    let partCount: Int
    let buyers: BenchPlaces
    let traders: BenchPlaces
    let seers: BenchPlaces
    let factories: BenchPlaces
    /// The traders in the slots of all buyers.
    let tradersOfBuyers: [UInt32]
    /// The client-seers in the slots of each part's traders.
    let seersOfTraders: [[UInt32]]
    /// The factories in the slots of each part's client-seers.
    let factoriesOfSeers: [[UInt32]]

    init(of links: BenchLinks, partCount: Int) {
        self.partCount = partCount
        buyers = BenchPlaces(count: links.buyerCount, partCount: partCount)
        traders = BenchPlaces(count: links.traderCount, partCount: partCount)
        seers = BenchPlaces(count: links.seerCount, partCount: partCount)
        factories = BenchPlaces(count: links.factoryCount, partCount: partCount)
        tradersOfBuyers = traders.placed(links.traders)
        seersOfTraders = traders.pieces(of: seers.placed(links.seers), stride: BenchLinks.slotsOfTrader)
        factoriesOfSeers = seers.pieces(of: factories.placed(links.factories), stride: BenchLinks.slotsOfSeer)
    }
}
