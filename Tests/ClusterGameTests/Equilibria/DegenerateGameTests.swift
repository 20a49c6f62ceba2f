import Testing

@testable import ClusterGame

/// Games on the boundaries between regimes, each with a name of its own.
struct DegenerateGameTests {
    @Test func `A fee that brings nothing leaves coordination at an infinite ratio`() throws {
        let model = try GameModel(referenceParameters(traders: 3, fee: .markup(0.1)))
        #expect(model.ratio == .infinite)
        #expect(model.dominance == .dominated)
        #expect(model.regime == .coordination)
        #expect(model.equilibria == [.noneAllows, .everyProfile(allowingAtLeast: 2)])
        #expect(model.factories.typical.breakEven == .unreachable)
        #expect(model.factories.typical.usesSystem)
    }

    @Test func `No fixed costs make the zero-profit fee cover the unit cost alone`() throws {
        let model = try GameModel(referenceParameters(fixedCost: 0))
        #expect(model.fee == 0.1)
        #expect(model.ratio == .infinite)
        #expect(model.mostTradersAtZeroProfit == .unbounded)
        #expect(model.propositions[2].reason == .feeDoesNotMove)
        #expect(model.propositions[4].verdict == .conditional)
    }

    @Test func `With nothing sold at the margin either, nobody cares`() throws {
        let model = try GameModel(referenceParameters(margin: 4, fee: .markup(0.1)))
        #expect(model.ratio == .undefined)
        #expect(model.regime == .indifferent)
        #expect(model.dominance == .indifferent)
        #expect(model.equilibria == [.everyProfile(allowingAtLeast: 0)])
        #expect(model.categoriesAt == nil)
        #expect(model.propositions[0].verdict == .fails)
        #expect(model.collusionThresholds.undercutting == .notWanted)
    }

    @Test func `At the first margin where dominance fails the game is on the edge`() throws {
        let failure = try #require(try firstSet().dominanceFailsBetween)
        for margin in [failure.low, failure.high] {
            let model = try GameModel(referenceParameters(margin: margin))
            #expect(model.regime == .edge)
            #expect(model.dominance == .weak)
            #expect(model.equilibria == [.allAllow, .noneAllows])
            #expect(model.collusionThresholds.fixedFee == .notNeeded)
            #expect(model.propositions[0].reason == .weaklyDominant)
        }
    }

    @Test func `A margin that earns just as much leaves the traders indifferent and the game plain`() throws {
        let model = try secondSet()
        // The margin on the far side of the monopoly fee with the same gross profit.
        let same = try GameModel(
            referenceParameters(fixedCost: 2000, categories: 8, margin: 2 * model.monopolyFee - model.fee))
        #expect(near(same.ratio.value ?? 0, 1, 1e-9))
        #expect(same.regime == .plain)
        #expect(same.collusionThresholds.fixedFee == .notWanted)
    }

    @Test func `At exactly the least number of kinds the fee is the monopolist's and moves vertically`() throws {
        // n_min = 4βmF/M² = 20 for F = 20·78²/16.
        let model = try GameModel(referenceParameters(fixedCost: 20 * 78.0 * 78 / 16, margin: 3))
        #expect(near(model.fee, model.monopolyFee, 1e-9))
        #expect(model.feeResponse == .vertical)
        #expect(model.propositions[1].reason == .feeNotBelowMonopoly)
        #expect(model.regime == .plain)
    }

    @Test func `Risk dominance changes sides at a ratio of three`() throws {
        // At the zero-profit fee G(ω) is 50 with the first set's figures; a given fee allows any ratio.
        for (margin, expected) in [(0.30, RiskDominance.allAllow), (0.31, .noneAllows)] {
            let model = try GameModel(referenceParameters(margin: margin))
            let r = try #require(model.ratio.value)
            #expect(model.game.riskDominance == (r < 3 ? .allAllow : .noneAllows))
            #expect(model.game.riskDominance == expected, "\(r)")
        }
        #expect(try GameModel(referenceParameters(traders: 3, margin: 1)).game.riskDominance == nil)
        #expect(try firstSet().game.riskDominance == nil)
    }

    @Test func `The best deviation makes allowing dominant again`() throws {
        let fixed = try GameModel(referenceParameters(margin: 0.30))
        let best = try GameModel(referenceParameters(margin: 0.30, options: GameOptions(deviation: .best)))
        #expect(fixed.regime == .coordination)
        #expect(best.dominance == .strict)
        #expect(best.regime == .dilemma)
        #expect(agree(best.game.payoffs.allowRefuse, 20 * 148 - 500))
        let free = try GameModel(referenceParameters(fee: .markup(0.1), options: GameOptions(deviation: .best)))
        #expect(free.dominance == .weak)
        #expect(free.equilibria == [.everyProfile(allowingAtLeast: 1)])
    }

    @Test func `Soft logit shares make refusing the better choice`() throws {
        let model = try firstSet(options: GameOptions(shares: .logit(temperature: 50)))
        #expect(model.dominance == .dominated)
        #expect(model.regime == .refusal)
        #expect(model.equilibria == [.noneAllows])
        #expect(model.propositions[0].reason == .noEquilibrium)
    }

    @Test func `Sharp logit shares approach equal ones`() throws {
        let equal = try firstSet().game.payoffs
        let logit = try firstSet(options: GameOptions(shares: .logit(temperature: 1e-3))).game.payoffs
        #expect(abs(equal.allowRefuse - logit.allowRefuse) < 1e-9)
        #expect(abs(equal.refuseAllow - logit.refuseAllow) < 1e-9)
        let cold = try firstSet(options: GameOptions(shares: .logit(temperature: 1e-15)))
        #expect(cold.regime == .dilemma)
    }

    @Test func `The best deviation under logit shares beats a fine grid of fees`() throws {
        for temperature in [0.05, 0.5, 2] {
            let model = try firstSet(options: GameOptions(deviation: .best, shares: .logit(temperature: temperature)))
            let market = LogitMarket(model: model, temperature: temperature)
            let best =
                (0...2000).map { step in
                    market.gross(model.margin * Double(step) / 2000, allowing: 0, refusing: 1)
                }.max() ?? 0
            let lone = model.game.payoffs.allowRefuse + 500
            #expect(lone >= best && lone <= best * (1 + 1e-5), "\(temperature): \(lone), \(best)")
        }
    }

    @Test(arguments: [2, 3, 7, 1000, 1_000_000])
    func `The mixed equilibrium solves its equation for any number of traders`(traders: Int) {
        for excess in [1 + 1e-9, 1.001, 1.5, 40, 1e6] {
            let ratio = Double(traders) * excess
            let odds = TraderGame.mixingOdds(ratio: ratio, traders: traders)
            var sum = 0.0
            var power = 1.0
            for _ in 0..<traders {
                sum += power
                power *= 1 + odds
            }
            #expect(odds > 0 && near(sum, ratio, 1e-7), "\(excess): \(sum), \(ratio)")
        }
    }

    @Test func `Two traders mix with the probability of the source's table`() {
        for ratio in [2.1, 2.96, 10, 1e9] {
            let odds = TraderGame.mixingOdds(ratio: ratio, traders: 2)
            #expect(near(odds / (1 + odds), (ratio - 2) / (ratio - 1), 1e-9))
        }
    }
}
