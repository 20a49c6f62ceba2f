import ClusterNetwork
import Experiments
import MarketSimulation
import OrderedCollections
import Reports
import TestSupport
import Testing

@testable import Presentation

struct MarketReportTests {
    private static func scenario() -> MarketScenario {
        var scenario = MarketScenario()
        scenario.title = "Toys"
        scenario.population.buyers = 30
        scenario.population.factories = 20
        scenario.population.clientSeers = 10
        scenario.population.traders = 6
        scenario.steps = 6
        return scenario
    }

    /// The runs of three replicates with and without meetings, which most tests look at.
    private static let arms = Task {
        let scenario = MarketReportTests.scenario()
        let other = try scenario.setting("rules.meetings", to: .flag(false))
        return (
            try await MarketReportTests.arm("Toys", scenario, runs: 3),
            try await MarketReportTests.arm("Closed", other, runs: 3)
        )
    }

    private static func arm(_ title: String, _ scenario: MarketScenario, runs: Int) async throws -> MarketArm {
        var arm = MarketArm(title: title, scenario: scenario)
        for replicate in 0..<runs {
            var run = try MarketRun(scenario: scenario, replicate: replicate)
            await run.advance(steps: scenario.steps)
            arm.add(run)
        }
        return arm
    }

    private static func presentation(
        isCompared: Bool = true, language: Language = .english
    ) async throws -> MarketPresentation {
        let (own, other) = try await arms.value
        var run = try MarketRun(scenario: scenario())
        await run.advance(steps: scenario().steps)
        return MarketPresentation(
            own, comparedWith: isCompared ? other : nil,
            background: .init(
                summary: "A small market.", source: { $0.hasPrefix("population") ? "a guess" : nil },
                network: run.market.network().network(), seed: 1), language: language)
    }

    @Test(arguments: Language.allCases)
    func `The text of the report is the recorded one`(_ language: Language) async throws {
        let report = try await Self.presentation(language: language).report()
        expectSnapshot(report.text(width: 100), named: "market-\(language.rawValue).txt")
    }

    @Test func `A summary leaves out the course, the ties and the model`() async throws {
        let presentation = try await Self.presentation()
        #expect(presentation.report(detail: .summary).sections.map(\.id) == ["change"])
        let alone = try await Self.presentation(isCompared: false).report(detail: .summary)
        #expect(alone.sections.map(\.id) == ["measures"])
        let all = ["change", "measures", "series", "network", "description", "settings"]
        #expect(presentation.report().sections.map(\.id) == all)
    }

    @Test func `One run says that it tells nothing of chance`() async throws {
        let wording = Wording(.english)
        let one = try await Self.arm("Toys", Self.scenario(), runs: 1)
        let alone = MarketPresentation(one, language: .english).report()
        #expect(alone.qualifications == [wording[.spreadSingle]])
        #expect(alone.keyFigures.allSatisfy { $0.note == wording[.figureAlone] })
        let compared = MarketPresentation(one, comparedWith: one, language: .english).report()
        #expect(compared.qualifications.count == 1)
        #expect(compared.qualifications[0].contains("Each market was run once"))
    }

    @Test func `A market without openness or without sales has its own verdict`() async throws {
        var scenario = Self.scenario()
        scenario.rules.meetings.isOn = false
        let closed = MarketPresentation(try await Self.arm("Toys", scenario, runs: 1), language: .english).report()
        #expect(closed.verdict?.contains("no trading company deals openly") == true)
        scenario = Self.scenario()
        scenario.parameters.demand.arrival = 0
        let quiet = MarketPresentation(try await Self.arm("Toys", scenario, runs: 1), language: .english).report()
        #expect(quiet.verdict?.contains("nothing is sold") == true)
        scenario = Self.scenario()
        scenario.parameters.trader.openShare = 1
        scenario.rules.policy.imitation = .none
        scenario.rules.policy.mutation = 0
        let open = MarketPresentation(try await Self.arm("Toys", scenario, runs: 1), language: .english).report()
        #expect(open.verdict?.contains("all trading companies") == true)
    }

    @Test func `The data hold every measure of both markets and the differences`() async throws {
        let presentation = try await Self.presentation()
        guard case .object(let data) = presentation.report().data,
            case .array(let markets) = data["markets"], case .object(let differences) = data["differences"]
        else {
            Issue.record("The data are an object with markets and differences.")
            return
        }
        #expect(markets.count == 2 && differences.count == MarketMeasure.allCases.count)
        guard case .object(let first) = markets[0], case .object(let measures) = first["measures"],
            case .object(let price) = measures["meanPrice"], case .number(let settled) = price["settled"],
            case .array(let runs) = price["runs"]
        else {
            Issue.record("A market has measures with the runs' figures.")
            return
        }
        #expect(runs.count == 3 && settled == presentation.settled(.meanPrice, in: presentation.arm).mean)
    }

    @Test func `Every measure, unit and mechanism has a name in every language`() {
        for language in Language.allCases {
            let wording = Wording(language)
            for measure in MarketMeasure.allCases { #expect(wording.name(measure) != measure.rawValue) }
            let units = MarketMeasure.allCases.map(\.unit) + MarketSetting.all.map(\.unit).filter { !$0.isEmpty }
            for unit in units { #expect(Wording.units[unit] != nil, "\(unit)") }
        }
        let switches = MarketSetting.all.map(\.key).filter { $0.hasPrefix("rules.") && $0.hasSuffix(".enabled") }
        let told = MarketPresentation.mechanisms.map(\.key)
        #expect(Set(switches).isSubset(of: told))
        #expect(told.allSatisfy { MarketSetting.named($0) != nil })
        let grouped = MarketPresentation.groups.flatMap(\.measures)
        #expect(Set(grouped) == Set(MarketMeasure.allCases) && grouped.count == MarketMeasure.allCases.count)
    }

    @Test func `Intervals of shares and counts stay within what there can be`() async throws {
        let presentation = try await Self.presentation()
        for measure in MarketMeasure.allCases where measure.unit != "money per step" {
            guard let interval = presentation.interval(of: measure, in: presentation.arm) else { continue }
            let free = try #require(presentation.settled(measure, in: presentation.arm).interval())
            #expect(interval.upperBound <= free.upperBound)
            guard ![.image, .efficiency, .meanFee, .meanMarkup, .productFit].contains(measure) else { continue }
            #expect(interval.lowerBound == max(0, free.lowerBound))
            #expect(measure.unit != "share" || interval.upperBound <= 1)
        }
    }

    @Test func `The texts about markets are whole in every language`() { Catalogue.check(MarketTextKey.texts) }

    @Test func `The ties become a network of four tiers with their times`() async throws {
        var run = try MarketRun(scenario: Self.scenario())
        await run.advance(steps: 6)
        let ties = run.market.network()
        let network = try #require(ties.network())
        #expect(network.tieCount == ties.count)
        #expect(network.tiers == [.buyer, .tradingCompany, .clientSeer, .factory])
        #expect(Set(network.kinds).isSubset(of: [.trade, .contact, .mandate, .kin]))
        for place in 0..<ties.count {
            let (tie, tiers) = (network.tie(place), ties.tiers(of: place))
            let (one, other) = (network.member(tie.source), network.member(tie.target))
            #expect(one.id.dropFirst() == "\(ties.source[place] + 1)")
            #expect(other.id.dropFirst() == "\(ties.target[place] + 1)")
            #expect(one.tier.name == (tiers.source == .trader ? "trading-company" : tiers.source.rawValue))
            #expect(tie.start == Double(ties.start[place]) && tie.end == ties.end[place].map(Double.init))
        }
    }
}
