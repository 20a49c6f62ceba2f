/// A part of the bench market that one task steps: some of the buyers, and some of the sellers of every tier.
struct BenchPart: Sendable {
    let number: Int
    private(set) var buyers: BenchBuyers
    private(set) var sellers: BenchSellers

    init(number: Int, layout: BenchLayout) {
        self.number = number
        buyers = BenchBuyers(range: layout.buyers.shares[number])
        sellers = BenchSellers(part: number, layout: layout)
    }

    /// Takes steps together with the other parts, which do the same at the same time.
    ///
    /// What the parts show each other in one phase is read in the next, and they meet in between.
    mutating func advance(
        steps: Range<UInt64>, draws: BenchDraws, layout: BenchLayout, exchange: BenchExchange
    ) async {
        let buyerCount = UInt64(layout.buyers.count)
        for step in steps {
            BenchColumn.with(exchange.costs.map(\.value)) { costs in
                exchange.slotCosts[number].change {
                    sellers.open(&$0, factories: layout.factoriesOfSeers[number], costs: costs)
                }
            }
            await exchange.barrier.meet()
            exchange.deals[number].change {
                let firstDraw = (step &* buyerCount &+ UInt64(buyers.range.lowerBound)) &* 32
                buyers.choose(firstDraw: firstDraw, draws: draws, layout: layout, exchange: exchange, deals: &$0)
            }
            await exchange.barrier.meet()
            for part in exchange.deals { sellers.take(part.value) }
            exchange.fees[number].change { sellers.close(fees: &$0) }
            exchange.costs[number].change { sellers.close(costs: &$0) }
            await exchange.barrier.meet()
        }
    }
}
