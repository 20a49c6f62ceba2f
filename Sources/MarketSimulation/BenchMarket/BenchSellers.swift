/// The traders, client-seers and factories of a part, with the sums that the step has brought them so far.
struct BenchSellers: Sendable {
    let part: Int
    /// The deals of each client-seer since the first step, and behind them a place for the deals of other parts.
    private(set) var deals: [UInt64]
    /// The same of the traders' fees and of what the factories sold, in this step.
    private var revenues: [Double]
    private var sold: [Double]

    init(part: Int, layout: BenchLayout) {
        self.part = part
        deals = [UInt64](repeating: 0, count: layout.seers.shares[part].count + 1)
        revenues = [Double](repeating: 0, count: layout.traders.shares[part].count + 1)
        sold = [Double](repeating: 0, count: layout.factories.shares[part].count + 1)
    }

    /// Looks up the costs of the factories in the slots of the part's client-seers.
    ///
    /// Buyers ask each client-seer's factories several times in a step; so they find all eight costs in one line of the
    /// cache.
    func open(_ slotCosts: inout [Double], factories: [UInt32], costs: BenchColumn<Double>) {
        factories.withUnsafeBufferPointer { factories in
            slotCosts.withUnsafeMutableBufferPointer { slotCosts in
                for slot in factories.indices { slotCosts[slot] = costs[factories[slot]].pointee }
            }
        }
    }

    /// Adds deals in the order of their buyers.
    ///
    /// Deals of other parts go to the place behind the part's own, which nobody reads: the processor could not guess a
    /// branch between the two.
    mutating func take(_ bought: [BenchDeal]) {
        let part = part
        revenues.withUnsafeMutableBufferPointer { revenues in
            deals.withUnsafeMutableBufferPointer { deals in
                sold.withUnsafeMutableBufferPointer { sold in
                    let others = (revenues.count &- 1, deals.count &- 1, sold.count &- 1)
                    for deal in bought {
                        revenues[Self.offset(of: deal.trader, in: part, else: others.0)] += deal.revenue
                        deals[Self.offset(of: deal.seer, in: part, else: others.1)] &+= 1
                        sold[Self.offset(of: deal.factory, in: part, else: others.2)] +=
                            BenchDeal.quantity(at: deal.price)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func offset(of place: UInt32, in part: Int, else others: Int) -> Int {
        BenchPlaces.part(of: place) == part ? BenchPlaces.offset(of: place) : others
    }

    /// Moves the part's fees by what the traders earned, and begins the next sums.
    mutating func close(fees: inout [Double]) {
        for trader in fees.indices {
            fees[trader] = min(max(fees[trader] * (revenues[trader] > 200 ? 0.99 : 1.01), 0.02), 0.5)
            revenues[trader] = 0
        }
    }

    /// Moves the part's costs by whether the factories sold, and begins the next sums.
    mutating func close(costs: inout [Double]) {
        for factory in costs.indices {
            costs[factory] = min(max(costs[factory] * (sold[factory] > 0 ? 1.001 : 0.999), 5), 20)
            sold[factory] = 0
        }
    }
}
