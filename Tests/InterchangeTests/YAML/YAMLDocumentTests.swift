import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct YAMLDocumentTests {
    @Test(arguments: [
        ("title: [1, 2", "yaml-syntax"), ("title: 'open", "yaml-syntax"), ("a: b: c", "yaml-syntax"),
        ("\ttitle: x", "yaml-syntax"), ("title: \"\\q\"", "yaml-syntax"), ("%YAML 9.9\n---\na: b", "yaml-syntax"),
        ("title: !!python/object:os.system x", "tag"), ("title: !mine x", "tag"), ("!!set {a, b}", "tag"),
        ("title: &a x", "alias"), ("a: &a [x]\nb: *a", "alias"), ("a: *b", "alias"), ("&a [*a]", "alias"),
        ("a: &a {b: *a}", "alias"), ("? [a, b]\n: c", "key-not-text"), ("{a: b}: c", "key-not-text"),
        ("a: b\n---\nc: d", "several-documents"), ("--- a\n--- b\n", "several-documents"),
        ("title: x\ntitle: y", "duplicate-key"), ("'a': 1\na: 2", "duplicate-key"),
    ])
    func `What a model never needs is refused`(text: String, code: String) {
        let reading = readModel(text)
        #expect(reading.codes.contains(code), "\(reading.diagnostics)")
        #expect(reading.value == nil)
    }

    @Test func `A syntax error names its line`() {
        let reading = readModel(ModelCase.sound.replacing("{id: a2}", with: "{id: a2"))
        #expect(reading.codes == ["yaml-syntax"])
        #expect(reading.diagnostics[0].line == 6)
    }

    @Test func `Every key that stands twice is reported with both lines, and the rest is read`() {
        let text = ModelCase.sound
            .replacing("title: Partner", with: "title: A\ntitle: B\n\"title\": C")
            .replacing("{id: a2}", with: "{id: a2, id: a2}")
            .replacing("1e-9", with: "7")
        let reading = readModel(text)
        #expect(reading.codes == ["duplicate-key", "duplicate-key", "duplicate-key", "epsilon-out-of-range"])
        #expect(reading.diagnostics[0].message.contains("line 2"))
        #expect(reading.diagnostics[1].message.contains("line 3"))
    }

    @Test func `Strings with the tag of a string and explicit document marks are read`() {
        let text = "---\n" + ModelCase.sound.replacing("title: Partner", with: "title: !!str Partner") + "...\n"
        #expect(readModel(text).diagnostics.isEmpty)
    }

    @Test func `A text may speak of ampersands and asterisks`() {
        let text = ModelCase.sound.replacing(
            "title: Partner",
            with: "title: R&D * 2\nsource: |\n  &a *a *a\n  *a\n  *a &b ? x\nquestion: \"*what* & why?\"")
        #expect(readModel(text).diagnostics.isEmpty, "\(readModel(text).diagnostics)")
    }

    @Test func `A bomb of aliases is refused without being blown up`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(readModel(text).codes == ["alias"])
        #expect(readModel(text + "? *a40\n: x\n").codes == ["alias"])
        #expect(readModel("title: x\n" + text).diagnostics[0].line == 3)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "{? ", "a:\n- "]) func `A tower of brackets is refused, not climbed`(
        unit: String
    ) {
        for count in [70, 900, 2_000, 200_000] {
            let reading = readModel(String(repeating: unit, count: count))
            #expect(reading.value == nil)
            #expect(!reading.diagnostics.isEmpty)
        }
    }

    @Test func `A closed tower is too deep`() {
        for count in [65, 500, 999] {
            let text = String(repeating: "[", count: count) + String(repeating: "]", count: count)
            #expect(readModel(text).codes.contains("nesting"), "\(count)")
        }
        let block = (0..<1_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(readModel(block).codes.contains("nesting"))
    }

    @Test func `Explicit keys within explicit keys are refused before parsing`() {
        let text = String(repeating: "? ", count: 500) + "[" + String(repeating: "x, ", count: 100_000) + "x]\n"
        #expect(readModel(text).codes == ["key-not-text"])
    }

    /// Each directive is compared with all before it, so that a megabyte of them would take minutes.
    @Test func `Thousands of directives about tags are refused before parsing`() {
        let directives = (0..<100_000).map { "%TAG !a\($0)! x\n" }.joined()
        #expect(readModel(directives + "---\n" + ModelCase.sound).codes == ["tag"])
        #expect(readModel("%TAG !a! x\n---\n" + ModelCase.sound).diagnostics.isEmpty)
        let text = ModelCase.sound.replacing("title: Partner", with: "title: 5 %TAG and %TAGs")
        #expect(readModel(text).diagnostics.isEmpty)
    }

    /// Putting marks of different classes in order takes the square of their number; hours for a file of them.
    @Test func `A letter with a million marks is refused as an id without being normalised`() {
        let marks = String(repeating: "\u{301}\u{323}", count: 500_000)
        let reading = readModel(ModelCase.sound.replacing("{id: a2}", with: "{id: a2\(marks)}"))
        #expect(reading.codes.first == "bad-id", "\(reading.codes)")
    }

    @Test func `A file of a million parts is refused before parsing`() {
        let reading = readModel("[" + String(repeating: "[],", count: 1_000_000) + "]")
        #expect(reading.codes == ["too-many-nodes"])
    }
}
