import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

@testable import Presentation

struct VerdictTests {
    private static func result(_ text: String) throws -> DecisionResult {
        let reading = DecisionModelReader.readFile(Array(text.utf8), file: "m.yaml")
        return try #require(reading.value, "\(reading.diagnostics)").model.decide()
    }

    /// Every model among the examples, by every method: many orders depend on several choices at once.
    @Test(arguments: Language.allCases)
    func `No verdict says twice that a place depends on something`(language: Language) throws {
        let root = packageRoot.appending(path: "Examples")
        let paths = (FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".decision.yaml") }.sorted()
        let wording = Wording(language)
        var dependences = 0
        for path in paths {
            let bytes = Array(try Data(contentsOf: root.appending(path: path)))
            let model = try #require(DecisionModelReader.read(bytes, file: path).value)
            let result = try model.decide()
            let verdict = DecisionPresentation(result, language: language).verdict
            for rank in 1...3 {
                let sign = wording[
                    .verdictDepends, ["place": .text(wording.capitalised(wording.place(rank))), "kinds": "|"]]
                let beginning = String(sign.prefix { $0 != "|" })
                let count = verdict.ranges(of: beginning).count
                #expect(count <= 1, "\(path): \(verdict)")
                dependences += count
            }
        }
        #expect(dependences > 0)
    }

    @Test func `Choices on which one place depends share a sentence`() throws {
        let bytes = Array(
            try Data(
                contentsOf: packageRoot.appending(
                    path: "Examples/fuel-energy-cluster/fuel-energy-cluster.decision.yaml")))
        let model = try #require(DecisionModelReader.read(bytes, file: "m.yaml").value)
        var options = model.options
        options.merits = .additiveReciprocal
        let verdict = DecisionPresentation(try model.decide(options: options), language: .english).verdict
        #expect(verdict.ranges(of: "First place depends on").count == 1)
        #expect(verdict.contains("First place depends on the merit formula ("))
        #expect(verdict.contains(") and the method of weighing (row sums: "), "\(verdict)")
    }

    private static let free = """
        format: guildhall-decision/1
        title: Gift
        alternatives: [{id: a, title: Gift}, {id: b, title: Purchase}]
        merits:
          benefits: {alternatives: {weights: {a: 1, b: 2}}}
          costs: {alternatives: {weights: {a: 0, b: 2}}}
        synthesis: {merits: subtractive}
        """

    @Test func `Formulas that have no answer are named with the reason`() throws {
        let presentation = DecisionPresentation(try Self.result(Self.free), language: .english)
        #expect(
            presentation.verdict.contains(
                "The merit formulas ratio, ratio of powers and additive-reciprocal are not defined here, because Gift has "
                    + "costs of zero."), "\(presentation.verdict)")
        for language in Language.allCases {
            let texts = DecisionPresentation(try Self.result(Self.free), language: language).verdictQualifications
            #expect(texts.contains { $0.contains("Gift") && $0.contains(Wording(language)[.formulaRatioPowers]) })
        }
    }

    @Test func `An answer that there is not points to the line of the costs`() throws {
        let text = Self.free.replacing("subtractive", with: "ratio")
        let file = try #require(DecisionModelReader.readFile(Array(text.utf8), file: "m.yaml").value)
        let error = #expect(throws: DecisionFailure.self) { try file.model.decide() }
        let found = try #require(error).diagnostic(
            model: file.model, file: "m.yaml", lines: file.lines, language: .english)
        #expect(found.line == 6 && found.path == "costs" && found.code == "zero-merit")
    }
}
