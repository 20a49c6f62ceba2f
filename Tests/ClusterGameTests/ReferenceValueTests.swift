import Testing

@testable import ClusterGame

/// The reference values of the model's specification; those that the source prints as formulas only were computed with
/// the corrected fee formula in fifty-digit arithmetic (`Tests/Fixtures/ClusterGame/oracle.py`).
struct ReferenceValueTests {
    private func expect(
        _ value: Double?, _ expected: Double, _ name: Comment, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(agree(value, expected), "\(name): \(String(describing: value))", sourceLocation: sourceLocation)
    }

    @Test func `The first set gives the published answers to ten digits`() throws {
        let answer = try firstSet().answer()
        expect(answer.demandAtCost, 78, "M")
        expect(answer.minimumCategories, 1.31492439185, "n_min")
        expect(answer.fee, 0.165192317503, "fee")
        expect(answer.zeroProfitFee?.high, 3.9348076825, "upper root")
        expect(answer.monopolyFee, 2.05, "monopoly")
        expect(answer.prices.allow, 11.651923175, "price")
        expect(answer.prices.refuse, 12.1, "price not")
        expect(answer.quantities.allow, 76.6961536499, "Q")
        expect(answer.quantities.refuse, 75.8, "Q not")
        expect(answer.gross.allow, 50, "G")
        expect(answer.gross.refuse, 83.38, "G not")
        expect(answer.ratio.value, 1.6676, "r")
        expect(answer.payoffs.allowAllow, 0, "π_yy")
        expect(answer.payoffs.allowRefuse, 500, "π_yn")
        expect(answer.payoffs.refuseAllow, -500, "π_ny")
        expect(answer.payoffs.refuseRefuse, 333.8, "π_nn")
        #expect(answer.regime == .dilemma)
        #expect(answer.dominance == .strict)
        #expect(answer.equilibria == [.allAllow])
        expect(answer.collusion.fixedFee.value, 0.3324, "δ fixed")
        expect(answer.collusion.undercutting.value, 0.714114422748, "δ undercutting")
        expect(answer.dominanceFailsBetween?.low, 0.232721815461, "w₁")
        expect(answer.dominanceFailsBetween?.high, 3.86727818454, "w₂")
        expect(answer.categoriesAt?.ratioOne, 11.9932837611, "n at 1")
        expect(answer.categoriesAt?.ratioTraders, 23.9865675222, "n at m")
        #expect(answer.categoriesAt?.ratioOneIsFeeReachingMargin == true)
        expect(answer.welfareAllow.buyers, 29411.4999235, "surplus")
        expect(answer.welfareRefuse.buyers, 28728.2, "surplus not")
        expect(answer.welfareAllow.total, 29411.4999235, "welfare")
        expect(answer.welfareRefuse.total, 29395.8, "welfare not")
        expect(answer.factories.typical.breakEven.value, 766.961536499, "Q*")
        expect(answer.factories.clusterSaving, 9000, "(n − m)F")
        #expect(answer.freeEntry.atMargin == .count(3))
        #expect(answer.freeEntry.atZeroProfit == .count(30))
        expect(answer.firstBestWelfare, 29420, "first best")
        expect(try firstSet(options: GameOptions(contestable: true)).fee, 0.132319108923, "contestable")
    }

    @Test func `The second set gives the published answers to ten digits`() throws {
        let answer = try secondSet().answer()
        expect(answer.demandAtCost, 78, "M")
        expect(answer.minimumCategories, 5.25969756739, "n_min")
        expect(answer.fee, 0.908728778949, "fee")
        expect(answer.zeroProfitFee?.high, 3.19127122105, "upper root")
        expect(answer.prices.allow, 19.0872877895, "price")
        expect(answer.prices.refuse, 40, "price not")
        expect(answer.quantities.allow, 61.825424421, "Q")
        expect(answer.quantities.refuse, 20, "Q not")
        expect(answer.gross.allow, 500, "G")
        expect(answer.gross.refuse, 580, "G not")
        expect(answer.ratio.value, 1.16, "r")
        expect(answer.payoffs.allowAllow, 0, "π_yy")
        expect(answer.payoffs.allowRefuse, 2000, "π_yn")
        expect(answer.payoffs.refuseAllow, -2000, "π_ny")
        expect(answer.payoffs.refuseRefuse, 320, "π_nn")
        #expect(answer.regime == .dilemma)
        expect(answer.collusion.fixedFee.value, 0.84, "δ fixed")
        expect(answer.collusion.undercutting.value, 0.921645445642, "δ undercutting")
        #expect(answer.dominanceFailsBetween == nil)
        expect(answer.categoriesAt?.ratioOne, 6.89655172414, "n at 1")
        expect(answer.categoriesAt?.ratioTraders, 13.7931034483, "n at m")
        #expect(answer.categoriesAt?.ratioOneIsFeeReachingMargin == false)
        expect(answer.welfareAllow.buyers, 7644.76620968, "surplus")
        expect(answer.welfareRefuse.buyers, 800, "surplus not")
        expect(answer.welfareAllow.total, 7644.76620968, "welfare")
        expect(answer.welfareRefuse.total, 1440, "welfare not")
        expect(answer.factories.typical.breakEven.value, 247.301697684, "Q*")
        expect(answer.factories.clusterSaving, 12000, "(n − m)F")
        #expect(answer.freeEntry.atMargin == .count(2))
        #expect(answer.freeEntry.atZeroProfit == .count(3))
        expect(answer.firstBestWelfare, 8168, "first best")
        expect(try secondSet(options: GameOptions(contestable: true)).fee, 0.452345469133, "contestable")
    }

    @Test func `The fee's derivatives are the published ones`() throws {
        let first = try #require(try firstSet().statics)
        expect(first.categories, -0.00331598818173, "∂ω/∂n")
        expect(first.fixedCost, 0.000132639527269, "∂ω/∂F")
        expect(first.cost, -0.0147898161153, "∂ω/∂c")
        let second = try #require(try secondSet().statics)
        expect(second.categories, -0.136908735731, "∂ω/∂n")
        expect(second.fixedCost, 0.000547634942923, "∂ω/∂F")
        expect(second.cost, -0.0554418267989, "∂ω/∂c")
    }

    @Test func `The printed fee formula does not give zero profit`() throws {
        let fee = try #require(try firstSet().zeroProfitFee)
        expect(fee.printedFormula, 3.72552809046, "printed")
        #expect(abs((fee.printedFormulaProfit ?? 0) - 1490.2) < 0.05)
        let larger = try #require(try GameModel(referenceParameters(categories: 40)).zeroProfitFee?.printedFormula)
        #expect(larger > 3.72552809046, "The printed fee rises with the number of kinds.")
    }

    @Test func `A higher margin turns the first set into coordination with a mixed equilibrium`() throws {
        let model = try GameModel(referenceParameters(margin: 0.30))
        let answer = model.answer()
        expect(answer.gross.refuse, 148, "G not")
        expect(answer.ratio.value, 2.96, "r")
        expect(answer.payoffs.refuseRefuse, 980, "π_nn")
        #expect(answer.regime == .coordination)
        #expect(answer.equilibria.map(\.kind) == ["all-allow", "none-allows", "mixed"])
        expect(answer.equilibria.last?.allowProbability, 0.489795918367, "q")
        #expect(answer.riskDominance == .allAllow)
    }

    @Test func `Spread of costs raises the fee`() throws {
        for (deviation, expected) in [(0.0, 0.165192317503), (2, 0.167265211049), (5, 0.179264904546)] {
            var parameters = referenceParameters()
            parameters.costs = .each((0..<20).map { $0 < 10 ? 10 - deviation : 10 + deviation })
            let fee = try GameModel(parameters).fee
            #expect(agree(fee, expected), "\(deviation): \(fee)")
        }
    }

    @Test func `A kind too dear to sell leaves the closed form behind`() throws {
        var parameters = referenceParameters()
        parameters.costs = .each(Array(repeating: 10, count: 19) + [60])
        let model = try GameModel(parameters)
        #expect(abs(model.fee - 0.168686069) < 5e-10)
        #expect(model.quantity(atMarkup: model.fee) > 0)
    }

    @Test func `Kinds carried at a loss leave until none is`() throws {
        var parameters = referenceParameters()
        parameters.costs = .each((0..<20).map { 4 + 12 * Double($0) / 19 })
        #expect(abs(try GameModel(parameters).fee - 0.172313) < 5e-7)
        parameters.options.drop = true
        let model = try GameModel(parameters)
        #expect(abs(model.fee - 0.168102) < 5e-7)
        #expect(model.droppedCategories == 4, "\(model.droppedCategories)")
    }

    @Test func `Logit shares give the published lone allower`() throws {
        let sharp = try firstSet(options: GameOptions(shares: .logit(temperature: 0.1)))
        let share = (sharp.game.payoffs.allowRefuse + 500) / 1000
        #expect(abs(share - 0.98880) < 5e-6)
        let soft = try firstSet(options: GameOptions(shares: .logit(temperature: 0.5)))
        #expect(abs(soft.game.payoffs.allowRefuse - 210.16) < 0.005)
        #expect(soft.game.payoffs.allowRefuse < soft.game.payoffs.refuseRefuse)
        #expect(soft.regime == .coordination)
    }

    @Test func `Trust through shared partners has the published thresholds`() {
        let relation = Relation(gain: 500, value: 100, hearing: 0.2, partners: 4)
        #expect(abs((relation.requiredHearing(discount: 0.9) ?? 0) - 0.5556) < 5e-5)
        #expect(relation.partnersNeeded(discount: 0.9) == .count(4))
        let poor = Relation(gain: 500, value: 50, hearing: 0.2, partners: 4)
        #expect(poor.partnersNeeded(discount: 0.9) == .noNumber)
    }
}
