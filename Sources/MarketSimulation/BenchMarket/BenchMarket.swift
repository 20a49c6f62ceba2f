/// A market of fixed rules and fixed links, made to be computed to the bit by any program, whatever its language.
///
/// Every buyer calls three traders in a step, each asks four client-seers, each of these two factories, and the lowest
/// of the 24 quotes wins. Fees move with what traders earned, costs with whether factories sold, and buyers remember who
/// quoted well. It measures how fast agents can be stepped; the market of the source is ``MarketRun``.
///
/// ```swift
/// var market = BenchMarket(agentCount: 10_000, seed: 42)
/// await market.advance(steps: 20, jobs: 2)
/// market.figures.meanPrice  // 9.025187425122
/// ```
///
/// Every buyer's deal is found from the state of the step before, so that buyers are shared out to jobs; the deals are
/// then added up in the order of buyers by whoever owns the sum. The bytes are therefore the same for any number of
/// jobs.
public struct BenchMarket: Sendable {
    /// The numbers of agents that a market may have: one trader at least, and no tier beyond what a link can name.
    public static let agentCounts = 25...100_000_000
    /// The number of agents in all four tiers.
    public let agentCount: Int
    /// The steps taken so far.
    public private(set) var stepCount = 0
    private let draws: BenchDraws
    private let links: BenchLinks
    private var fees: [Double]
    private var costs: [Double]
    private var reputations: [Double]
    private var dealCounts: [UInt64]
    private var priceSum: Double?

    /// A market before its first step.
    ///
    /// - Parameters:
    ///   - agentCount: the agents of all tiers, in ``agentCounts``: a fifth are buyers, a twenty-fifth traders, four
    ///     twenty-fifths client-seers, the rest factories.
    ///   - seed: chooses links, fees, costs and all that happens later.
    public init(agentCount: Int, seed: UInt64) {
        precondition(
            Self.agentCounts.contains(agentCount), "A bench market has 25 to a hundred million agents.")
        self.agentCount = agentCount
        draws = BenchDraws(seed: seed, purpose: 6)
        links = BenchLinks(agentCount: agentCount, seed: seed)
        let (ofFees, ofCosts) = (BenchDraws(seed: seed, purpose: 4), BenchDraws(seed: seed, purpose: 5))
        fees = (0..<links.traderCount).map { 0.05 + 0.20 * BenchDraws.unit(ofFees.word(UInt64($0))) }
        costs = (0..<links.factoryCount).map { 8 + 4 * BenchDraws.unit(ofCosts.word(UInt64($0))) }
        reputations = [Double](repeating: 0.5, count: links.buyerCount * BenchLinks.slotsOfBuyer)
        dealCounts = [UInt64](repeating: 0, count: links.seerCount)
    }

    /// Takes steps.
    ///
    /// - Parameters:
    ///   - steps: how many, zero or more.
    ///   - jobs: how many parts of the market are worked on at the same time, at least one; the result does not depend
    ///     on it.
    public mutating func advance(steps: Int, jobs: Int = 1) async {
        precondition(steps >= 0 && jobs >= 1, "Steps are zero or more, taken by at least one job.")
        guard steps > 0 else { return }
        let numbers = UInt64(stepCount)..<UInt64(stepCount + steps)
        let layout = BenchLayout(of: links, partCount: min(jobs, BenchPlaces.partLimit, links.traderCount))
        let exchange = BenchExchange(layout: layout, fees: fees, costs: costs)
        var parts: [BenchPart] = []
        await withTaskGroup(of: BenchPart.self) { [draws, reputations, dealCounts] group in
            for number in 0..<layout.partCount {
                group.addTask {
                    var part = BenchPart(number: number, layout: layout, reputations: reputations, deals: dealCounts)
                    await part.advance(steps: numbers, draws: draws, layout: layout, exchange: exchange)
                    return part
                }
            }
            for await part in group { parts.append(part) }
        }
        parts.sort { $0.number < $1.number }
        reputations = parts.flatMap(\.buyers.reputations)
        dealCounts = parts.flatMap { $0.sellers.deals.dropLast() }
        fees = exchange.fees.flatMap(\.value)
        costs = exchange.costs.flatMap(\.value)
        priceSum = exchange.deals.reduce(0) { sum, deals in deals.value.reduce(sum) { $0 + $1.price } }
        stepCount += steps
    }

    /// What the market reports, as of the last step.
    public var figures: BenchFigures {
        BenchFigures(
            meanPrice: priceSum.map { $0 / Double(links.buyerCount) }, sumFee: fees.reduce(0, +),
            sumCost: costs.reduce(0, +), sumReputation: reputations.reduce(0, +),
            dealsFold: dealCounts.reduce(0) { BenchDraws.mix($0 ^ $1) })
    }
}
