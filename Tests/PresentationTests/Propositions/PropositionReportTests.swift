import MarketSimulation
import OrderedCollections
import Reports
import TestSupport
import Testing

@testable import Presentation

struct PropositionReportTests {
    @Test(arguments: Language.allCases) func `The summary is the recorded one in every language`(
        _ language: Language
    ) async throws {
        let study = PropositionStudy(
            of: SmallMarket.scenario(seed: 2, steps: 15), claims: [.p2, .p3, .a1b, .a3], replicates: 3)
        let report = PropositionPresentation(try await study.result(jobs: 2), language: language).report(
            detail: .summary)
        expectSnapshot(report.text(width: 100), named: "propositions-\(language.rawValue).txt")
    }

    @Test func `Every claim has its comparison, table, charts and what would change the verdict`() async throws {
        let study = PropositionStudy(of: SmallMarket.scenario(seed: 2, steps: 6), replicates: 2)
        let report = PropositionPresentation(try await study.result(jobs: 2), language: .english).report()
        #expect(report.sections.count == Claim.allCases.count + 2)
        for section in report.sections.dropFirst().dropLast() {
            let charts = section.blocks.count { if case .chart = $0 { true } else { false } }
            let tables = section.blocks.count { if case .table = $0 { true } else { false } }
            #expect(charts >= 1 && tables == 1, "\(section.id)")
        }
        #expect(!report.markdown().contains("{") && !report.qualifications.isEmpty)
    }

    @Test func `The result for machines has the declared shape`() async throws {
        let study = PropositionStudy(of: SmallMarket.scenario(seed: 2, steps: 6), claims: [.p5], replicates: 2)
        let presentation = PropositionPresentation(try await study.result(jobs: 1), language: .english)
        guard case .object(let data) = presentation.data, case .array(let claims) = data["claims"],
            case .object(let claim) = claims.first, case .array(let arms) = data["arms"]
        else {
            Issue.record("The result is no object with claims and arms.")
            return
        }
        #expect(Array(claim.keys) == ["id", "claim", "effect", "low", "high", "verdict", "because", "parts"])
        #expect(claim["id"] == "P5" && claims.count == 1 && arms.count == 2)
    }
}
