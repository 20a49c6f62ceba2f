import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct AHPOSTests {
    static let example = """
        {"pj":[{"project_sc":"x","project_name":"Site","project_description":"Where?","project_hText":"Goal: Cost, Trust; ",
        "project_datetime":"2026","project_author":"A","project_status":"1"}],
        "pwc":[{"pwc_part":"Ann","pwc_node":"Goal","pwc_ab":"1","pwc_intense":"3"},
        {"pwc_part":"Bob","pwc_node":"Goal","pwc_ab":"0","pwc_intense":"5"},
        {"pwc_part":"Ann","pwc_node":"Cost","pwc_ab":"010","pwc_intense":"312"},
        {"pwc_part":"Ann","pwc_node":"Trust","pwc_ab":"000","pwc_intense":"111"}],
        "alt":[{"alt":"North"},{"alt":"South"},{"alt":"East"}]}
        """

    private static func read(_ text: String) -> Reading<ForeignStudy> {
        AHPOSReader.read(Array(text.utf8), file: "x.json")
    }

    @Test func `Digits are comparisons in row-wise order`() throws {
        let reading = Self.read(Self.example)
        #expect(reading.diagnostics == [])
        let study = try #require(reading.value)
        #expect(study.file.model.alternatives.map(\.id) == ["North", "South", "East"])
        let round = try #require(study.answers?.rounds.first)
        let ratios = { (expert: Int, node: Int) in
            round.answers[expert].judgments[NodePlace(hierarchy: 0, node: node)]?.map(\.ratio.value)
        }
        #expect(ratios(0, 0) == [1.0 / 3] && ratios(1, 0) == [5])
        #expect(ratios(0, 1) == [3, 1, 2])
        #expect(study.file.unjudged.count == 3)
    }

    @Test func `A project is the same after a round trip`() throws {
        let study = try #require(Self.read(Self.example).value)
        let written = AHPOSWriter.text(of: study.file, answers: study.answers)
        #expect(written.losses == [])
        #expect(Self.read(written.text).value == study, "\(written.text)")
    }

    @Test func `What the form cannot say is listed, and the file is still a project`() throws {
        let written = AHPOSWriter.text(of: try AnswersCase.file())
        #expect(written.losses.contains { $0.contains("Merits") })
        #expect(Self.read(written.text).codes == [])
    }

    @Test func `A key that stands twice is told with both lines`() {
        let text = """
            {"pj": [{"project_hText": "Goal: A, B;",
                     "project_name": "one: \\" two",
                     "project\\u005fname": "two"}],
             "alt": [{"alt": "x"}, {"alt": "y"}, {"b": {"alt": 1}, "c": ["b", "b"], "b": "c: d"}],
             "alt": [{"alt": "x"}, {"alt": "y"}]}
            """
        let reading = Self.read(text)
        #expect(reading.value == nil)
        let found = reading.diagnostics.filter { $0.code == "duplicate-key" }
        #expect(found.map(\.line) == [3, 4, 5], "\(reading.diagnostics)")
        #expect(found[0].message.contains("'project_name'") && found[0].message.contains("line 2"))
        #expect(found[1].message.contains("'b'") && found[2].message.contains("'alt'"))
    }

    @Test(
        arguments: [
            ("{\"pj\"", "{pj", "bad-project"), ("\"010\"", "\"01\"", "bad-project"),
            ("\"312\"", "\"302\"", "bad-project"),
            ("\"pwc_node\":\"Trust\"", "\"pwc_node\":\"Trusst\"", "unknown-node"),
            (",{\"alt\":\"South\"},{\"alt\":\"East\"}", "", "too-few-alternatives"),
            ("{\"alt\":\"South\"}", "{\"alt\":\"North\"}", "duplicate-id"),
            ("Cost, Trust;", "Cost, Trust; Other: A;", "bad-project"),
            ("Cost, Trust;", "Cost, Trust; Cost: Goal;", "bad-project"),
            ("Cost, Trust;", "Cost, , Trust;", "bad-project"),
            ("Cost, Trust;", "Cost=-1, Trust=2;", "bad-number"), ("Goal: Cost, Trust; ", "", "empty-hierarchy"),
            ("\"pwc_part\":\"Bob\"", "\"pwc_part\":\"Ann\"", "bad-project"),
            ("\"pwc_part\":\"Bob\"", "\"pwc_part\":\"\"", "empty-text"),
            ("\"Site\"", "\"S\\u0007\"", "control-character"),
            ("{\"alt\":\"South\"}", "{\"alt\":\" \"}", "bad-project"),
            ("\"pwc_intense\":\"312\"", "\"pwc_intense\":12345678901234567", "bad-project"),
            ("\"pwc_ab\":\"1\"", "\"pwc_ab\":true", "bad-project"), ("Goal: Cost", ": Cost", "bad-project"),
            ("\"pwc\":[", "\"pwc\":3,\"q\":[", "bad-project"),
        ] as [(String, String, String)])
    func `Mistakes are told by name`(old: String, new: String, code: String) {
        let reading = Self.read(Self.example.replacing(old, with: new))
        #expect(reading.codes.contains(code), "\(reading.diagnostics)")
        #expect(reading.value == nil)
    }
}

struct SurveyReaderTests {
    private static func read(_ text: String) -> Reading<ForeignStudy> {
        SurveyReader.read(Array(text.utf8), file: "city.csv")
    }

    @Test func `A minus means that the first is preferred, and a note says it in words`() throws {
        let reading = Self.read("cost_time,cost_trust,time_trust\n-3,2,1\nNA,-9,\n")
        let study = try #require(reading.value)
        #expect(reading.codes == ["survey-meaning"])
        #expect(reading.diagnostics[0].message.contains("cost over time by 3, trust over cost by 2, time equals trust"))
        #expect(study.file.model.alternatives.map(\.id) == ["cost", "time", "trust"])
        let place = NodePlace(hierarchy: 0, node: 1)
        let answers = try #require(study.answers?.rounds.first?.answers)
        #expect(answers[0].judgments[place]?.map(\.ratio.value) == [3, 0.5, 1])
        #expect(answers[1].judgments[place]?.map(\.ratio.value) == [9])
    }

    @Test func `Plain ratios are read as they are`() throws {
        let reading = Self.read("x;y;z\n3;1/2;0,25\n")
        let study = try #require(reading.value)
        #expect(study.file.model.alternatives.map(\.id) == ["a1", "a2", "a3"])
        let answers = try #require(study.answers?.rounds.first?.answers.first)
        #expect(answers.judgments[NodePlace(hierarchy: 0, node: 1)]?.map(\.ratio.value) == [3, 0.5, 0.25])
    }

    @Test(
        arguments: [
            ("a,b\n1,2\n", "survey-shape"), ("a_b\n-0.5\n", "survey-shape"), ("a_b\n0\n", "zero-judgment"),
            ("a_b\nx\n", "malformed-judgment"), ("a_b,a_c,b_c\n1,2\n", "table-ragged"), ("a_b\n", "no-answers"),
            ("", "file-empty"), ("a_b\n\"1\n", "open-quote"),
        ] as [(String, String)])
    func `Mistakes are told by name`(text: String, code: String) {
        #expect(Self.read(text).codes.contains(code))
    }
}
