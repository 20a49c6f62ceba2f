import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// Other programs' files that ask for more than a study has.
struct HostileStudyTests {
    private static func project(_ hierarchy: String, alternatives: Int) -> Reading<ForeignStudy> {
        let names = (0..<alternatives).map { "{\"alt\":\"n\($0)\"}" }.joined(separator: ",")
        let text = "{\"pj\":[{\"project_hText\":\"\(hierarchy)\"}],\"alt\":[\(names)]}"
        return AHPOSReader.read(Array(text.utf8), file: "x.json")
    }

    @Test func `A project compares five hundred elements at a node, and a million pairs in all`() {
        #expect(Self.project("Goal: A, B;", alternatives: 500).codes == [])
        #expect(Self.project("Goal: A, B;", alternatives: 501).codes == ["too-many-elements"])
        let names = (0..<9).map { "C\($0)" }.joined(separator: ", ")
        #expect(Self.project("Goal: \(names);", alternatives: 500).codes == ["too-many-elements"])
        let many = (0..<501).map { "C\($0)=1" }.joined(separator: ", ")
        #expect(Self.project("Goal: \(many);", alternatives: 2).codes == ["too-many-elements"])
    }

    /// A participant may have a row for a node with one element, which has no pair.
    @Test func `A row about one element says nothing`() throws {
        let text = """
            {"pj":[{"project_hText":"Goal: Cost; Cost: A, B;"}],"alt":[{"alt":"x"},{"alt":"y"}],
            "pwc":[{"pwc_part":"Ann","pwc_node":"Goal","pwc_ab":"","pwc_intense":""},
            {"pwc_part":"Ann","pwc_node":"Cost","pwc_ab":"0","pwc_intense":"3"}]}
            """
        let study = try #require(AHPOSReader.read(Array(text.utf8), file: "x.json").value)
        let answers = try #require(study.answers?.rounds.first?.answers)
        #expect(answers.map { $0.judgments.keys.sorted() } == [[NodePlace(hierarchy: 0, node: 1)]])
        _ = try PanelStudy(model: study.file.model, panel: try #require(study.file.panel), answers: answers)
    }

    @Test func `A survey has five hundred elements at most`() {
        let count = 501 * 500 / 2
        let row = { (cell: String) in Array(repeating: cell, count: count).joined(separator: ",") + "\n" }
        let reading = SurveyReader.read(Array((row("q") + row("3")).utf8), file: "x.csv")
        #expect(reading.codes == ["too-many-elements"])
    }

    @Test func `A file of ahp compares five hundred alternatives at most`() {
        func codes(_ count: Int) -> [String] {
            let names = (0..<count).map { "k\($0): {p: \($0 + 1)}" }.joined(separator: ", ")
            let children = (0..<count).map { "k\($0): {}" }.joined(separator: ", ")
            let text = """
                Version: 2.0
                Alternatives: {\(names)}
                Goal: {preferences: {pairwiseFunction: a1$p/a2$p}, children: {\(children)}}

                """
            return AHPFileReader.read(Array(text.utf8), file: "x.ahp").codes
        }
        #expect(codes(60) == [])
        #expect(codes(501) == ["too-many-elements"])
    }

    @Test func `Names that are long or alike become different ids`() throws {
        let long = String(repeating: "x", count: 300)
        let names = ["\(long)1", "\(long)2", "A!", "A?", "A"]
        let list = names.map { "{\"alt\":\"\($0)\"}" }.joined(separator: ",")
        let text = "{\"pj\":[{\"project_hText\":\"Goal: C, D;\"}],\"alt\":[\(list)]}"
        let study = try #require(AHPOSReader.read(Array(text.utf8), file: "x.json").value)
        let ids = study.file.model.alternatives.map(\.id)
        #expect(Set(ids).count == 5 && ids.allSatisfy { $0.count <= 100 })
        #expect(ids.suffix(3) == ["a", "a-2", "A"])
    }

    @Test(arguments: ["", "\n", " \n\n", "\u{FEFF}\n", "\r\n\r\n"])
    func `A survey without a row is refused`(text: String) {
        let reading = SurveyReader.read(Array(text.utf8), file: "x.csv")
        #expect(reading.value == nil && reading.diagnostics.contains { $0.severity == .error })
    }
}
