import RandomStreams

extension BuyerSearch {
    /// The best offer of a trading company: at a meeting from all client-seers who came, else from factories of its own.
    func offer(
        of trader: Int, to buyer: Int, at place: Int, _ kind: Int, _ taste: Double, _ stream: inout RandomStream
    ) -> Offer? {
        var best = Offer()
        best.trader = Int32(truncatingIfNeeded: trader)
        let tie = matched.isEmpty ? buyer * market.scenario.population.tradersKnown + place : -1
        var terms = OfferTerms(
            kind: kind, taste: taste, cover: cover(tie), familiar: tie >= 0 ? market.buyers.lastFactory[tie] : -1)
        let row = trader * market.categories + kind
        if market.isOpen(trader) {
            terms.markup = market.traders.fee[trader]
            quoteMeeting(row, terms, &best, &stream)
        } else {
            terms.markup = market.scenario.parameters.trader.margin
            quoteOwn(row, terms, &best, &stream)
        }
        return best.factory >= 0 ? best : nil
    }

    /// How far the trading company's surety takes the risk from a buyer: as far as the buyer trusts it.
    private func cover(_ tie: Int) -> Double {
        guard market.scenario.rules.surety.isOn else { return 0 }
        return tie >= 0 ? market.buyers.trust[tie] : market.scenario.parameters.buyer.strangerTrust
    }

    /// Hears the client-seers who came to a meeting, each for the factories of which he remembers no betrayal.
    private func quoteMeeting(
        _ row: Int, _ terms: OfferTerms, _ best: inout Offer, _ stream: inout RandomStream
    ) {
        let size = market.scenario.population
        var ties = 1
        for contact in row * size.contacts..<(row + 1) * size.contacts {
            let seer = market.traders.contacts[contact]
            guard seer >= 0, market.traders.attends[contact] else { continue }
            for mandate in Int(seer) * size.mandates..<(Int(seer) + 1) * size.mandates {
                let factory = market.clientSeers.mandates[mandate]
                guard factory >= 0, !isShunned(market.clientSeers.heard[mandate]) else { continue }
                if consider(factory, terms, &best, &ties, &stream) {
                    best.contact = Int32(truncatingIfNeeded: contact)
                    best.mandate = Int32(truncatingIfNeeded: mandate)
                }
            }
        }
    }

    /// Hears the few factories that a closed trading company knows by itself.
    private func quoteOwn(_ row: Int, _ terms: OfferTerms, _ best: inout Offer, _ stream: inout RandomStream) {
        let width = market.scenario.population.ownFactories
        var ties = 1
        for tie in row * width..<(row + 1) * width {
            let factory = market.traders.own[tie]
            guard factory >= 0, !isShunned(market.traders.ownHeard[tie]) else { continue }
            _ = consider(factory, terms, &best, &ties, &stream)
        }
    }

    /// Whether somebody who heard of a betrayal at a step still remembers it.
    private func isShunned(_ heard: Int32) -> Bool {
        heard >= 0 && market.step - Int(heard) < market.scenario.rules.news.memory
    }

    /// Takes a factory's quote if it is better than the best, or by lot if it is as good; whether it was taken.
    private func consider(
        _ factory: Int32, _ terms: OfferTerms, _ best: inout Offer, _ ties: inout Int, _ stream: inout RandomStream
    ) -> Bool {
        let card = cards[Int(factory)]
        var offset = Int32(truncatingIfNeeded: terms.kind) - card.home
        if offset < 0 { offset += Int32(truncatingIfNeeded: market.categories) }
        guard offset < card.breadth else { return false }
        let price = card.price * (1 + terms.markup)
        let misfit = circleDistance(card.design, terms.taste)
        // A buyer's own good experience weighs as much as all else it believes.
        let risk = (factory == terms.familiar ? card.risk / 2 : card.risk) * (1 - terms.cover)
        let demand = market.scenario.parameters.demand
        let effective = price * (1 + 2 * demand.misfitCost * misfit + card.nuisance + risk)
        guard effective <= best.effectivePrice else { return false }
        if effective == best.effectivePrice {
            ties += 1
            guard factory != best.factory, stream.integer(below: ties) == 0 else { return false }
        } else {
            ties = 1
        }
        best.factory = factory
        best.price = price
        best.factoryPrice = card.price
        best.misfit = misfit
        best.effectivePrice = effective
        return true
    }

    /// The offer of a factory that sells for itself, if the buyer looks at one.
    func directOffer(to buyer: Int, _ kind: Int, _ taste: Double, _ stream: inout RandomStream) -> Offer? {
        guard market.scenario.rules.departments.isOn else { return nil }
        let sellers = departments.members(kind)
        guard !sellers.isEmpty, stream.uniform() < market.scenario.rules.departments.visibility else { return nil }
        var (best, ties) = (Offer(), 1)
        let terms = OfferTerms(kind: kind, taste: taste, cover: 0, familiar: -1, markup: goingMarkup)
        _ = consider(stream.element(of: sellers), terms, &best, &ties, &stream)
        return best.factory >= 0 ? best : nil
    }
}

/// Under what terms a buyer hears quotes.
struct OfferTerms {
    var kind: Int
    var taste: Double
    /// The share of the risk that a surety takes.
    var cover: Double
    /// The factory that the buyer had its last deal with here; −1 for none.
    var familiar: Int32
    /// What is added to the factory's price.
    var markup = 0.0
}
