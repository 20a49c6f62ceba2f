import Testing

@testable import ClusterGame

/// Ten seeds of a thousand games each: thresholds of patience against discounted sums.
struct RepeatedPlayBruteForceTests {
    /// Whether keeping an agreement for ever is worth at least deviating once and being punished for ever.
    private func keeps(agreement: Double, deviation: Double, punishment: Double, discount: Double) -> Bool {
        agreement / (1 - discount) >= deviation + discount / (1 - discount) * punishment
    }

    @Test(arguments: UInt64(1)...10)
    func `Collusion holds above its critical discount factor and not below`(seed: UInt64) {
        var games = RandomGames(seed: 1000 + seed)
        for index in 0..<1000 {
            let model = games.next(uniform: index % 2 == 0)
            let traders = Double(model.traders)
            let (open, hidden) = (grossByHand(model, model.fee), grossByHand(model, model.margin))
            let best = (0...400).map { grossByHand(model, model.margin * Double($0) / 400) }.max() ?? 0
            let thresholds = model.collusionThresholds
            if case .discount(let critical) = thresholds.fixedFee {
                let ratio = hidden / open
                #expect(near(critical, (traders - ratio) / (traders - 1), 1e-7), "seed \(seed), game \(index)")
                for (discount, holds) in [(critical * (1 - 1e-6), false), (critical * (1 - 1e-6) + 1e-6, true)] {
                    let kept = keeps(
                        agreement: hidden / traders, deviation: open, punishment: open / traders, discount: discount)
                    #expect(kept == holds, "seed \(seed), game \(index)")
                }
            }
            if case .discount(let critical) = thresholds.undercutting, critical < 0.999 {
                // The grid's best deviation is at most the true one, so that it is deterred at the critical factor.
                #expect(
                    keeps(
                        agreement: hidden / traders, deviation: best, punishment: open / traders,
                        discount: critical * (1 - 1e-9) + 1e-9), "seed \(seed), game \(index)")
                #expect(
                    !keeps(
                        agreement: hidden / traders, deviation: max(best, open), punishment: open / traders,
                        discount: critical - 0.01 - 1e-3), "seed \(seed), game \(index)")
            } else {
                #expect(hidden <= open * (1 + 1e-9) || model.collusionThresholds.undercutting.value != nil)
            }
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `The partners needed are the first that make honesty pay`(seed: UInt64) {
        var games = RandomGames(seed: 1100 + seed)
        for index in 0..<1000 {
            let discount = games.number(0.05, 0.99)
            var relation = Relation(
                gain: games.number(0, 400), value: games.number(1, 100), hearing: games.number(0.01, 0.99), partners: 0)
            let needed = relation.partnersNeeded(discount: discount)
            var first: Int?
            for partners in 0...3000 {
                var missed = 1.0
                for _ in 0..<min(partners, 3000) { missed *= 1 - relation.hearing }
                let later = discount / (1 - discount) * (1 - missed) * relation.value
                if later >= relation.gain * (1 - 1e-12) {
                    first = partners
                    break
                }
                if missed < 1e-17 { break }
            }
            #expect(needed.value == first, "seed \(seed), relation \(index): \(relation), \(discount)")
            if let count = needed.value {
                relation.partners = count
                #expect(relation.isHonest(discount: discount))
                #expect(relation.criticalDiscount <= discount * (1 + 1e-9))
            }
        }
    }
}
