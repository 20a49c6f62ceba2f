import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct ModelElementsTests {
    @Test(arguments: ModelCase.elements) func `A wrong element is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test(arguments: ["no", "on", "01", "1e3", "0x1F", "null", "~x", "2.50", "true", "y", "é", "工厂", ".5", "12:30"])
    func `An id is the text in the file, whatever YAML's types make of it`(id: String) throws {
        let text = ModelCase.sound.replacing("a2", with: id)
        let reading = readModel(text)
        let isValid = !id.contains { "~:".contains($0) }
        #expect(reading.value.map { $0.alternatives[1].id } == (isValid ? id : nil))
        #expect(reading.codes.allSatisfy { $0 == "bad-id" || isValid }, "\(reading.diagnostics)")
    }

    @Test func `Null and tilde are texts too`() {
        let reading = readModel(ModelCase.sound.replacing("a2", with: "null"))
        #expect(reading.value?.alternatives[1].id == "null")
        let tilde = readModel(ModelCase.sound.replacing("title: First", with: "title: ~"))
        #expect(tilde.value?.alternatives[0].title == "~")
    }

    @Test(arguments: ["null", "Null", "NULL"]) func `Null is no title, unless it is quoted`(word: String) {
        let reading = readModel(ModelCase.sound.replacing("title: First", with: "title: \(word)"))
        #expect(reading.codes == ["empty-text"] && reading.value == nil, "\(reading.diagnostics)")
        let quoted = readModel(ModelCase.sound.replacing("title: First", with: "title: '\(word)'"))
        #expect(quoted.value?.alternatives[0].title == word)
    }

    @Test func `Ids that differ only before Unicode normalisation are one id`() throws {
        let composed = "caf\u{E9}"
        let decomposed = "cafe\u{301}"
        let same = readModel(
            ModelCase.sound.replacing("{id: a2}", with: "{id: \(composed)}").replacing("a2", with: decomposed))
        let id = try #require(same.value?.alternatives[1].id)
        #expect(Array(id.utf8) == Array(composed.utf8))
        let both = readModel(
            ModelCase.sound.replacing("{id: a2}", with: "{id: \(composed)}").replacing(
                "{id: a3}", with: "{id: \(decomposed)}"))
        #expect(both.codes.contains("ids-equal-when-normalised"))
    }

    @Test func `Criteria may nest thirty levels deep`() {
        var text = "format: guildhall-decision/1\ntitle: Deep\nalternatives: [{id: a}, {id: b}]\n"
        for level in 0..<30 {
            text +=
                String(repeating: " ", count: 2 * level)
                + (level == 0 ? "children:\n" : "  children:\n")
            text += String(repeating: " ", count: 2 * level + 2) + "- id: c\n"
        }
        text += String(repeating: " ", count: 62) + "alternatives: {weights: {a: 1, b: 2}}\n"
        let reading = readModel(text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        #expect(reading.value != nil)
    }
}

extension ModelCase {
    static let elements = [
        ModelCase(
            "{id: a2}", "{id: a 2}", "bad-id:5:alternatives/#2", "unknown-id:9:cost", "unknown-id:11:trust",
            "unknown-id:11:trust"),
        ModelCase(
            "  - {id: a3}\n", "  - {id: a3}\n  - {id: a4}\n", "alternative-never-weighed:7:alternatives/a4",
            "alternative-left-out:10:cost", "alternative-left-out:12:trust"),
        ModelCase(
            "{id: a2}", "{title: B}", "missing-key:5:alternatives/#2", "unknown-id:9:cost", "unknown-id:11:trust",
            "unknown-id:11:trust"),
        ModelCase(
            "{id: a3}", "{id: a1}", "duplicate-id:6:alternatives/#3", "unknown-id:9:cost", "unknown-id:11:trust",
            "unknown-id:11:trust"),
        ModelCase("{price: 120}", "{price: cheap}", "bad-number:4:alternatives/a1/attributes/price"),
        ModelCase("{price: 120}", "{price: '1,5'}", "decimal-comma:4:alternatives/a1/attributes/price"),
        ModelCase("- id: trust", "- id: cost", "duplicate-id:10:#2", "unknown-id:12:"),
        ModelCase("comparisons: [[cost, trust, 3]]\n", "", "missing-weighing:1:"),
        ModelCase("comparisons: [[cost, trust, 3]]", "weights: {cost: 1}", "missing-weight:12:"),
        ModelCase("comparisons: [[cost, trust, 3]]", "weights: {cost: 0, trust: 0.0}", "zero-weights:12:"),
        ModelCase("comparisons: [[cost, trust, 3]]", "weights: {cost: 1, trust: -2}", "negative-weight:12:"),
        ModelCase("comparisons: [[cost, trust, 3]]", "weights: {cost: 1, tryst: 2}", "unknown-id:12:"),
        ModelCase("comparisons: [[cost, trust, 3]]", "weights: {cost: 1, trust: inf}", "number-not-finite:12:"),
        ModelCase("comparisons: [[cost, trust, 3]]", "weights: {cost: 0,5, trust: 1}", "decimal-comma:12:"),
        ModelCase("    alternatives: {weights: {a1: 1, a2: 2.5, a3: 3}}\n", "", "missing-alternatives:8:cost"),
        ModelCase("{weights: {a1: 1, a2: 2.5, a3: 3}}", "{}", "missing-alternatives:9:cost"),
        ModelCase(
            "    alternatives: {weights: {a1: 1, a2: 2.5, a3: 3}}\n", "    children: []\n", "empty-hierarchy:9:cost"),
        ModelCase(
            "", "format: guildhall-decision/1\ntitle: T\nalternatives: [{id: a}, {id: b}]\nmerits: {}\n",
            "empty-hierarchy:4:merits"),
        ModelCase(
            "", "format: guildhall-decision/1\ntitle: T\nalternatives: [{id: a}, {id: b}]\nmerits: {benefit: {}}\n",
            "unknown-merit:4:merits"),
        ModelCase("", "format: guildhall-decision/1\ntitle: T\nalternatives: [{id: a}, {id: b}]\n", "missing-key:1:"),
        ModelCase(
            "",
            "format: guildhall-decision/1\ntitle: T\nalternatives: []\nchildren: [{id: c, alternatives: {weights: {a: 1}}}]\n",
            "too-few-alternatives:3:alternatives"),
        ModelCase(
            "",
            "format: guildhall-decision/1\ntitle: T\nalternatives: [{id: a}]\nchildren: [{id: c, alternatives: {weights: {a: 1}}}]\n",
            "too-few-alternatives:3:alternatives"),
        ModelCase("{weights: {a1: 1, a2: 2.5, a3: 3}}", "{weights: {a1: 1, a2: 2.5}}", "alternative-left-out:9:cost"),
    ]
}
