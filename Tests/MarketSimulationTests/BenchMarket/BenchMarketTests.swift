import MarketSimulation
import Testing

/// The bench market's work is defined to the bit, so that its results are those of every program that does it.
@Suite struct BenchMarketTests {
    /// A plain reading of the definition, agent by agent, with nothing of the module but its input.
    struct PlainMarket {
        let buyers: Int, traders: Int, seers: Int, factories: Int
        let seed: UInt64
        var fees: [Double]
        var costs: [Double]
        var reputations: [[Double]]
        var deals: [UInt64]
        var meanPrice = 0.0

        static func mix(_ word: UInt64) -> UInt64 {
            var z = word
            z ^= z >> 30
            z = z &* 0xBF58_476D_1CE4_E5B9
            z ^= z >> 27
            z = z &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        func draw(_ stream: UInt64, _ number: Int) -> UInt64 {
            Self.mix(Self.mix(seed &+ stream) &+ 0x9E37_79B9_7F4A_7C15 &* UInt64(number + 1))
        }

        func unit(_ word: UInt64) -> Double { Double(word >> 11) / 9_007_199_254_740_992 }

        init(agents: Int, seed: UInt64) {
            (buyers, traders, seers) = (agents / 5, agents / 25, 4 * agents / 25)
            factories = agents - buyers - traders - seers
            self.seed = seed
            (fees, costs) = ([], [])
            reputations = Array(repeating: Array(repeating: 0.5, count: 8), count: buyers)
            deals = Array(repeating: 0, count: seers)
            fees = (0..<traders).map { 0.05 + 0.20 * unit(draw(4, $0)) }
            costs = (0..<factories).map { 8 + 4 * unit(draw(5, $0)) }
        }

        mutating func advance(_ step: Int) {
            var (sold, revenues) = (costs.map { _ in 0.0 }, fees.map { _ in 0.0 })
            var prices = 0.0
            for buyer in 0..<buyers {
                let base = (step * buyers + buyer) * 32
                var bits = draw(6, base)
                let best = reputations[buyer].indices.max { reputations[buyer][$0] < reputations[buyer][$1] } ?? 0
                let first = reputations[buyer].firstIndex(of: reputations[buyer][best]) ?? 0
                let called = [first, Int(bits & 7), Int(bits >> 3 & 7)]
                bits >>= 6
                var quotes: [(price: Double, trader: Int, seer: Int, factory: Int)] = []
                for (k, slot) in called.enumerated() {
                    let trader = Int(draw(1, 8 * buyer + slot) % UInt64(traders))
                    for q in 0..<4 {
                        let seer = Int(draw(2, 16 * trader + Int(bits & 15)) % UInt64(seers))
                        bits >>= 4
                        for z in 0..<2 {
                            let word = draw(6, base + 1 + 8 * k + 2 * q + z)
                            let factory = Int(draw(3, 8 * seer + Int(word & 7)) % UInt64(factories))
                            let price = costs[factory] * (1 + fees[trader]) * (0.95 + 0.1 * unit(word))
                            quotes.append((price, trader, seer, factory))
                        }
                    }
                }
                let lowest = quotes.map(\.price).min() ?? 0
                guard let deal = quotes.first(where: { $0.price == lowest }) else { continue }
                let quantity = max(0, 100 - lowest)
                sold[deal.factory] += quantity
                revenues[deal.trader] += fees[deal.trader] * costs[deal.factory] * quantity
                deals[deal.seer] += 1
                for (k, slot) in called.enumerated() {
                    let own = quotes[8 * k..<8 * k + 8].map(\.price).min() ?? 0
                    reputations[buyer][slot] = 0.9 * reputations[buyer][slot] + 0.1 * (lowest / own)
                }
                prices += lowest
            }
            meanPrice = prices / Double(buyers)
            fees = zip(fees, revenues).map { min(max($0 * ($1 > 200 ? 0.99 : 1.01), 0.02), 0.5) }
            costs = zip(costs, sold).map { min(max($0 * ($1 > 0 ? 1.001 : 0.999), 5), 20) }
        }
    }

    /// The values that a straight and a blocked program in C give as well (`Benchmarks/Peers/bench-market.c`).
    @Test(arguments: [1, 2])
    func `Ten thousand agents after twenty steps are those of the definition to the last digit`(jobs: Int) async {
        var market = BenchMarket(agentCount: 10_000, seed: 42, jobs: jobs)
        await market.advance(steps: 20)
        let figures = market.figures
        #expect(figures.meanPrice == 9.0251874251217252)
        #expect(figures.sumFee == 57.160644248028625)
        #expect(figures.sumCost == 59114.662546789405)
        #expect(figures.sumReputation == 11248.337054155349)
        #expect(figures.dealsFoldText == "db9018e3cccfaa2b")
    }

    @Test(arguments: [(25, 1 as UInt64), (26, 2), (119, 3), (1_777, 4)], [1, 2, 5])
    func `A plain loop over agents gives the same bits`(size: (agents: Int, seed: UInt64), jobs: Int) async {
        var market = BenchMarket(agentCount: size.agents, seed: size.seed, jobs: jobs)
        var plain = PlainMarket(agents: size.agents, seed: size.seed)
        for step in 0..<6 { plain.advance(step) }
        await market.advance(steps: 6)
        #expect(market.figures.meanPrice == plain.meanPrice)
        #expect(market.figures.sumFee == plain.fees.reduce(0, +))
        #expect(market.figures.sumCost == plain.costs.reduce(0, +))
        #expect(market.figures.sumReputation == plain.reputations.joined().reduce(0, +))
        #expect(market.figures.dealsFold == plain.deals.reduce(0) { PlainMarket.mix($0 ^ $1) })
    }

    @Test(arguments: [1, 3, 64, 400])
    func `Steps can be taken in several goes and by any number of jobs`(jobs: Int) async {
        var whole = BenchMarket(agentCount: 3_000, seed: 9)
        await whole.advance(steps: 7)
        var pieces = BenchMarket(agentCount: 3_000, seed: 9, jobs: jobs)
        await pieces.advance(steps: 2)
        await pieces.advance(steps: 0)
        await pieces.advance(steps: 1)
        await pieces.advance(steps: 4)
        #expect(pieces.stepCount == 7)
        #expect(pieces.figures == whole.figures)
    }

    @Test func `A copy goes its own way`() async {
        let start = BenchMarket(agentCount: 500, seed: 1, jobs: 2)
        var one = start
        await one.advance(steps: 3)
        var other = start
        await other.advance(steps: 3)
        #expect(start.figures.meanPrice == nil)
        #expect(one.figures == other.figures)
        #expect(one.figures != start.figures)
    }

    @Test func `The fold is written with all its digits`() {
        let figures = BenchMarket(agentCount: 25, seed: 0).figures
        #expect(figures.dealsFold == 0)
        #expect(figures.dealsFoldText == "0000000000000000")
    }
}
