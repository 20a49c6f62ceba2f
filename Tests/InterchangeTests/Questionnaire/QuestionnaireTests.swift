import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct QuestionnaireTests {
    private static let words = QuestionnaireWords(
        questionsSheet: "Questions", instructionsSheet: "How to answer", instructionsTitle: "How to answer",
        instructions: ["Choose a judgment."], scale: [("9", "absolutely"), ("1", "equal"), ("1/9", "absolutely less")],
        number: "No.", merit: "Side", node: "Under", left: "First", judgment: "Judgment", right: "Second",
        preferences: [.better: "the first"], gradesSheet: "Grades", graded: "What", grade: "Grade",
        promptTitle: "Judgment", prompt: "3 or 1/3", preferencePrompt: "better", gradePrompt: "good",
        merits: [.benefits: "Benefits", .costs: "Costs"])

    @Test func `A complete questionnaire asks about every pair of every compared node`() throws {
        let text = QuestionnaireWriter.csv(Questionnaire(try AnswersCase.file()))
        #expect(
            text == """
                merit,node,left,right,judgment\r
                benefits,,safety,known,\r
                benefits,safety,a1,a2,\r
                benefits,safety,a1,a3,\r
                benefits,safety,a2,a3,\r
                costs,,safety,price,\r
                costs,safety,a1,a2,\r
                costs,safety,a1,a3,\r
                costs,safety,a2,a3,\r
                costs,price,a1,a2,\r

                """)
    }

    @Test func `Grades and words are asked for where the model has them`() throws {
        let file = try AnswersCase.file(AnswersCase.everyKind)
        let questionnaire = Questionnaire(file, design: .connected(pairs: 2))
        let text = QuestionnaireWriter.csv(questionnaire)
        let lines = text.split(separator: "\r\n").map(String.init)
        #expect(lines.first == "node,left,right,judgment,alternative,grade")
        #expect(lines.filter { $0.hasPrefix("safety,") } == ["a1", "a2", "a3"].map { "safety,,,,\($0)," })
        #expect(lines.filter { $0.hasPrefix("image,") }.count == 3, "Words take no gaps.")
        #expect(lines.filter { $0.hasPrefix("trust,") }.count == 2)
        #expect(!lines.contains { $0.hasPrefix("known,") })
        #expect(JudgmentsReader.read([(Array(text.utf8), "q.csv")], for: file).codes == ["silent-expert"])
        let grades = questionnaire.questions.compactMap { question -> [String]? in
            if case .grade(let grades) = question.kind { grades } else { nil }
        }
        #expect(grades == [[String]](repeating: ["good", "fair", "poor"], count: 3))
    }

    @Test func `A workbook has grades on a sheet of their own, and both sheets are read back`() throws {
        let file = try AnswersCase.file(AnswersCase.everyKind)
        let bytes = try QuestionnaireWriter.xlsx(Questionnaire(file), words: Self.words, expert: "e1")
        let workbook = try #require(SpreadsheetReader.read(bytes, file: "q.xlsx").value)
        #expect(workbook.sheets.map(\.name) == ["Questions", "Grades", "How to answer"])
        #expect(workbook.sheets[1].rows.count == 2 + 3)
        let instructions = workbook.sheets[2].rows.flatMap { $0.cells.map(\.content) }
        #expect(instructions.contains(.text("better: the first")))
        #expect(JudgmentsReader.read([(bytes, "q.xlsx")], for: file).codes == ["silent-expert"])
    }

    @Test(arguments: 0..<60) func `A connected design connects all elements and asks about each as often`(
        seed: UInt64
    ) throws {
        let count = 2 + Int(seed) % 9
        let all = count * (count - 1) / 2
        let wanted = count - 1 + Int(seed / 7) % (all - count + 2)
        let file = try Self.file(of: count)
        let questionnaire = Questionnaire(file, design: .connected(pairs: wanted), seed: seed)
        let pairs = questionnaire.questions.map { [$0.left, $0.right ?? ""] }
        #expect(pairs.count == wanted)
        #expect(Set(pairs.map { Set($0) }).count == wanted)
        var degrees: [String: Int] = [:]
        for id in pairs.joined() { degrees[id, default: 0] += 1 }
        let (low, high) = (degrees.values.min() ?? 0, degrees.values.max() ?? 0)
        #expect(degrees.count == count && high - low <= 1, "\(degrees)")
        var reached: Set = ["c0"]
        for _ in 0..<count { for pair in pairs where !reached.isDisjoint(with: pair) { reached.formUnion(pair) } }
        #expect(reached.count == count)
        #expect(Questionnaire(file, design: .connected(pairs: wanted), seed: seed) == questionnaire)
    }

    @Test func `The number of pairs keeps to what is possible, and seeds differ`() throws {
        let file = try Self.file(of: 6)
        let count = { (pairs: Int?) in
            Questionnaire(file, design: .connected(pairs: pairs), seed: 1).questions.count
        }
        #expect([count(1), count(nil), count(7), count(99)] == [5, 6, 7, 15])
        let one = Questionnaire(file, design: .connected(pairs: 7), seed: 1)
        #expect(one != Questionnaire(file, design: .connected(pairs: 7), seed: 2))
    }

    @Test func `Shuffled questions are the same ones in another order`() throws {
        let file = try Self.file(of: 6)
        let (plain, shuffled) = (Questionnaire(file), Questionnaire(file, seed: 5, isShuffled: true))
        #expect(plain != shuffled)
        #expect(Set(plain.questions) == Set(shuffled.questions) && shuffled.questions.count == 15)
    }

    @Test func `An empty questionnaire is read back as silence`() throws {
        let file = try AnswersCase.file()
        let text = QuestionnaireWriter.csv(Questionnaire(file), expert: "Ann; \"B\"", round: "2")
        let reading = JudgmentsReader.read([(Array(text.utf8), "q.csv")], for: file)
        #expect(reading.codes == ["silent-expert"])
        #expect(reading.value?.panel.experts.map(\.id) == ["Ann; \"B\""])
        #expect(reading.value?.rounds.map(\.name) == ["2"])
    }

    @Test func `A workbook is read back with its questions, and the same bytes are written twice`() throws {
        let file = try AnswersCase.file()
        let questionnaire = Questionnaire(file)
        let bytes = try QuestionnaireWriter.xlsx(questionnaire, words: Self.words, expert: "Анна", round: "1")
        #expect(try QuestionnaireWriter.xlsx(questionnaire, words: Self.words, expert: "Анна", round: "1") == bytes)
        let workbook = try #require(SpreadsheetReader.read(bytes, file: "q.xlsx").value)
        #expect(workbook.sheets.map(\.name) == ["Questions", "How to answer"])
        #expect(workbook.sheets[0].rows[0].cells.map(\.content).contains(.text("Judgment")))
        let reading = JudgmentsReader.read([(bytes, "q.xlsx")], for: file)
        #expect(reading.codes == ["silent-expert"])
        #expect(reading.value?.panel.experts.map(\.id) == ["Анна"])
    }

    /// A model of one node with criteria c0, c1 and so on.
    private static func file(of count: Int) throws -> DecisionFile {
        let children = (0..<count).map {
            Criterion(id: "c\($0)", elements: .alternatives([0, 1]), weighing: .direct([1, 2]))
        }
        let judgments = (0..<count).flatMap { first in
            (first + 1..<max(count, first + 1)).map { PairwiseJudgment(left: first, right: $0, ratio: .one) }
        }
        let root = Criterion(
            id: "", elements: .criteria(children),
            weighing: .pairwise(try PairwiseComparisonMatrix(order: count, judgments: judgments)))
        return DecisionFile(
            model: DecisionModel(
                metadata: .init(title: "T"), alternatives: [Alternative(id: "a"), Alternative(id: "b")],
                hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions()))
    }
}
