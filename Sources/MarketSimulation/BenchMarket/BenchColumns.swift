/// What the parts of a bench market show each other, each column in pieces, one of each part.
struct BenchColumns: Sendable {
    /// The costs of the factories in the slots of the client-seers, written when a step opens.
    var slotCosts: [[Double]] = []
    /// The deals of the buyers, written while they choose.
    var deals: [[BenchDeal]] = []
    /// The traders' fees and the factories' costs, written when the step closes.
    var fees: [[Double]] = []
    var costs: [[Double]] = []
}

extension BenchColumns {
    /// The columns before the first step.
    init(layout: BenchLayout, seed: UInt64) {
        let (ofFees, ofCosts) = (BenchDraws(seed: seed, purpose: 4), BenchDraws(seed: seed, purpose: 5))
        slotCosts = layout.seers.shares.map { [Double](repeating: 0, count: $0.count * BenchLinks.slotsOfSeer) }
        deals = layout.buyers.shares.map { [BenchDeal](repeating: BenchDeal(), count: $0.count) }
        fees = layout.traders.shares.map { $0.map { 0.05 + 0.20 * BenchDraws.unit(ofFees.word(UInt64($0))) } }
        costs = layout.factories.shares.map { $0.map { 8 + 4 * BenchDraws.unit(ofCosts.word(UInt64($0))) } }
    }
}
