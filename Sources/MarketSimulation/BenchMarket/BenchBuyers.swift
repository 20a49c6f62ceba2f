/// The buyers of a part, with what they remember.
struct BenchBuyers: Sendable {
    let range: Range<Int>
    /// Eight reputations for each buyer, slot by slot.
    private(set) var reputations: [Double]

    init(range: Range<Int>) {
        self.range = range
        reputations = [Double](repeating: 0.5, count: range.count * BenchLinks.slotsOfBuyer)
    }

    /// Finds the deal of every buyer in a step.
    ///
    /// - Parameters:
    ///   - firstDraw: the number of the first buyer's first draw.
    ///   - deals: one for each buyer of the range; their former values are lost.
    mutating func choose(
        firstDraw: UInt64, draws: BenchDraws, layout: BenchLayout, exchange: BenchExchange, deals: inout [BenchDeal]
    ) {
        precondition(deals.count == range.count, "Every buyer of the range has a deal.")
        let count = range.count
        let block = BenchBlock()
        BenchView.with(range: range, draws: draws, layout: layout, exchange: exchange) { market in
            reputations.withUnsafeMutableBufferPointer { reputations in
                deals.withUnsafeMutableBufferPointer { deals in
                    guard let reputations = reputations.baseAddress, let deals = deals.baseAddress else { return }
                    for first in stride(from: 0, to: count, by: BenchBlock.size) {
                        block.choose(
                            count: min(BenchBlock.size, count - first), first: first,
                            firstDraw: firstDraw &+ UInt64(first) &* 32, market: market,
                            reputations: reputations + first * BenchLinks.slotsOfBuyer, deals: deals + first)
                    }
                }
            }
        }
    }
}
