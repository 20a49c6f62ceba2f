import Glibc
import RandomStreams

/// The search of buyers for offers: whom to visit, what is quoted there, and what to order.
///
/// It reads the market as the step before left it, so that blocks of buyers can be worked at once.
struct BuyerSearch: Sendable {
    /// The market as the step before left it.
    let market: Market
    /// The cards of all factories.
    let cards: [QuoteCard]
    /// Factories with sales departments of their own, by kind.
    let departments: KindIndex
    /// The mark-up at which those sell, the going one.
    let goingMarkup: Double
    /// Trading companies in the order in which they are matched; empty without matching.
    let matched: [Int32]

    init(_ market: Market) {
        self.market = market
        cards = market.quoteCards()
        departments = market.departmentsByKind()
        goingMarkup = market.goingMarkup
        matched = market.scenario.rules.matching.isOn ? market.matchedTraders() : []
    }

    /// The results of the buyers of a range, in their order.
    func results(of range: Range<Int>) -> SearchResult {
        var result = SearchResult()
        var scratch = SearchScratch(width: market.scenario.population.tradersKnown)
        for buyer in range { search(buyer, &result, &scratch) }
        return result
    }

    /// One buyer's day: arrival, the choice of the cluster, visits, and an order if an offer is worth its price.
    private func search(_ buyer: Int, _ result: inout SearchResult, _ scratch: inout SearchScratch) {
        let demand = market.scenario.parameters.demand
        var stream = market.stream(.search, agent: buyer)
        if demand.arrival < 1, stream.uniform() >= demand.arrival { return }
        if market.scenario.rules.outside.isOn, stream.uniform() >= chanceOfComing(buyer) {
            result.days.append(
                BuyerDay(buyer: Int32(truncatingIfNeeded: buyer), visits: -1, satisfaction: 0, cost: 0, orders: 0))
            return
        }
        let kind = Int(market.buyers.category[buyer])
        let taste = onCircle(market.fashion + market.buyers.tasteOffset[buyer])
        scratch.offers.removeAll(keepingCapacity: true)
        let visits = visitTraders(of: buyer, kind, taste, &result, &scratch, &stream)
        if let offer = directOffer(to: buyer, kind, taste, &stream) { scratch.offers.append(offer) }
        let best = scratch.offers.map(\.effectivePrice).min() ?? .infinity
        let before = result.orders.count
        order(for: buyer, best, &result, scratch.offers, &stream)
        result.days.append(
            BuyerDay(
                buyer: Int32(truncatingIfNeeded: buyer), visits: Int32(truncatingIfNeeded: visits),
                satisfaction: satisfaction(at: best), cost: relativeCost(ofVisits: visits, buyer),
                orders: Int32(truncatingIfNeeded: result.orders.count - before)))
    }

    /// The chance that a buyer comes to this cluster and not to another.
    private func chanceOfComing(_ buyer: Int) -> Double {
        let difference = market.scenario.parameters.buyer.outsideSatisfaction - market.buyers.expectation[buyer]
        return 1 / (1 + exp(difference / market.scenario.rules.outside.sensitivity))
    }

    /// The share of a free good's surplus that is left at a price: (1 − βp/α)².
    func satisfaction(at effectivePrice: Double) -> Double {
        let demand = market.scenario.parameters.demand
        let left = 1 - demand.beta * effectivePrice / demand.alpha
        return left > 0 ? left * left : 0
    }

    /// What visits cost, as a share of a free good's surplus α²/(2β).
    private func relativeCost(ofVisits visits: Int, _ buyer: Int) -> Double {
        let demand = market.scenario.parameters.demand
        let surplus = market.buyers.size[buyer] * demand.alpha * demand.alpha / (2 * demand.beta)
        return surplus > 0 ? Double(visits) * market.scenario.parameters.buyer.visitCost / surplus : 0
    }

    /// Visits trading companies, one after another; returns how many.
    private func visitTraders(
        of buyer: Int, _ kind: Int, _ taste: Double, _ result: inout SearchResult, _ scratch: inout SearchScratch,
        _ stream: inout RandomStream
    ) -> Int {
        scratch.gather(knownTo: buyer, in: self)
        let satisfices = market.scenario.rules.satisficing.isOn
        let most = satisfices ? market.scenario.parameters.buyer.patience : Int.max
        var visits = 0
        while visits < most, let place = scratch.next(inTurn: !satisfices, &stream) {
            let trader = Int(scratch.traders[place])
            let row = trader * market.categories + kind
            result.visits.append(
                Visit(buyer: Int32(truncatingIfNeeded: buyer), row: Int32(truncatingIfNeeded: row)))
            visits += 1
            guard var offer = offer(of: trader, to: buyer, at: place, kind, taste, &stream) else { continue }
            offer.place = matched.isEmpty ? Int32(truncatingIfNeeded: place) : -1
            scratch.offers.append(offer)
            if satisfices, satisfaction(at: offer.effectivePrice) >= market.buyers.aspiration[buyer] { break }
        }
        return visits
    }

    /// Orders at the best offer, or by chance; equal offers share.
    private func order(
        for buyer: Int, _ best: Double, _ result: inout SearchResult, _ offers: [Offer], _ stream: inout RandomStream
    ) {
        guard satisfaction(at: best) > 0 else { return }
        let noise = market.scenario.rules.noise
        if noise.isOn {
            let weights = offers.map { exp((best - $0.effectivePrice) / noise.temperature) }
            append(offers[stream.place(weightedBy: weights)], for: buyer, share: 1, &result)
            return
        }
        let share = 1 / Double(offers.count { $0.effectivePrice == best })
        for offer in offers where offer.effectivePrice == best { append(offer, for: buyer, share: share, &result) }
    }

    private func append(_ offer: Offer, for buyer: Int, share: Double, _ result: inout SearchResult) {
        let demand = market.scenario.parameters.demand
        let wanted = demand.alpha - demand.beta * offer.effectivePrice
        guard wanted > 0 else { return }
        result.orders.append(
            Order(
                buyer: Int32(truncatingIfNeeded: buyer), place: offer.place, trader: offer.trader,
                contact: offer.contact, mandate: offer.mandate, factory: offer.factory, share: share,
                quantity: market.buyers.size[buyer] * market.demandFactor * wanted * share, price: offer.price,
                factoryPrice: offer.factoryPrice, misfit: offer.misfit,
                satisfaction: satisfaction(at: offer.effectivePrice)))
    }
}

/// Places that the search of one buyer after another uses again.
struct SearchScratch {
    var offers: [Offer] = []
    var traders: [Int32]
    private var weights: [Double]
    private var next = 0

    init(width: Int) {
        traders = [Int32](repeating: -1, count: width)
        weights = [Double](repeating: 0, count: width)
    }

    /// Takes the trading companies that a buyer may visit, with their attraction: trust times exp(βJ).
    mutating func gather(knownTo buyer: Int, in search: BuyerSearch) {
        next = 0
        let market = search.market
        if !search.matched.isEmpty {
            let size = market.scenario.rules.matching.size
            let group = (buyer / market.categories) % (search.matched.count / size)
            traders = Array(search.matched[group * size..<(group + 1) * size])
            weights = [Double](repeating: 1, count: size)
            return
        }
        let width = traders.count
        let loyalty = market.scenario.rules.loyalty
        let weighsTrust = market.scenario.rules.reputation.isOn
        for place in 0..<width {
            let tie = buyer * width + place
            let trader = market.buyers.traders[tie]
            traders[place] = trader
            guard trader >= 0, market.traders.isActive[Int(trader)] else {
                weights[place] = 0
                continue
            }
            let attraction = loyalty.isOn ? exp(loyalty.choice * market.buyers.preference[tie]) : 1
            weights[place] = attraction * (weighsTrust ? market.buyers.trust[tie] : 1)
        }
    }

    /// The place of the next to visit, by weight or in turn; nil when nobody is left.
    mutating func next(inTurn: Bool, _ stream: inout RandomStream) -> Int? {
        if inTurn {
            while next < weights.count {
                next += 1
                if weights[next - 1] > 0 { return next - 1 }
            }
            return nil
        }
        guard weights.reduce(0, +) > 0 else { return nil }
        let place = stream.place(weightedBy: weights)
        weights[place] = 0
        return place
    }
}
