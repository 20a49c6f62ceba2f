import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// Files that are small to write and large to read; each is refused before it takes time or memory.
struct HostileYAMLTests {
    private static let head = "format: guildhall-decision/1\ntitle: x\n"

    /// The codes of a model in which nodes may wait for judgments.
    private static func codes(_ text: String) -> [String] {
        DecisionModelReader.readFile(Array(text.utf8), file: "x", allowingUnjudged: true).codes
    }

    /// The parser compares each directive with all before it.
    @Test func `Many directives are refused`() {
        let directives = (0..<40_000).map { "%TAG !e\($0)! tag:x,2000:\n" }.joined()
        #expect(Self.codes(directives + "---\na: b\n") == ["tag"])
        #expect(!Self.codes("%YAML 1.1\n---\n" + ModelCase.sound).contains("tag"))
    }

    @Test(arguments: ["\\0", "\\e[31m", "\\u2028", "\\x7F", "\\uFEFF"])
    func `An escape brings in no character that a file may not have`(escape: String) {
        let title = ModelCase.sound.replacing("title: Partner", with: "title: \"a\(escape)b\"")
        #expect(readModel(title).codes == ["control-character"])
        #expect(readModel(title).diagnostics.first?.line == 2)
        let key = ModelCase.sound.replacing("title: Partner", with: "\"ti\(escape)tle\": Partner")
        #expect(readModel(key).codes.contains("key-not-text"))
        let tab = ModelCase.sound.replacing("title: Partner", with: "title: \"a\\tb\\nc\"")
        #expect(readModel(tab).codes == [])
    }

    /// The path of every node below would be as long.
    @Test func `An id has an end, and so has an explicit key`() {
        let long = String(repeating: "x", count: 101)
        let text = ModelCase.sound.replacing("id: trust", with: "id: \(long)")
        #expect(readModel(text).codes.contains("bad-id"))
        #expect(readModel(text).diagnostics.contains { $0.message.contains("at most 100 characters") })
        #expect(readModel(ModelCase.sound.replacing("trust", with: String(long.dropLast()))).codes == [])
        #expect(readModel("? \(String(repeating: "k", count: 5_000))\n: x\n").codes.contains("key-not-text"))
    }

    /// Four bytes of a node ask for 124,750 comparisons.
    @Test func `Nodes without judgments ask for a million comparisons at most`() {
        let alternatives = "alternatives: [" + (0..<500).map { "{id: a\($0)}" }.joined(separator: ",") + "]\n"
        let children = { (count: Int) in
            "children: [" + (0..<count).map { "{id: c\($0)}" }.joined(separator: ",") + "]\n"
        }
        #expect(Self.codes(Self.head + alternatives + children(8)) == [])
        #expect(Self.codes(Self.head + alternatives + children(9)).contains("too-many-elements"))
    }

    @Test func `Leaves times alternatives have an end`() {
        let alternatives = "alternatives: [" + (0..<20_000).map { "{id: a\($0)}" }.joined(separator: ",") + "]\n"
        let leaf = "alternatives: {weights: {a1: 1}}"
        let children = "children: [" + (0..<501).map { "{id: c\($0), \(leaf)}" }.joined(separator: ",") + "]\n"
        #expect(Self.codes(Self.head + alternatives + children).contains("too-many-elements"))
    }

    /// A chain of copies, each of the one before it, takes as long as so many copies of one.
    @Test func `Copies of copies are placed in the order of their originals`() throws {
        let count = 2_000
        let text =
            Self.head + "alternatives: [" + (0...count).map { "{id: a\($0)}" }.joined(separator: ",") + "]\n"
            + "children: [{id: x, alternatives: {weights: {a0: 1}, copies: {"
            + (1...count).reversed().map { "a\($0): {as: a\($0 - 1)}" }.joined(separator: ",") + "}}}]\n"
        let model = try #require(readModel(text).value)
        let result = try model.decide()
        let share = 1 / Double(count + 1)
        #expect(result.hierarchies[0].synthesis.priorities.allSatisfy { abs($0 - share) <= 1e-15 })
    }

    @Test func `A sentence repeats no long text`() {
        let long = String(repeating: "0", count: 1_500) + "3"
        let tables = [
            "1,\(long)\n\(long),1\n", "\(long)a,b\n1,3\n0.33,1\n", "1,a" + String(repeating: "\u{301}", count: 9_000),
        ]
        for text in tables {
            #expect(readTable(text).diagnostics.allSatisfy { $0.message.utf8.count < 2_000 })
        }
    }
}
