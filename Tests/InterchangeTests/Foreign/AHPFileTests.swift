import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct AHPFileTests {
    /// The example of the format's description, with functions added.
    static let example = """
        Version: 2.0
        Alternatives: &alternatives
          North: {capex: 120}
          South: {capex: 95}
        Goal:
          name: Choose a partner
          decision-makers: [{Geologist: 0.6}, {Economist: 0.4}]
          preferences:
            Geologist: {pairwise: [[Reserves, Logistics, 3]]}
            Economist: {pairwise: [[Reserves, Logistics, 1/2]]}
          children:
            Reserves:
              preferences:
                Geologist: {pairwise: [[North, South, 5]]}
                Economist: {priority: [{North: 0.75}, {South: 0.25}]}
              children: *alternatives
            Logistics:
              preferences: {score: [{North: 2}, {South: 4}]}
              children: *alternatives

        """

    private static func read(_ text: String) -> Reading<ForeignStudy> {
        AHPFileReader.read(Array(text.utf8), file: "x.ahp")
    }

    @Test func `Decision makers become experts with weights and answers`() throws {
        let reading = Self.read(Self.example)
        #expect(reading.diagnostics == [])
        let study = try #require(reading.value)
        #expect(study.file.model.metadata.title == "Choose a partner")
        #expect(study.file.model.alternatives.map(\.id) == ["North", "South"])
        #expect(study.file.panel?.experts.map(\.name) == ["Geologist", "Economist"])
        #expect(study.file.panel?.experts.map(\.weight) == [0.6, 0.4])
        let (root, reserves) = (NodePlace(hierarchy: 0, node: 0), NodePlace(hierarchy: 0, node: 1))
        #expect(study.file.unjudged == [root, reserves])
        let round = try #require(study.answers?.rounds.first)
        let ratios = { (expert: Int, place: NodePlace) in round.answers[expert].judgments[place]?.map(\.ratio.value) }
        #expect(ratios(0, root) == [3] && ratios(1, root) == [0.5])
        #expect(ratios(0, reserves) == [5] && ratios(1, reserves) == [3])
        guard case .criteria(let children) = study.file.model.hierarchies[0].root.elements else {
            Issue.record("The goal has criteria.")
            return
        }
        #expect(children[1].weighing == .direct([2, 4]))
    }

    @Test(
        arguments: [
            ("pairwiseFunction: a1$capex / a2$capex", 120.0 / 95),
            ("pairwiseFunction: \"function(x, y) { return(min(9, x$capex - y$capex)) }\"", 9),
            ("pairwiseFunction: if (a1$capex > a2$capex) 1/3 else 3", 1.0 / 3),
            ("pairwiseFunction: \"ifelse(a1$capex >= 200 || !(a1$capex == 120), 2, 2^-1 * -4 / -1)\"", 2),
            (
                "pairwiseFunction: |\n          function(a1, a2) {\n            max(1/9, sqrt(a2$`capex` / 95) * 4) # a comment\n          }",
                4
            ),
        ] as [(String, Double)])
    func `Functions are computed by a grammar of their own`(function: String, value: Double) throws {
        let text = Self.example.replacing("{score: [{North: 2}, {South: 4}]}", with: "\n        \(function)")
        let reading = Self.read(text)
        #expect(reading.diagnostics == [])
        guard case .criteria(let children) = try #require(reading.value).file.model.hierarchies[0].root.elements,
            case .pairwise(let matrix) = children[1].weighing
        else {
            Issue.record("The leaf compares alternatives.")
            return
        }
        #expect(abs(matrix[0, 1] - value) < 1e-12)
    }

    @Test(arguments: [
        "system('rm -rf /')", "a1$capex; q()", "a1$capex <- 3", "eval(parse(text='1'))", "function(a1, a2) a1[[1]]",
        "a1$nothing / a2$capex", "a1$capex - a1$capex", "1/0", "foo(a1$capex)", "((a1$capex", "", "a3$capex", "max()",
        "for (i in 1:10) i", "function(a) a$capex", "-1", "1e9", "if (1) 2", "'text'", "get('x')(1)",
    ])
    func `What is no arithmetic is refused with its line, and nothing is run`(function: String) {
        let text = Self.example.replacing(
            "{score: [{North: 2}, {South: 4}]}", with: "\n        pairwiseFunction: \"\(function)\"")
        let reading = Self.read(text)
        #expect(reading.codes == ["bad-formula"], "\(reading.diagnostics)")
        #expect(reading.diagnostics.first?.line == 19)
    }

    @Test(arguments: [
        String(repeating: "(", count: 2_000) + "1" + String(repeating: ")", count: 2_000),
        String(repeating: "-", count: 4_000) + "1", String(repeating: "if (1) {", count: 400),
        String(repeating: "1+", count: 3_000),
        String(repeating: "2^", count: 2_000) + "2",
    ])
    func `Deep and long formulas are refused`(function: String) {
        let text = Self.example.replacing(
            "{score: [{North: 2}, {South: 4}]}", with: "\n        scoreFunction: \"\(function)\"")
        #expect(Self.read(text).codes == ["bad-formula"])
    }

    @Test(
        arguments: [
            ("Version: 2.0", "Version: 3.0", "wrong-format"), ("Goal:", "Goul:", "unknown-key"),
            ("[Reserves, Logistics, 3]", "[Reserves, Logistic, 3]", "unknown-id"),
            ("[Reserves, Logistics, 3]", "[Reserves, Logistics, 0]", "zero-judgment"),
            ("[Reserves, Logistics, 3]", "[Reserves, Logistics]", "judgment-shape"),
            (
                "[[Reserves, Logistics, 3]]", "[[Reserves, Logistics, 3], [Logistics, Reserves, 2]]",
                "contradictory-judgment"
            ),
            ("Economist: {pairwise: [[Res", "Ekonomist: {pairwise: [[Res", "unknown-expert"),
            ("{score: [{North: 2}, {South: 4}]}", "{score: [{North: 2}]}", "missing-weight"),
            ("{score: [{North: 2}, {South: 4}]}", "{skore: [{North: 2}]}", "unknown-expert"),
            ("{score: [{North: 2}, {South: 4}]}", "{score: [{North: -2}, {South: 4}]}", "negative-weight"),
            ("{North: 0.75}", "{North: 0}", "zero-weights"), ("{North: 0.75}", "{North: 1e-7}", "zero-weights"),
            ("{Geologist: 0.6}", "{Geologist: -1}", "negative-weight"),
            ("name: Choose", "knows: R\n  name: Choose", "foreign-part-lost"),
            ("{capex: 120}", "{author: 120}", "foreign-part-lost"),
            ("{capex: 120}", "{children: 120}", "wrong-type"),
        ] as [(String, String, String)])
    func `Mistakes are told by name`(old: String, new: String, code: String) {
        let reading = Self.read(Self.example.replacing(old, with: new))
        #expect(reading.codes.contains(code), "\(reading.diagnostics)")
    }

    @Test func `Bombs of aliases end at once`() {
        let levels = (1...30).map { "l\($0): &l\($0) {x: *l\($0 - 1), y: *l\($0 - 1)}" }
        let bomb =
            "Version: 2.0\nAlternatives:\n  l0: &l0 {a: 1}\n" + levels.map { "  \($0)\n" }.joined() + "Goal: {}\n"
        #expect(Self.read(bomb).codes.contains("too-many-nodes"))
        let keys = (1...30).map { "  ? &k\($0) [*k\($0 - 1), *k\($0 - 1)]\n  : 1\n" }.joined()
        #expect(Self.read("Version: 2.0\nk: &k0 [1]\nAlternatives:\n" + keys).codes == ["key-not-text"])
        let flow = (1...30).map { "  &k\($0) [*k\($0 - 1), *k\($0 - 1)]: 1\n" }.joined()
        #expect(Self.read("Version: 2.0\nk: &k0 [1]\nAlternatives:\n" + flow).codes == ["key-not-text"])
    }

    @Test func `Version 1 has its lists without a word on their kind`() throws {
        let text = """
            Version: 1.0
            Alternatives: {North: {capex: 120}, South: {capex: 95}}
            Goal:
              name: Old
              preferences: [[A, B, 2]]
              children:
                A: {preferences: [{North: 1}, {South: 3}], children: {North: , South: }}
                B: {preferenceFunction: "function(a1, a2) a1$capex/a2$capex", children: {North: , South: }}
            """
        let reading = Self.read(text)
        #expect(reading.diagnostics == [])
        guard case .criteria(let children) = try #require(reading.value).file.model.hierarchies[0].root.elements else {
            Issue.record("The goal has criteria.")
            return
        }
        #expect(children[0].weighing == .direct([1, 3]))
    }

    @Test func `A study is the same after a round trip`() throws {
        let study = try #require(Self.read(Self.example).value)
        let written = AHPFileWriter.text(of: study.file, answers: study.answers)
        #expect(written.losses == [])
        let again = Self.read(written.text)
        #expect(again.diagnostics == [])
        #expect(again.value == study, "\(written.text)")
    }

    @Test(arguments: [
        ("{North: 0.75}, {South: 0.25}", "{North: 1e-7}, {South: 3e-7}"),
        ("{North: 0.75}, {South: 0.25}", "{North: 1e+200}, {South: 0.3e+200}"),
        ("name: Choose a partner", "name: \" \"\n  description: \" \""),
        ("{capex: 120}", "{capex: 120, name: 4}"),
    ])
    func `What is out of the way survives a round trip, as a file of both kinds`(old: String, new: String) throws {
        let study = try #require(Self.read(Self.example.replacing(old, with: new)).value)
        let written = AHPFileWriter.text(of: study.file, answers: study.answers)
        let again = try #require(Self.read(written.text).value, "\(written.text)")
        #expect(again.answers == study.answers)
        let model = DecisionModelWriter.text(of: study.file)
        let reading = DecisionModelReader.readFile(Array(model.utf8), file: "x.yaml", allowingUnjudged: true)
        #expect(reading.value?.model.metadata == study.file.model.metadata, "\(reading.diagnostics)")
    }

    @Test func `A model with merits comes back with its merits, and the loss is told`() throws {
        let file = try AnswersCase.file()
        let written = AHPFileWriter.text(of: file)
        #expect(written.losses.contains { $0.contains("merits") })
        let again = try #require(Self.read(written.text).value)
        #expect(again.file.model.hierarchies == file.model.hierarchies)
    }
}
