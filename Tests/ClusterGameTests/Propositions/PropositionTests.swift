import Testing

@testable import ClusterGame

struct PropositionTests {
    @Test func `All five propositions hold for the first set, and the third points towards trust`() throws {
        let propositions = try firstSet().propositions
        #expect(propositions.map(\.number) == [1, 2, 3, 4, 5])
        #expect(propositions.map(\.verdict) == [.holds, .holds, .holds, .holds, .holds])
        #expect(
            propositions.map(\.reason) == [
                .dominantDilemma, .competitiveFee, .feeFallsTowardsTrust, .allFactoriesSmall, .saving,
            ])
        #expect(agree(propositions[0].value(of: .ratio), 1.6676))
        #expect(agree(propositions[0].value(of: .eachTraderGain), -333.8))
        #expect(agree(propositions[0].value(of: .priceFall), 12.1 - 11.651923175, digits: 1e-9))
        #expect(agree(propositions[1].value(of: .profit), 0))
        #expect(agree(propositions[1].value(of: .feeOnSales), 0.165192317503 / 1.165192317503))
        #expect(agree(propositions[2].value(of: .ratioAtDouble), 2 * 1.6676))
        #expect(agree(propositions[3].value(of: .growthToLeave), 10))
        #expect(agree(propositions[4].value(of: .clusterSaving), 9000))
        #expect(agree(propositions[4].value(of: .factorySaving), 500 + 76.6961536499))
    }

    @Test func `The first proposition needs trust in coordination`() throws {
        let proposition = try GameModel(referenceParameters(margin: 0.30)).propositions[0]
        #expect(proposition.verdict == .conditional && proposition.reason == .needsTrust)
        #expect(agree(proposition.value(of: .mixedProbability), 0.489795918367))
    }

    @Test func `The second proposition is conditional at a fee with profit and fails without a zero-profit fee`() throws
    {
        let profit = try GameModel(referenceParameters(fee: .markup(0.2))).propositions[1]
        #expect(profit.verdict == .conditional && profit.reason == .profitLeft)
        #expect((profit.value(of: .profit) ?? 0) > 0)
        let loss = try GameModel(referenceParameters(fee: .markup(0.12))).propositions[1]
        #expect(loss.verdict == .conditional && loss.reason == .lossMade)
        let none = try GameModel(referenceParameters(categories: 1, fee: .markup(0.15))).propositions[1]
        #expect(none.verdict == .fails && none.reason == .noZeroProfitFee)
        let dear = try GameModel(referenceParameters(margin: 3, fee: .markup(2.5))).propositions[1]
        #expect(dear.verdict == .fails && dear.reason == .feeNotBelowMonopoly)
        let contestable = try firstSet(options: GameOptions(contestable: true)).propositions[1]
        #expect(contestable.verdict == .holds)
    }

    @Test func `The third proposition keeps dominance while doubling does not cross r = m`() throws {
        let small = try GameModel(referenceParameters(categories: 11, margin: 0.25)).propositions[2]
        #expect(small.verdict == .holds)
        let slope = try #require(small.value(of: .feeByCategory))
        #expect(slope < 0)
        let plenty = try GameModel(referenceParameters(categories: 20, traders: 10, margin: 0.5)).propositions[2]
        #expect(plenty.reason == .feeFalls)
        #expect(try GameModel(referenceParameters(categories: 1, fee: .markup(0.15))).propositions[2].verdict == .fails)
    }

    @Test func `The fourth proposition fails factories that are large`() throws {
        // With fewer kinds than traders a kind sells more than its factory's break-even quantity.
        let large = try GameModel(referenceParameters(fixedCost: 10, categories: 2, traders: 3, margin: 0.5))
        #expect(large.propositions[3].verdict == .fails)
        #expect(large.propositions[4].verdict == .conditional)
        var shared = large.parameters
        shared.factories = .each([1, 100])
        let some = try GameModel(shared)
        #expect(some.propositions[3].verdict == .conditional && some.propositions[3].reason == .someFactoriesLarge)
        #expect(some.factories.factories == 101)
        #expect(agree(some.factories.clusterSaving, 98 * 10))
    }

    @Test func `Nothing is saved where marketing costs nothing`() throws {
        var parameters = referenceParameters(fixedCost: 0)
        parameters.unitCost = 0
        let proposition = try GameModel(parameters).propositions[4]
        #expect(proposition.verdict == .fails && proposition.reason == .nothingToSave)
    }

    @Test func `A factory's own figures decide its choice`() throws {
        let model = try firstSet()
        #expect(model.factoryChoice().usesSystem)
        #expect(!model.factoryChoice(quantity: 800).usesSystem)
        #expect(model.factoryChoice(quantity: 800, fixedCost: 1000).usesSystem)
        #expect(model.factoryChoice(quantity: 100, unitCost: 5).breakEven == .unreachable)
    }

    @Test func `Every side's gain is told apart`() throws {
        let gains = try firstSet().systemGains
        #expect(gains.winners == [.buyers, .factories, .everyone])
        #expect(gains.losers == [.traders])
        #expect(agree(gains.buyers, 29411.4999235 - 28728.2, digits: 1e-8))
    }
}
