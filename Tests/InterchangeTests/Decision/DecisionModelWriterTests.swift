import AnalyticHierarchy
import Interchange
import Reports
import TestSupport
import Testing

struct DecisionModelWriterTests {
    @Test(arguments: [[], [Merit.benefits, .costs], [.risks, .opportunities]])
    func `The model to fill in is valid at once`(merits: [Merit]) throws {
        let text = DecisionModelWriter.template(
            title: "A: \"quoted\" \\ title # with\nmarks",
            alternatives: ["Plant North", "Завод Юг", "工厂", "plant-north", "no"],
            merits: merits)
        let reading = readModel(text)
        #expect(reading.diagnostics.isEmpty)
        let model = try #require(reading.value)
        #expect(model.metadata.title == "A: \"quoted\" \\ title # with marks")
        #expect(model.alternatives.map(\.id) == ["plant-north", "zavod-ug", "工厂", "plant-north-2", "no"])
        #expect(model.alternatives[1].title == "Завод Юг")
        #expect(model.hierarchies.compactMap(\.merit) == merits.sorted())
        #expect(model.options == SynthesisOptions())
    }

    @Test func `The model to fill in explains every key`() {
        let text = DecisionModelWriter.template(
            title: "Partner for the cluster", alternatives: ["Plant North", "Plant South"], merits: [.benefits, .costs])
        expectSnapshot(text, named: "template.decision.yaml")
        for key in ["question", "organisation", "authors", "date", "language", "source", "attributes", "meritWeights"] {
            #expect(text.contains("\(key): "), "\(key)")
        }
    }

    @Test func `The model to fill in stays valid with its optional keys taken in`() throws {
        var text = DecisionModelWriter.template(title: "T", alternatives: ["a", "b"], merits: [.costs, .benefits])
        for key in ["question", "organisation", "authors", "date", "language", "source", "meritWeights"] {
            text = text.replacing("# \(key):", with: "\(key):")
        }
        let reading = readModel(text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let model = try #require(reading.value)
        #expect(model.metadata.authors == ["First Author", "Second Author"])
        #expect(model.options.meritWeights == [.benefits: 1, .costs: 1])
    }

    @Test(arguments: ["", " ", "\u{0}\u{7}", "---", "- x", "{a: b}", "\u{2028}", "\u{FEFF}", "&a *b", "!!x", "\t"])
    func `Any title and any alternative can be written`(text: String) {
        let template = DecisionModelWriter.template(title: text, alternatives: [text, text, "x"], merits: [])
        #expect(readModel(template).diagnostics.isEmpty, "\(template)\(readModel(template).diagnostics)")
    }
}
