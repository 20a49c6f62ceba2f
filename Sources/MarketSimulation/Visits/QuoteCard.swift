/// What a factory's client-seer carries into a meeting, put together once a step so that a quote reads one place.
struct QuoteCard: Sendable {
    /// The factory's price, in money per piece.
    var price: Double
    /// The place of its design on the circle of length one.
    var design: Double
    /// What buyers mind about its quality and the wait for its goods, as a share of the price.
    var nuisance: Double
    /// The share of an order's price that a stranger fears to lose, before any surety.
    var risk: Double
    /// The first kind it makes.
    var home: Int32
    /// The number of kinds it makes; 0 for a vacant place, and for a factory whose order book is full.
    var breadth: Int32
}

extension Market {
    /// The cards of all factories.
    func quoteCards() -> [QuoteCard] {
        let usesRecord = scenario.rules.reputation.isOn
        let prior = scenario.parameters.buyer.strangerTrust
        let deposit = scenario.parameters.factory.deposit
        return (0..<factories.count).map { factory in
            let capacity = factories.capacity[factory]
            let wait = capacity > 0 ? factories.orderBook[factory] / capacity : .infinity
            guard factories.isActive[factory], wait < scenario.parameters.factory.bookLimit else {
                return QuoteCard(price: 0, design: 0, nuisance: 0, risk: 0, home: 0, breadth: 0)
            }
            let (delivered, defaulted) = (factories.delivered[factory], factories.defaulted[factory])
            // The prior weighs two orders, as in the mean of the beta reputation; 1 of 2 there, strangerTrust here.
            let belief = usesRecord ? (delivered + 2 * prior) / (delivered + defaulted + 2) : prior
            return QuoteCard(
                price: price(of: factory), design: factories.design[factory],
                nuisance: factories.qualityGap[factory] + scenario.parameters.demand.waitCost * wait,
                risk: deposit * (1 - belief),
                home: factories.home[factory], breadth: factories.breadth[factory])
        }
    }
}
