import Glibc
import RandomStreams

extension Market {
    /// The market of a scenario before its first step.
    ///
    /// The scenario has no problems.
    init(scenario: MarketScenario, replicate: Int) {
        self.scenario = scenario
        self.replicate = replicate
        commonFeeStep = scenario.rules.fee.step
        image = scenario.parameters.buyer.outsideSatisfaction
        var stream = stream(.fashion)
        fashion = stream.uniform()
        foundFactories()
        foundClientSeers()
        foundTraders()
        foundBuyers()
        countPartners()
        ledger.initialCash = cashOfAll
    }

    /// A market whose state is yet to be taken from a checkpoint.
    init(resuming scenario: MarketScenario, replicate: Int) {
        self.scenario = scenario
        self.replicate = replicate
    }

    /// Factories belong to kinds in turn; the first ones are large.
    private mutating func foundFactories() {
        let places = scenario.placesForFactories
        let parameters = scenario.parameters.factory
        factories = FactoryColumns(places: places)
        for factory in 0..<places {
            factories.home[factory] = Int32(truncatingIfNeeded: factory % categories)
            guard factory < scenario.population.factories else { continue }
            var stream = stream(.foundFactory, agent: factory)
            settle(factory, isLarge: factory < scenario.population.largeFactories, &stream)
            factories.cash[factory] =
                parameters.cash.drawn(&stream) * (factories.isLarge[factory] ? parameters.largeFactor : 1)
        }
    }

    /// Gives a factory the attributes of a new one, active and without cash.
    mutating func settle(_ factory: Int, isLarge: Bool, _ stream: inout RandomStream) {
        let parameters = scenario.parameters.factory
        factories.reset(factory, breadth: parameters.breadth, markup: parameters.markup, step: step)
        factories.isActive[factory] = true
        factories.isLarge[factory] = isLarge
        factories.cost[factory] = parameters.cost.drawn(&stream)
        factories.capacity[factory] = parameters.capacity.drawn(&stream) * (isLarge ? parameters.largeFactor : 1)
        factories.qualityGap[factory] = parameters.qualityGap.drawn(&stream)
        let width = scenario.parameters.demand.tasteWidth
        factories.design[factory] = onCircle(fashion + width * (2 * stream.uniform() - 1))
        factories.isOpportunist[factory] = stream.uniform() < parameters.opportunists
        let discount = parameters.discount + parameters.discountWidth * (2 * stream.uniform() - 1)
        factories.discount[factory] = min(max(discount, 0), 1)
    }

    /// Client-seers belong to kinds in turn and stand for factories that make theirs.
    private mutating func foundClientSeers() {
        let (count, width) = (scenario.population.clientSeers, scenario.population.mandates)
        let candidates = factoriesByKind()
        clientSeers = ClientSeerColumns(count: count, width: width)
        for seer in 0..<count {
            let kind = seer % categories
            clientSeers.category[seer] = Int32(truncatingIfNeeded: kind)
            var stream = stream(.foundClientSeer, agent: seer)
            stream.fill(
                &clientSeers.mandates, seer * width, width, from: candidates.members(kind), turn: seer / categories)
        }
    }

    /// The first trading companies are open, round(openShare · m) of them.
    private mutating func foundTraders() {
        let size = scenario.population
        traders = TraderColumns(places: scenario.placesForTraders, size: size)
        let open = Int((scenario.parameters.trader.openShare * Double(size.traders)).rounded())
        let (seers, makers) = (clientSeersByKind(), factoriesByKind())
        for trader in 0..<size.traders {
            var stream = stream(.foundTrader, agent: trader)
            found(trader, isOpen: trader < open, fee: scenario.parameters.trader.fee, seers, makers, &stream)
        }
    }

    /// Makes a trading company, with contacts at random and its first cash.
    mutating func found(
        _ trader: Int, isOpen: Bool, fee: Double, _ seers: KindIndex, _ makers: KindIndex,
        _ stream: inout RandomStream
    ) {
        let size = scenario.population
        traders.isActive[trader] = true
        traders.isOpen[trader] = isOpen
        traders.fee[trader] = fee
        traders.feeStep[trader] = scenario.rules.fee.step
        traders.profit[trader] = 0
        traders.pay[trader] = 0
        traders.since[trader] = Int32(truncatingIfNeeded: step)
        traders.cash[trader] = scenario.parameters.trader.cash.drawn(&stream)
        for kind in 0..<categories {
            let row = trader * categories + kind
            stream.fill(&traders.contacts, row * size.contacts, size.contacts, from: seers.members(kind), turn: trader)
            stream.fill(
                &traders.own, row * size.ownFactories, size.ownFactories, from: makers.members(kind), turn: trader)
            for place in row * size.contacts..<(row + 1) * size.contacts {
                traders.contactBonus[place] = 0
                traders.contactSince[place] = traders.since[trader]
            }
            for place in row * size.ownFactories..<(row + 1) * size.ownFactories {
                traders.ownHeard[place] = -1
                traders.ownSales[place] = 0
                traders.ownSince[place] = traders.since[trader]
            }
        }
    }

    /// Buyers look for kinds in turn, and expect of the cluster at first what they find elsewhere.
    private mutating func foundBuyers() {
        let (count, width) = (scenario.population.buyers, scenario.population.tradersKnown)
        let demand = scenario.parameters.demand
        let buyer = scenario.parameters.buyer
        let known = (0..<Int32(truncatingIfNeeded: scenario.population.traders)).map { $0 }
        buyers = BuyerColumns(
            count: count, width: width, aspiration: buyer.aspiration, expectation: buyer.outsideSatisfaction,
            trust: buyer.strangerTrust)
        for place in 0..<count {
            var stream = stream(.foundBuyer, agent: place)
            buyers.category[place] = Int32(truncatingIfNeeded: place % categories)
            buyers.size[place] = demand.size.drawn(&stream)
            buyers.tasteOffset[place] = demand.tasteWidth * (2 * stream.uniform() - 1)
            stream.fill(&buyers.traders, place * width, width, from: known[...], turn: place)
        }
    }

    /// The cash of trading companies, client-seers and factories together, in money.
    public var cashOfAll: Double {
        traders.cash.reduce(0, +) + clientSeers.cash.reduce(0, +) + factories.cash.reduce(0, +)
    }
}

extension Spread {
    /// A number for one agent; takes one number of the stream where agents differ.
    func drawn(_ stream: inout RandomStream) -> Double {
        guard variation > 0, mean > 0 else { return mean }
        let squared = naturalLogarithm(1 + variation * variation)
        return mean * exp(squared.squareRoot() * stream.normal() - squared / 2)
    }
}
