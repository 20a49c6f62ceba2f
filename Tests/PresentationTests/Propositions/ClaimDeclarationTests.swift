import MarketSimulation
import Testing

@testable import Presentation

struct ClaimDeclarationTests {
    private let scenario = SmallMarket.scenario(seed: 1)

    @Test func `Every claim is tried once, by parts of its own, and every part belongs to a claim or a change`() {
        let trials = ClaimTrial.declared(for: MarketScenario())
        #expect(trials.map(\.claim) == Claim.allCases)
        #expect(trials.allSatisfy { trial in trial.parts.allSatisfy { $0.name.claim == trial.claim } })
        let names = (trials.flatMap(\.parts) + ClaimTrial.changes(for: MarketScenario())).map(\.name)
        #expect(names.count == Set(names).count && Set(names) == Set(TrialPartName.allCases))
    }

    @Test(arguments: Claim.allCases) func `Arms change settings that exist, and make markets without problems`(
        _ claim: Claim
    ) throws {
        for base in [scenario, MarketScenario()] {
            let trial = try #require(ClaimTrial.declared(for: base).first { $0.claim == claim })
            #expect(!trial.parts.isEmpty)
            for part in trial.parts {
                #expect(part.problem(in: base) == nil, "\(part.name)")
                for setting in part.arms.flatMap(\.settings) {
                    #expect(MarketSetting.named(setting.key)?.key == setting.key, "\(setting.key)")
                }
            }
        }
    }

    @Test(arguments: Claim.allCases) func `The weights of a part sum to zero, so that equal arms have no effect`(
        _ claim: Claim
    ) throws {
        let trial = try #require(ClaimTrial.declared(for: scenario).first { $0.claim == claim })
        for part in trial.parts {
            #expect(part.arms.count >= 2)
            #expect(abs(part.arms.reduce(0) { $0 + $1.weight }) < 1e-12, "\(part.name)")
            let scenarios = try part.arms.map { try scenario.setting($0.settings) }
            #expect(Set(scenarios).count == scenarios.count, "\(part.name) compares unlike markets")
        }
    }

    @Test func `A ladder's effect is the slope of the line through its outcomes`() throws {
        let trial = try #require(ClaimTrial.declared(for: scenario).first { $0.claim == .p3 })
        let arms = trial.parts[0].arms
        #expect(arms.map(\.level) == [1, 2, 4])
        // Outcomes 7, 5, 3 fall by two with every doubling.
        let slope = zip(arms, [7.0, 5, 3]).reduce(0) { $0 + $1.0.weight * $1.1 }
        #expect(abs(slope + 2) < 1e-12)
    }

    @Test func `The margins of the regimes have the ratios of gross profit that name them`() throws {
        let trial = try #require(ClaimTrial.declared(for: scenario).first { $0.claim == .p1 })
        let (trader, demand) = (scenario.parameters.trader, scenario.parameters.demand)
        let price = scenario.parameters.factory.cost.mean * (1 + scenario.parameters.factory.markup)
        func gross(_ markup: Double) -> Double {
            (markup * price - trader.unitCost) * (demand.alpha - demand.beta * (1 + markup) * price)
        }
        let expected: [TrialPartName: Double] = [.spreadPlain: 0.8, .spreadDilemma: 1.5, .spreadCoordination: 3]
        for part in trial.parts where expected[part.name] != nil {
            let margin = try scenario.setting(part.arms[0].settings).parameters.trader.margin
            let ratio = try #require(expected[part.name])
            #expect(abs(gross(margin) / gross(trader.fee) - ratio) < 1e-9 && margin > trader.fee)
        }
    }

    @Test func `A regime that the fee cannot have is left out`() throws {
        var dear = scenario
        dear.parameters.trader.fee = 0.019
        dear.parameters.trader.unitCost = 0.019 * 11.5
        let trial = try #require(ClaimTrial.declared(for: dear).first { $0.claim == .p1 })
        #expect(trial.parts.map(\.name) == [.spreadOwn])
    }
}
