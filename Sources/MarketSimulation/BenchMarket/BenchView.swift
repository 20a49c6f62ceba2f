/// What the buyers of a step read: links, fees and costs, none of which changes while they choose.
///
/// It holds addresses into arrays and lives no longer than the closure that gets it.
struct BenchView {
    let draws: BenchDraws
    /// The traders of the buyers' slots, buyer by buyer from the first of the range.
    let tradersOfBuyers: UnsafePointer<UInt32>
    let seersOfTraders: BenchColumn<UInt32>
    let factoriesOfSeers: BenchColumn<UInt32>
    let fees: BenchColumn<Double>
    let slotCosts: BenchColumn<Double>

    /// Lends the columns to a closure.
    ///
    /// - Parameter range: the buyers that will choose.
    @inline(__always)
    static func with(
        range: Range<Int>, draws: BenchDraws, layout: BenchLayout, exchange: BenchExchange, body: (BenchView) -> Void
    ) {
        layout.tradersOfBuyers.withUnsafeBufferPointer { links in
            guard let links = links.baseAddress else { return }
            let traders = links + range.lowerBound * BenchLinks.slotsOfBuyer
            BenchColumn.with(layout.seersOfTraders, stride: BenchLinks.slotsOfTrader) { seers in
                BenchColumn.with(layout.factoriesOfSeers, stride: BenchLinks.slotsOfSeer) { factories in
                    BenchColumn.with(exchange.fees.map(\.value)) { fees in
                        BenchColumn.with(exchange.slotCosts.map(\.value), stride: BenchLinks.slotsOfSeer) { costs in
                            body(
                                BenchView(
                                    draws: draws, tradersOfBuyers: traders, seersOfTraders: seers,
                                    factoriesOfSeers: factories, fees: fees, slotCosts: costs))
                        }
                    }
                }
            }
        }
    }
}
