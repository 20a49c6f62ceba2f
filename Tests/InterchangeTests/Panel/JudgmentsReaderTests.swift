import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct JudgmentsReaderTests {
    private static let benefitsSafety = NodePlace(hierarchy: 0, node: 1)
    private static let costs = NodePlace(hierarchy: 1, node: 0)
    private static let price = NodePlace(hierarchy: 1, node: 2)

    @Test(arguments: AnswersCase.problems) func `A wrong answer is reported where it stands`(one: AnswersCase) throws {
        try one.check()
    }

    @Test(arguments: AnswersCase.otherProblems)
    func `A wrong grade, word or interval is reported where it stands`(one: AnswersCase) throws {
        try one.check()
    }

    @Test func `Grades, words, intervals and answers with gaps are read, and written as they were read`() throws {
        let rows = """
            expert,node,left,right,judgment,alternative,grade
            e1,safety,,,,a1,fair
            e1,safety,,,,a3,good
            e1,image,a2,a1,better,,
            e1,image,a2,a3,equal,,
            e1,trust,a3,a1,"[1/7, 1/5]",,
            e1,price,a2,a1,3,,
            e1,safety,,,,a2,

            """
        let file = try AnswersCase.file(AnswersCase.everyKind)
        let reading = JudgmentsReader.read([(Array(rows.utf8), "x.csv")], for: file)
        #expect(reading.diagnostics == [])
        let given = try #require(reading.value)
        let answers = try #require(given.rounds.first?.answers.first)
        let node = { NodePlace(hierarchy: 0, node: $0) }
        #expect(
            answers.grades == [
                node(1): [GradeJudgment(element: 0, grade: 1), GradeJudgment(element: 2, grade: 0)]
            ])
        #expect(
            answers.preferences == [
                node(2): [
                    PreferenceJudgment(left: 1, right: 0, preference: .better),
                    PreferenceJudgment(left: 1, right: 2, preference: .equal),
                ]
            ])
        let (low, high) = (try #require(Ratio(1, over: 7)), try #require(Ratio(1, over: 5)))
        let interval = try #require(JudgmentInterval(low, high))
        #expect(answers.judgments[node(3)] == [PairwiseJudgment(left: 2, right: 0, interval: interval)])
        #expect(answers.judgments[node(4)]?.map(\.ratio.value) == [3])
        let written = AnswersWriter.csv(given, for: file)
        #expect(written.hasPrefix("expert,merit,node,left,right,judgment,alternative,grade\r\n"))
        let again = JudgmentsReader.read([(Array(written.utf8), "y.csv")], for: file)
        #expect(again.value == given, "\(written)")
    }

    @Test func `An interval with decimal commas has a semicolon between its ends`() throws {
        let file = try AnswersCase.file(AnswersCase.everyKind)
        let text = "node;left;right;judgment\ntrust;a1;a3;\"[0,25; 0,5]\"\ntrust;a1;a2;\"[2, 3]\"\n"
        let reading = JudgmentsReader.read([(Array(text.utf8), "x.csv")], for: file)
        #expect(reading.diagnostics == [])
        let judgments = reading.value?.rounds[0].answers[0].judgments[NodePlace(hierarchy: 0, node: 3)]
        #expect(judgments?.map { $0.interval?.low.value } == [0.25, 2])
        #expect(judgments?.map { $0.interval?.high.value } == [0.5, 3])
    }

    @Test func `Answers are steps of the model's scale, as its own judgments are`() throws {
        let model = AnswersCase.model + "synthesis: {scale: power}\n"
        let text = "node,left,right,judgment\nprice,a1,a2,3\n"
        let file = try AnswersCase.file(model)
        let reading = JudgmentsReader.read([(Array(text.utf8), "x.csv")], for: file)
        let judgments = reading.value?.rounds[0].answers[0].judgments[Self.price]
        #expect(judgments?.map(\.ratio.value) == [9])
    }

    @Test func `Answers are gathered by expert, round and node`() throws {
        let one = AnswersCase(
            files: [
                (
                    "all.csv",
                    """
                    expert,round,merit,node,left,right,judgment,remark
                    e2,10,benefits,safety,a2,a1,1/3,sure
                    e1,9,,price,a1,a2,2:3,
                    e2,9,costs,,price,safety,5,
                    e2,9,costs,price,a1,a2,,do not know
                    """
                )
            ])
        let answers = try #require(try one.read().value)
        #expect(answers.panel.experts.map(\.id) == ["e2", "e1"])
        #expect(answers.rounds.map(\.name) == ["9", "10"])
        let ratio = { (numerator: Double, denominator: Double) in try #require(Ratio(numerator, over: denominator)) }
        #expect(
            answers.rounds[0].answers == [
                ExpertAnswers(
                    expert: 0,
                    judgments: [Self.costs: [PairwiseJudgment(left: 1, right: 0, ratio: try ratio(5, 1))]]),
                ExpertAnswers(
                    expert: 1, judgments: [Self.price: [PairwiseJudgment(left: 0, right: 1, ratio: try ratio(2, 3))]]),
            ])
        #expect(
            answers.rounds[1].answers == [
                ExpertAnswers(
                    expert: 0,
                    judgments: [Self.benefitsSafety: [PairwiseJudgment(left: 1, right: 0, ratio: try ratio(1, 3))]])
            ])
    }

    @Test(arguments: [
        "node,left,right,judgment\nprice,a1,a2,0.5\n", "\u{FEFF}node,left,right,judgment\nprice,a1,a2,1/2",
        "node;left;right;judgment\r\nprice;a1;a2;0,5\r\n", "node\tleft\tright\tjudgment\rprice\ta1\ta2\t0,5\r",
        "\"node\",\"left\",\"right\",\"judgment\"\r\n\"price\",\"a1\",\"a2\",\"0.5\"\r\n",
        "Judgment,LEFT,right,node\n0.5,a1,a2,price\n\n,,,\n", "node,right,left,judgment\nprice,a1,a2,2\n",
    ])
    func `Every dialect of spreadsheets is read`(text: String) throws {
        let reading = try AnswersCase(files: [("folder/Anna K.csv", text)]).read()
        #expect(reading.diagnostics == [])
        let answers = try #require(reading.value)
        #expect(answers.panel.experts.map(\.id) == ["Anna K"])
        #expect(answers.rounds.map(\.name) == [nil])
        let judgment = try #require(answers.rounds[0].answers[0].judgments[Self.price]?.first)
        #expect((judgment.left == 0 ? judgment.ratio : judgment.ratio.inverse).value == 0.5)
    }

    @Test func `Experts belong to the panel by name, in whatever order files come`() throws {
        let table = { (number: Int) in "node,left,right,judgment\nprice,a1,a2,\(number)\n" }
        let panel = [(id: "e1", name: "Anna"), (id: "e2", name: "Boris"), (id: "e3", name: "Clara")]
        let files = [
            (name: "Clara.csv", text: table(3)), (name: "e1.csv", text: table(1)), (name: "e2.csv", text: table(2)),
        ]
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let one = AnswersCase(files: order.map { files[$0] }, panel: panel)
            let round = try #require(try one.read().value?.rounds.first)
            #expect(round.answers.map(\.expert) == [0, 1, 2])
            #expect(round.answers.map { $0.judgments[Self.price]?.first?.ratio.value } == [1, 2, 3])
        }
    }

    @Test func `A table that is not UTF-8 is refused`() throws {
        let bytes = Array("node,left,right,judgment\nprice,a1,a2,2\n".utf8) + [0xE9]
        let reading = JudgmentsReader.read([(bytes, "x.csv")], for: try AnswersCase.file())
        #expect(reading.codes == ["not-utf8"])
    }

    @Test func `Files and tables beyond every panel are refused`() throws {
        let file = try AnswersCase.file()
        let huge = [UInt8](repeating: 0x61, count: 50 << 20)
        #expect(JudgmentsReader.read([(huge, "x.csv")], for: file).codes == ["file-too-large"])
        let row = Array("price,a1,a2,2\n".utf8)
        let long = Array("node,left,right,judgment\n".utf8) + [[UInt8]](repeating: row, count: 200_001).joined()
        #expect(JudgmentsReader.read([(long, "x.csv")], for: file).codes == ["table-too-large"])
    }
}
