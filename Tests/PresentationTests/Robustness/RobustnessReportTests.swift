import AnalyticHierarchy
import Presentation
import Reports
import TestSupport
import Testing

/// The parts of a report that say how safe an answer is.
struct RobustnessReportTests {
    private static let study = "Examples/fuel-energy-cluster/fuel-energy-cluster.decision.yaml"
    private static let house = "Examples/saaty-classics/house.decision.yaml"

    private func presentation(
        _ path: String, language: Language = .english, runs: Int = 512,
        _ change: (inout SynthesisOptions) -> Void = { _ in }
    ) async throws -> DecisionPresentation {
        let model = try readModel(path, language)
        var options = model.options
        change(&options)
        let result = try model.decide(options: options)
        let robustness = try await RobustnessAnalysis(of: model, options: options).result(
            spread: .contradictions(least: JudgmentSpread.defaultSigma), runs: runs, seed: 1, jobs: 2)
        return DecisionPresentation(result, robustness: robustness, repairs: result.repairs(), language: language)
    }

    @Test(arguments: Language.allCases)
    func `The whole verdict says who, how surely, on what it depends and what to ask again`(
        language: Language
    ) async throws {
        let verdict = try await presentation(Self.study, language: language).verdict
        expectSnapshot(verdict + "\n", named: "whole-verdict-\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `The sections on safety and repair are the recorded ones`(language: Language) async throws {
        var report = try await presentation(Self.house, language: language).report()
        report.sections = report.sections.filter { ["robustness", "repair"].contains($0.id) }
        expectSnapshot(report.markdown(), named: "robustness-\(language.rawValue).md")
    }

    @Test func `The data have every promised key`() async throws {
        let data = try await presentation(Self.study).report().data["robustness"]
        #expect(
            Set(["rankProbabilities", "methods", "weightIntervals", "criticalJudgment", "rankReversal"])
                .isSubset(of: data.keys))
        #expect(data["rankProbabilities"].keys == ["a1", "a2", "a3"])
        for alternative in data["rankProbabilities"].keys {
            let chances = data["rankProbabilities"][alternative].array.compactMap(\.double)
            #expect(chances.count == 3 && abs(chances.reduce(0, +) - 1) < 1e-12)
        }
        let critical = data["criticalJudgment"]
        #expect(Set(["merit", "path", "left", "right", "from", "to"]).isSubset(of: critical.keys))
        #expect(critical["merit"].string == "benefits" && critical["path"].string == "modernisation")
        #expect(critical["from"].double == 9 && critical["to"].double == 2)
        let intervals = data["weightIntervals"].array
        #expect(intervals.count == 24)
        for interval in intervals {
            #expect(Set(["merit", "path", "low", "high", "weight"]).isSubset(of: interval.keys))
            let (low, high) = (interval["low"].double ?? 2, interval["high"].double ?? -1)
            #expect((low...high).contains(try #require(interval["weight"].double)))
        }
        #expect(data["rankReversal"].array.count == 3 && data["methods"].array.count == 90)
    }

    @Test func `Without runs there are no chances, and the rest stays`() async throws {
        let report = try await presentation(Self.study, runs: 0).report()
        #expect(report.data["robustness"]["rankProbabilities"] == .null)
        #expect(report.data["robustness"]["criticalJudgment"] != .null)
        #expect(!report.keyFigures.contains { $0.label == "How surely" })
        #expect(report.qualifications.allSatisfy { !$0.contains("How surely") })
    }

    @Test func `Where nobody asked, nothing is said`() throws {
        let report = DecisionPresentation(try readModel(Self.study).decide(), language: .english).report()
        #expect(report.data["robustness"] == .null && report.data["panel"] == .null)
        #expect(!report.sections.contains { ["robustness", "panel", "repair"].contains($0.id) })
    }

    @Test func `The least favourable simulation speaks`() async throws {
        let model = try readModel(Self.study)
        let analysis = try RobustnessAnalysis(of: model)
        let sure = analysis.simulate(.noise(sigma: 0.01), runs: 64, seed: 1)
        let unsure = analysis.simulate(.noise(sigma: 1.5), runs: 64, seed: 1)
        let result = analysis.result().adding(unsure).adding(sure)
        let found = try #require(result.leastSure(analysis.ranking.winners))
        #expect(found.simulation == unsure && found.probability < 1)
    }

    @Test(arguments: AuditModel.allCases)
    func `Every model gets a report of safety without an unfilled place`(model: AuditModel) async throws {
        let result = try model.result()
        let robustness = try await RobustnessAnalysis(of: result.model, options: result.options).result(
            spread: .noise(sigma: 0.2), runs: 16, seed: 1, jobs: 1)
        let repairs = result.repairs(limit: 2)
        for language in Language.allCases {
            let report = DecisionPresentation(
                result, robustness: robustness, repairs: repairs, language: language
            ).report()
            let texts = report.qualifications + report.sections.flatMap(Self.sentences)
            for wrong in ["{", "}", "|", "  .", " ,", " .", "..", "nan", "inf"] {
                #expect(!texts.contains { $0.contains(wrong) }, "“\(wrong)” in \(texts.filter { $0.contains(wrong) })")
            }
        }
    }

    private static func sentences(_ section: Report.Section) -> [String] {
        section.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let text): [text]
            case .list(let items): items
            case .callout(let callout): [callout.text] + callout.items
            case .table(let table): [table.caption]
            case .chart(let chart): [chart.title, chart.summary]
            }
        } + section.sections.flatMap(sentences)
    }
}
