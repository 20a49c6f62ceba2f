import RandomStreams

/// The outcome of a step's orders: what is delivered, what is not, and who pays whom.
///
/// Factories that were asked for more than their order books hold share the room among the orders in proportion. Pieces
/// and money are booked on the day of the order; the order book says how far work is behind. Orders are taken in
/// the order of buyers, so that sums have the same bytes on any number of threads.
struct Settlement {
    /// The share of its orders that each factory can take.
    private var filled: [Double]
    /// Which factories default on this step's orders, and which of those do so by intent.
    private var fails: [Bool]
    private var betrays: [Bool]

    /// Decides, for each factory with orders, how much it makes and whether it delivers.
    init(_ results: [SearchResult], _ market: Market) {
        var wanted = [Double](repeating: 0, count: market.factories.count)
        var asked = [Double](repeating: 0, count: market.factories.count)
        for result in results {
            for order in result.orders {
                wanted[Int(order.factory)] += order.quantity
                asked[Int(order.factory)] += order.quantity * order.factoryPrice
            }
        }
        filled = [Double](repeating: 1, count: wanted.count)
        fails = [Bool](repeating: false, count: wanted.count)
        betrays = fails
        let mishap = market.scenario.parameters.factory.mishap
        for factory in 0..<wanted.count where wanted[factory] > 0 {
            let limit = market.scenario.parameters.factory.bookLimit * market.factories.capacity[factory]
            let room = max(0, limit - market.factories.orderBook[factory])
            if wanted[factory] > room { filled[factory] = room / wanted[factory] }
            betrays[factory] = market.defaultPays(
                factory, value: asked[factory] * filled[factory], pieces: wanted[factory] * filled[factory])
            guard !betrays[factory], mishap > 0 else { continue }
            var stream = market.stream(.delivery, agent: factory)
            fails[factory] = stream.uniform() < mishap
        }
    }

    /// Settles all orders.
    func apply(_ results: [SearchResult], to market: inout Market, _ tally: inout StepTally) {
        market.beginStep()
        for result in results {
            market.take(visits: result.visits)
            var next = 0
            for day in result.days {
                let orders = result.orders[next..<next + Int(day.orders)]
                next += Int(day.orders)
                var satisfaction = 0.0
                if day.visits >= 0 { market.fadeTies(of: Int(day.buyer)) }
                for order in orders {
                    if apply(order, to: &market, &tally) {
                        satisfaction += order.satisfaction * order.share * filled[Int(order.factory)]
                    }
                }
                market.learn(from: day, satisfaction: satisfaction - day.cost, &tally)
            }
        }
    }

    /// Settles an order; whether it was delivered.
    private func apply(_ order: Order, to market: inout Market, _ tally: inout StepTally) -> Bool {
        let factory = Int(order.factory)
        let quantity = order.quantity * filled[factory]
        if betrays[factory] || fails[factory] {
            market.takeDefault(on: order, quantity, isBetrayal: betrays[factory], &tally)
            return false
        }
        market.deliver(order, quantity, &tally)
        market.remember(order, quantity, &tally)
        return true
    }
}
