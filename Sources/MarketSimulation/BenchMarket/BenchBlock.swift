/// A few buyers who look for their deals side by side.
///
/// Each pass does one thing for all buyers of the block: it fetches the numbers that the pass before has named. The
/// fetches of a pass do not wait for each other, so that the processor has dozens of them under way at a time, where a
/// loop over single buyers would follow one chain buyer → trader → client-seer → factory → cost after the other.
struct BenchBlock: ~Copyable {
    /// Enough buyers to hide the memory's latency, few enough for all passes' numbers to stay in the nearest cache.
    static let size = 64
    static let calls = 3
    static let seersOfCall = 4
    static let seersOfBuyer = calls * seersOfCall
    static let quotesOfCall = 8
    static let quotesOfBuyer = calls * quotesOfCall

    private let words = UnsafeMutablePointer<UInt64>.allocate(capacity: size * quotesOfBuyer)
    private let prices = UnsafeMutablePointer<Double>.allocate(capacity: size * quotesOfBuyer)
    private let seers = UnsafeMutablePointer<UInt32>.allocate(capacity: size * seersOfBuyer)
    private let choices = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    private let factors = UnsafeMutablePointer<Double>.allocate(capacity: size * calls)
    private let traders = UnsafeMutablePointer<UInt32>.allocate(capacity: size * calls)
    private let winners = UnsafeMutablePointer<Int>.allocate(capacity: size)
    private let slots = UnsafeMutablePointer<Int>.allocate(capacity: size * calls)

    deinit {
        words.deallocate()
        prices.deallocate()
        seers.deallocate()
        choices.deallocate()
        factors.deallocate()
        traders.deallocate()
        winners.deallocate()
        slots.deallocate()
    }

    /// Finds the deals of the block's buyers.
    ///
    /// - Parameters:
    ///   - count: the buyers of the block, at most ``size``.
    ///   - first: the place of the block's first buyer in the range that chooses.
    ///   - firstDraw: the number of that buyer's first draw.
    ///   - reputations: those of the block's buyers alone; they remember what they heard.
    ///   - deals: filled from the start, a deal for each buyer of the block.
    @inline(__always)
    func choose(
        count: Int, first: Int, firstDraw: UInt64, market: BenchView, reputations: UnsafeMutablePointer<Double>,
        deals: UnsafeMutablePointer<BenchDeal>
    ) {
        call(count, market.tradersOfBuyers + first &* BenchLinks.slotsOfBuyer, firstDraw, market, reputations)
        meet(count, market)
        draw(count, firstDraw, market)
        quote(count, market)
        decide(count, reputations, deals)
        close(count, market, deals)
    }

    /// Each buyer calls the trader with the best reputation and two that chance names.
    private func call(
        _ count: Int, _ links: UnsafePointer<UInt32>, _ firstDraw: UInt64, _ market: BenchView,
        _ reputations: UnsafeMutablePointer<Double>
    ) {
        for place in 0..<count {
            let word = market.draws.word(firstDraw &+ UInt64(truncatingIfNeeded: place &<< 5))
            let own = place &* BenchLinks.slotsOfBuyer
            let called = slots + place &* Self.calls
            called[0] = own &+ Self.placeOfLargest(reputations + own)
            called[1] = own &+ Int(truncatingIfNeeded: word & 7)
            called[2] = own &+ Int(truncatingIfNeeded: word &>> 3 & 7)
            choices[place] = word &>> 6
        }
        for call in 0..<count &* Self.calls {
            traders[call] = links[slots[call]]
            factors[call] = 1 + market.fees[traders[call]].pointee
        }
    }

    /// Each trader called asks four of its client-seers.
    private func meet(_ count: Int, _ market: BenchView) {
        for place in 0..<count {
            var word = choices[place]
            for call in place &* Self.calls..<(place &+ 1) &* Self.calls {
                let links = market.seersOfTraders[traders[call]]
                for seer in call &* Self.seersOfCall..<(call &+ 1) &* Self.seersOfCall {
                    seers[seer] = links[Int(truncatingIfNeeded: word & 15)]
                    word &>>= 4
                }
            }
        }
    }

    /// A word of chance for every quote.
    private func draw(_ count: Int, _ firstDraw: UInt64, _ market: BenchView) {
        for place in 0..<count {
            let first = firstDraw &+ UInt64(truncatingIfNeeded: place &<< 5 &+ 1)
            let own = words + place &* Self.quotesOfBuyer
            for quote in 0..<Self.quotesOfBuyer {
                own[quote] = market.draws.word(first &+ UInt64(truncatingIfNeeded: quote))
            }
        }
    }

    /// Each client-seer asks two of its factories, whose quotes are cost, fee and a little chance.
    private func quote(_ count: Int, _ market: BenchView) {
        for seer in 0..<count &* Self.seersOfBuyer {
            let costs = market.slotCosts[seers[seer]]
            prices[2 &* seer] = costs[Int(truncatingIfNeeded: words[2 &* seer] & 7)]
            prices[2 &* seer &+ 1] = costs[Int(truncatingIfNeeded: words[2 &* seer &+ 1] & 7)]
        }
        for call in 0..<count &* Self.calls {
            let factor = factors[call]
            for quote in call &* Self.quotesOfCall..<(call &+ 1) &* Self.quotesOfCall {
                prices[quote] = prices[quote] * factor * (0.95 + 0.1 * BenchDraws.unit(words[quote]))
            }
        }
    }

    /// The lowest quote wins, the first of equal ones, and each trader called is remembered for its own lowest.
    private func decide(
        _ count: Int, _ reputations: UnsafeMutablePointer<Double>, _ deals: UnsafeMutablePointer<BenchDeal>
    ) {
        for place in 0..<count {
            let own = prices + place &* Self.quotesOfBuyer
            let best = (
                Self.lowest(own), Self.lowest(own + Self.quotesOfCall), Self.lowest(own + 2 * Self.quotesOfCall)
            )
            let price = Self.lower(Self.lower(best.0, best.1), best.2)
            let call = best.0 == price ? 0 : best.1 == price ? 1 : 2
            var quote = (call &+ 1) &* Self.quotesOfCall &- 1
            for earlier in stride(from: quote &- 1, through: call &* Self.quotesOfCall, by: -1) {
                quote = own[earlier] == price ? earlier : quote
            }
            deals[place].price = price
            winners[place] = place &* Self.quotesOfBuyer &+ quote
            let called = slots + place &* Self.calls
            reputations[called[0]] = 0.9 * reputations[called[0]] + 0.1 * (price / best.0)
            reputations[called[1]] = 0.9 * reputations[called[1]] + 0.1 * (price / best.1)
            reputations[called[2]] = 0.9 * reputations[called[2]] + 0.1 * (price / best.2)
        }
    }

    /// Names the sellers of each deal, and the trader's fee.
    private func close(_ count: Int, _ market: BenchView, _ deals: UnsafeMutablePointer<BenchDeal>) {
        for place in 0..<count {
            let quote = winners[place]
            let (trader, seer) = (traders[quote / Self.quotesOfCall], seers[quote / 2])
            let slot = Int(truncatingIfNeeded: words[quote] & 7)
            deals[place].trader = trader
            deals[place].seer = seer
            deals[place].factory = market.factoriesOfSeers[seer][slot]
            deals[place].revenue =
                market.fees[trader].pointee * market.slotCosts[seer][slot] * BenchDeal.quantity(at: deals[place].price)
        }
    }

    @inline(__always)
    private static func lower(_ one: Double, _ other: Double) -> Double { other < one ? other : one }

    /// The lowest of the eight quotes of a call.
    @inline(__always)
    private static func lowest(_ quotes: UnsafeMutablePointer<Double>) -> Double {
        lower(
            lower(lower(quotes[0], quotes[1]), lower(quotes[2], quotes[3])),
            lower(lower(quotes[4], quotes[5]), lower(quotes[6], quotes[7])))
    }

    /// The first place of the largest of eight reputations.
    @inline(__always)
    private static func placeOfLargest(_ values: UnsafeMutablePointer<Double>) -> Int {
        var (best, largest) = (0, values[0])
        for slot in 1..<BenchLinks.slotsOfBuyer {
            let value = values[slot]
            best = value > largest ? slot : best
            largest = value > largest ? value : largest
        }
        return best
    }
}
