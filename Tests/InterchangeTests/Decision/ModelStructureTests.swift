import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct ModelStructureTests {
    @Test(arguments: ModelCase.structure) func `A wrong key, type or text is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test func `Only the first hundred unknown words are compared with the known ones`() {
        let extra = (0..<150).map { "title\($0): x\n" }.joined()
        let reading = readModel(ModelCase.sound + extra)
        #expect(reading.diagnostics.count { $0.message.contains("is no key") } == 150)
        #expect(reading.diagnostics.count { $0.message.contains("did you mean") } == 100)
    }

    @Test func `Every unknown key is told the nearest known one`() {
        let reading = readModel(ModelCase.sound.replacing("title: Partner", with: "title: P\norganization: X"))
        #expect(reading.diagnostics.first?.message.hasSuffix("did you mean 'organisation'?") == true)
    }
}

extension ModelCase {
    static let structure = [
        ModelCase("title: Partner", "tilte: Partner", "missing-key:1:", "unknown-key:2:"),
        ModelCase("{id: a2}", "{id: a2, name: B}", "unknown-key:5:alternatives/#2"),
        ModelCase("title: Partner", "title: ' '", "empty-text:2:title"),
        ModelCase("title: Partner", "title:", "empty-text:2:title"),
        ModelCase("title: Partner", "title: [a]", "wrong-type:2:title"),
        ModelCase("title: Partner", "title: P\nquestion: [a, b]", "wrong-type:3:question"),
        ModelCase("title: Partner", "title: P\nauthors: [x, [y]]", "wrong-type:3:authors"),
        ModelCase("title: Partner", "title: P\nlanguage: deutsch!", "bad-language:3:language"),
        ModelCase("format: guildhall-decision/1", "format: guildhall-decision/2", "wrong-format:1:format"),
        ModelCase("format: guildhall-decision/1\n", "", "missing-key:1:"),
        ModelCase("comparisons: [[cost", "comparisions: [[cost", "missing-weighing:1:", "unknown-key:12:"),
        ModelCase("children:\n", "children: {}\nchild:\n", "wrong-type:7:", "unknown-key:8:"),
        ModelCase(
            "title: Partner", "title: P\nmerits: {benefits: {alternatives: {weights: {a1: 1, a2: 1, a3: 1}}}}",
            "conflicting-keys:9:", "conflicting-keys:13:"),
        ModelCase(
            "    alternatives: {weights", "    weights: {x: 1}\n    alternatives: {weights", "conflicting-keys:9:cost"),
        ModelCase(
            "{weights: {a1: 1, a2: 2.5, a3: 3}}", "{weights: {a1: 1, a2: 1, a3: 1}, comparisons: []}",
            "conflicting-keys:9:cost", "missing-alternatives:9:cost"),
        ModelCase("weights: {a1: 1, a2: 2.5, a3: 3}", "weights: [1, 2, 3]", "wrong-type:9:cost"),
        ModelCase("comparisons: [[cost, trust, 3]]", "comparisons: {cost: trust}", "wrong-type:12:"),
        ModelCase("", "just a text", "wrong-type:1:"),
        ModelCase("", "- a\n- b", "wrong-type:1:"),
    ]
}
