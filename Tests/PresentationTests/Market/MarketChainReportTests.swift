import MarketSimulation
import OrderedCollections
import Reports
import TestSupport
import Testing

@testable import Presentation

struct MarketChainReportTests {
    private static func scenario(_ title: String, cost: Double, seed: UInt64) -> MarketScenario {
        var scenario = MarketScenario()
        scenario.title = title
        scenario.population.buyers = 30
        scenario.population.factories = 20
        scenario.population.clientSeers = 10
        scenario.population.traders = 6
        scenario.parameters.factory.cost.mean = cost
        scenario.steps = 6
        scenario.seed = seed
        scenario.collect = [.meanPrice, .quantity, .unitCost, .meanFee, .openShare]
        return scenario
    }

    private static let chain = MarketChain(
        stages: [scenario("Plastic", cost: 4, seed: 1), scenario("Toys", cost: 10, seed: 5)], inputShare: 0.3)

    /// Three runs of both stages with and without meetings.
    private static let arms = Task {
        var (own, other) = (
            chain.stages.map { MarketArm(title: $0.title, scenario: $0) },
            try chain.stages.map {
                MarketArm(title: "Closed", scenario: try $0.setting("rules.meetings", to: .flag(false)))
            }
        )
        for replicate in 0..<3 {
            var run = try MarketChainRun(chain: chain, replicate: replicate)
            var compared = try MarketChainRun(
                chain: MarketChain(stages: other.map(\.scenario), inputShare: 0.3), replicate: replicate)
            await run.advance(steps: 6)
            await compared.advance(steps: 6)
            for stage in own.indices {
                own[stage].add(run.stages[stage])
                other[stage].add(compared.stages[stage])
            }
        }
        return (own, other)
    }

    private static func presentation(
        isCompared: Bool = true, language: Language = .english
    ) async throws -> MarketChainPresentation {
        let (own, other) = try await arms.value
        let stages = own.indices.map { stage in
            MarketPresentation(
                own[stage], comparedWith: isCompared ? other[stage] : nil,
                background: .init(summary: "Plastic becomes toys."), language: language)
        }
        return MarketChainPresentation(
            title: "From plastic to toys", inputShare: 0.3, stages: stages, language: language)
    }

    @Test(arguments: Language.allCases)
    func `The text of the report is the recorded one`(_ language: Language) async throws {
        var report = try await Self.presentation(language: language).report()
        report.sections.removeAll { $0.id == "settings" }
        expectSnapshot(report.text(width: 100), named: "market-chain-\(language.rawValue).txt")
    }

    @Test func `A summary has the chain and what each stage settled at`() async throws {
        let compared = try await Self.presentation().report(detail: .summary)
        #expect(compared.sections.map(\.id) == ["chain", "stage-1", "stage-2"])
        #expect(compared.sections[1].sections.map(\.id) == ["stage-1-change"])
        let alone = try await Self.presentation(isCompared: false).report(detail: .summary)
        #expect(alone.sections[2].sections.map(\.id) == ["stage-2-measures"])
        #expect(alone.keyFigures.count == 2)
        let full = try await Self.presentation().report()
        #expect(full.sections.map(\.id) == ["chain", "stage-1", "stage-2", "description", "settings"])
    }

    @Test func `No two sections, tables or charts have the same name`() async throws {
        let report = try await Self.presentation().report()
        var (sections, tables, charts): ([String], [String], [String]) = ([], [], [])
        func collect(_ section: Report.Section) {
            sections.append(section.id)
            for block in section.blocks {
                switch block {
                case .table(let table): tables.append(table.id)
                case .chart(let chart): charts.append(chart.id)
                case .paragraph, .list, .callout: break
                }
            }
            for part in section.sections { collect(part) }
        }
        for section in report.sections { collect(section) }
        for names in [sections, tables, charts] { #expect(Set(names).count == names.count, "\(names)") }
        #expect(charts.contains("chain-meanprice") && tables.contains("stage-2-change"))
    }

    @Test func `Settings stand once where all stages have them alike`() async throws {
        let section = try #require(try await Self.presentation().settingsSection)
        guard case .table(let table) = section.blocks[0] else {
            Issue.record("The section has a table.")
            return
        }
        let costs = table.rows.filter { $0.cells[0] == .text("parameters.factory.cost.mean") }
        #expect(costs.map { $0.cells[1] } == [.text("Plastic"), .text("Toys")])
        #expect(table.rows.count == MarketSetting.all.count + 1)
    }

    @Test func `The data hold every stage with its seed and both markets`() async throws {
        guard case .object(let data) = try await Self.presentation().report().data,
            case .array(let stages) = data["stages"], case .object(let second) = stages[1],
            case .array(let markets) = second["markets"], case .object(let differences) = second["differences"]
        else {
            Issue.record("The data are an object with stages, each with markets and differences.")
            return
        }
        #expect(data["inputShare"] == .number(0.3) && data["steps"] == .integer(6))
        #expect(second["seed"] == .string("5") && second["steps"] == nil)
        #expect(markets.count == 2 && differences.count == 5 && stages.count == 2)
    }

    @Test func `A stage without sales is told so`() async throws {
        var chain = Self.chain
        chain.stages[0].parameters.demand.arrival = 0
        var run = try MarketChainRun(chain: chain)
        await run.advance(steps: 6)
        let stages = run.stages.map { stage in
            var arm = MarketArm(title: stage.scenario.title, scenario: stage.scenario)
            arm.add(stage)
            return MarketPresentation(arm, language: .english)
        }
        let report = MarketChainPresentation(title: "Chain", inputShare: 0.3, stages: stages, language: .english)
            .report(detail: .summary)
        #expect(report.verdict?.contains("nothing is sold at “Plastic”") == true, "\(report.verdict ?? "")")
    }
}
