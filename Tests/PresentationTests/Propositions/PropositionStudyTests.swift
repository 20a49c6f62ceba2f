import Experiments
import MarketSimulation
import Reports
import Testing

@testable import Presentation

struct PropositionStudyTests {
    @Test func `The same seed gives the same bytes on one, two and three jobs`() async throws {
        let study = PropositionStudy(of: SmallMarket.scenario(seed: 5, steps: 3), replicates: 2)
        var texts: Set<String> = []
        for jobs in 1...3 {
            let result = try await study.result(jobs: jobs)
            texts.insert(PropositionPresentation(result, language: .english).report().json())
        }
        #expect(texts.count == 1)
    }

    @Test func `Arms that parts share run once, and chosen claims run alone`() {
        let scenario = SmallMarket.scenario(seed: 1)
        let all = PropositionStudy(of: scenario, replicates: 2)
        #expect(Set(all.arms.map(\.scenario)).count == all.arms.count)
        let parts = all.trials.flatMap(\.parts)
        #expect(all.arms.count < parts.reduce(0) { $0 + $1.arms.count })
        let fees = PropositionStudy(of: scenario, claims: [.p2], replicates: 3)
        #expect(fees.trials.map(\.claim) == [.p2] && fees.arms.count == 2 && fees.runCount == 6)
        #expect(fees.changes.isEmpty)
    }

    @Test func `A part that the scenario cannot have is told, and the others are tried`() async throws {
        var scenario = SmallMarket.scenario(seed: 1, steps: 3)
        scenario.population.mandates = 64
        let study = PropositionStudy(of: scenario, claims: [.a1c], replicates: 2)
        let result = try await study.result(jobs: 1)
        let partners = try #require(result.claims[0].parts.first { $0.part.name == .partnersDefaults })
        #expect(partners.finding == .untried && partners.problem?.contains("population.mandates") == true)
        #expect(result.claims[0].parts.contains { $0.problem == nil })
    }

    @Test func `Without imitation the share of open trading companies stays, and so does the game's market`()
        async throws
    {
        let study = PropositionStudy(of: SmallMarket.scenario(seed: 3, steps: 100), claims: [.p1], replicates: 2)
        let result = try await study.result(jobs: 1)
        let byName = Dictionary(result.claims[0].parts.map { ($0.part.name, $0) }) { first, _ in first }
        for name in [TrialPartName.spreadPlain, .spreadDilemma, .spreadCoordination] {
            let part = try #require(byName[name])
            // A mean over steps may miss its last digit.
            #expect(abs(try #require(part.arms[0].mean) - 0.1) < 1e-12)
            // From one open in ten, all become open where r ≤ 2, and none where r = 3 and q* = 0.5.
            #expect(part.arms[1].mean == (name == .spreadCoordination ? 0 : 1))
        }
        #expect(result.claims[0].verdict == .depends)
    }

    @Test func `A time that has not come counts as the time that was left`() async throws {
        var scenario = SmallMarket.scenario(seed: 1, steps: 12)
        scenario.rules.meetings.isOn = false
        scenario.parameters.demand.shiftStep = 4
        scenario.rules.renewal.passedOn = 0
        scenario.collect = [.demandShiftT50]
        var run = try MarketRun(scenario: scenario)
        await run.advance(steps: 12)
        #expect(run.series.last(.demandShiftT50) == nil)
        #expect(TrialOutcome(.demandShiftT50, .leastTime).value(in: run) == 8)
    }
}
