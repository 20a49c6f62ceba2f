import Experiments
import Foundation
import RandomStreams
import Reports
import TestSupport
import Testing

@testable import Presentation

struct ExperimentReportTests {
    /// Indices of three parameters of the game and an output of each kind: one that varies, one that does not, one that
    /// lost blocks.
    private static func sensitivity() throws -> SensitivityStudy {
        let factors = try ["fixedCost", "margin", "population.traders"].map {
            try Factor($0, .uniform(low: 0, high: 1))
        }
        let design = try Design.saltelli(of: factors, blocks: 32, scrambling: .linearMatrix(seed: 3))
        let outputs = (0..<design.pointCount).map { point -> Double? in
            let values = design.values(at: point)
            return 10 * values[0] + 4 * values[0] * values[1]
        }
        let lossy = outputs.enumerated().map { $0.isMultiple(of: 50) ? nil : $1 }
        return try SensitivityStudy(
            of: factors.map(\.name), structure: design.structure,
            measures: [("fee", outputs), ("ratio", outputs.map { _ in 3 }), ("meanPrice", lossy)],
            bootstrap: Bootstrap(resamples: 200, seed: 1))
    }

    private static func presentation(_ language: Language) throws -> SensitivityPresentation {
        SensitivityPresentation(
            try sensitivity(),
            background: SensitivityPresentation.Background(
                title: "Toys", plan: "0123456789abcdef", runs: 160, failedRuns: 4, repetitions: 1), language: language)
    }

    private static func posterior() async throws -> Posterior {
        let prior = [
            try Factor("unitCost", .uniform(low: 0, high: 10)), try Factor("rules.meetings.enabled", .list([0, 1])),
        ]
        let bayes = try ApproximateBayes(prior: prior, observed: [4, 1, 2], seed: 5) { values, seed in
            var stream = RandomStream(seed: seed)
            return [values[0] + 0.2 * stream.normal(), 1, 9 + 0.1 * stream.normal()]
        }
        return try await bayes.sequential(particles: 60, populations: 3)
    }

    private static func posteriorPresentation(_ language: Language) async throws -> PosteriorPresentation {
        let posterior = try await posterior()
        return PosteriorPresentation(
            posterior, accepted: posterior,
            background: PosteriorPresentation.Background(
                title: "Toys", isSequential: true, isAdjusted: nil, isOutOfTime: false, confidence: 0.9,
                summaries: [("meanPrice", 1, 2), ("meanPrice", 2, 2), ("fee", 1, 1)], words: [nil, ["true", "false"]]),
            language: language)
    }

    @Test func `The texts of experiments are whole in every language`() { Catalogue.check(ExperimentTextKey.texts) }

    @Test(arguments: [Language.russian, .ukrainian])
    func `Slavic texts have no English words`(language: Language) {
        for (key, text) in ExperimentTextKey.texts(language) {
            let words = text.replacing(#/\b(one|few|many|other): /#, with: "").replacing(#/\{[a-zA-Z]+/#, with: "")
            #expect(words.firstMatch(of: #/[A-Za-z]+/#) == nil, "\(key): \(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `The report on sensitivity reads as it was approved`(language: Language) throws {
        let report = try Self.presentation(language).report()
        expectSnapshot(report.markdown(), named: "sensitivity-\(language.rawValue).md")
    }

    @Test(arguments: Language.allCases)
    func `The report on a calibration reads as it was approved`(language: Language) async throws {
        let report = try await Self.posteriorPresentation(language).report()
        expectSnapshot(report.markdown(), named: "posterior-\(language.rawValue).md")
    }

    @Test func `Plain sentences say what moves, what does nothing and what is lost`() throws {
        let text = try Self.presentation(.english).report().text(width: 100, ansi: false)
        for part in [
            "is moved by Trader's fixed cost (F)", "Next to nothing comes from: population.traders",
            "is always the same", "blocks were left out", "4 runs failed",
        ] {
            #expect(text.replacing("\n", with: " ").replacing("  ", with: " ").contains(part), "\(part): \(text)")
        }
    }

    @Test func `The data have the shape that programs read`() throws {
        let json = try Self.presentation(.chinese).report().json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let indices = try #require(object["indices"] as? [[String: Any]])
        #expect(indices.count == 9 && object["dropped"] as? Int == 4)
        let first = try #require(indices.first)
        #expect(first["parameter"] as? String == "fixedCost" && first["measure"] as? String == "fee")
        for key in ["first", "total"] {
            let estimate = try #require(first[key] as? [String: Double])
            #expect(try #require(estimate["low"]) <= #require(estimate["value"]))
            #expect(try #require(estimate["value"]) <= #require(estimate["high"]))
        }
        #expect(first["muStar"] is NSNull && first["sigma"] is NSNull)
        #expect(indices[4]["first"] is NSNull)
    }

    @Test func `A posterior tells intervals, misfits and what is of no use`() async throws {
        let presentation = try await Self.posteriorPresentation(.english)
        let text = presentation.report().text(width: 200, ansi: false)
        #expect(text.contains("Far from what the model gives") && text.contains("Never different"))
        #expect(text.contains("The data say next to nothing about: ") && text.contains("rules.meetings.enabled"))
        let json = presentation.report().json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let parameters = try #require(object["parameters"] as? [[String: Any]])
        let (low, high) = (parameters[0]["low"] as? Double ?? 99, parameters[0]["high"] as? Double ?? -99)
        #expect(low < 4 && 4 < high && high - low < 10 && (object["particles"] as? [Any])?.count == 60)
    }
}
