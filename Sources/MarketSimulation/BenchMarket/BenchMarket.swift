/// A market of fixed rules and fixed links, made to be computed to the bit by any program, whatever its language.
///
/// Every buyer calls three traders in a step, each asks four client-seers, each of these two factories, and the lowest
/// of the 24 quotes wins. Fees move with what traders earned, costs with whether factories sold, and buyers remember who
/// quoted well. It measures how fast agents can be stepped; the market of the source is ``MarketRun``.
///
/// ```swift
/// var market = BenchMarket(agentCount: 10_000, seed: 42, jobs: 2)
/// await market.advance(steps: 20)
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
    private let layout: BenchLayout
    private var parts: [BenchPart]
    private var shown: BenchColumns

    /// A market before its first step.
    ///
    /// - Parameters:
    ///   - agentCount: the agents of all tiers, in ``agentCounts``: a fifth are buyers, a twenty-fifth traders, four
    ///     twenty-fifths client-seers, the rest factories.
    ///   - seed: chooses links, fees, costs and all that happens later.
    ///   - jobs: how many parts of the market are worked on at the same time, at least one; the results do not depend
    ///     on it.
    public init(agentCount: Int, seed: UInt64, jobs: Int = 1) {
        precondition(
            Self.agentCounts.contains(agentCount), "A bench market has 25 to a hundred million agents.")
        precondition(jobs >= 1, "Steps are taken by at least one job.")
        self.agentCount = agentCount
        draws = BenchDraws(seed: seed, purpose: 6)
        let links = BenchLinks(agentCount: agentCount, seed: seed)
        let layout = BenchLayout(of: links, partCount: min(jobs, BenchPlaces.partLimit, links.traderCount))
        self.layout = layout
        parts = (0..<layout.partCount).map { BenchPart(number: $0, layout: layout) }
        shown = BenchColumns(layout: layout, seed: seed)
    }

    /// Takes steps, zero or more.
    public mutating func advance(steps: Int) async {
        precondition(steps >= 0, "Steps are zero or more.")
        let numbers = UInt64(stepCount)..<UInt64(stepCount + steps)
        // What the market holds goes to its parts and comes back, so that no column is copied for being changed.
        let exchange = BenchExchange(shown)
        let seats = parts.map { Handover(Optional($0)) }
        (parts, shown) = ([], BenchColumns())
        await withTaskGroup(of: BenchPart?.self) { [draws, layout] group in
            for seat in seats {
                group.addTask {
                    guard var part = seat.take() else { return nil }
                    await part.advance(steps: numbers, draws: draws, layout: layout, exchange: exchange)
                    return part
                }
            }
            for await part in group { if let part { parts.append(part) } }
        }
        parts.sort { $0.number < $1.number }
        shown = exchange.columns
        stepCount += steps
    }

    /// What the market reports, as of the last step.
    public var figures: BenchFigures {
        BenchFigures(
            meanPrice: stepCount == 0 ? nil : Self.sum(of: shown.deals, \.price) / Double(layout.buyers.count),
            sumFee: Self.sum(of: shown.fees, \.self), sumCost: Self.sum(of: shown.costs, \.self),
            sumReputation: Self.sum(of: parts.map(\.buyers.reputations), \.self),
            dealsFold: parts.reduce(0) { fold, part in
                part.sellers.deals.dropLast().reduce(fold) { BenchDraws.mix($0 ^ $1) }
            })
    }

    /// One sum over the pieces of a column in the order of agents.
    private static func sum<Element>(of pieces: [[Element]], _ number: KeyPath<Element, Double>) -> Double {
        pieces.reduce(0) { sum, piece in piece.reduce(sum) { $0 + $1[keyPath: number] } }
    }
}
