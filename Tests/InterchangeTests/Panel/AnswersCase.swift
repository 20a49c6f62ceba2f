import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// Tables of answers to a small model with two merits, and the diagnostics they must give.
struct AnswersCase: Sendable, CustomTestStringConvertible {
    /// A model whose path `safety` stands in both hierarchies, `price` in one.
    static let model = """
        format: guildhall-decision/1
        title: Partner
        alternatives: [{id: a1}, {id: a2}, {id: a3}]
        merits:
          benefits:
            children:
              - {id: safety, alternatives: {comparisons: [[a1, a2, 1], [a1, a3, 1], [a2, a3, 1]]}}
              - {id: known, alternatives: {weights: {a1: 1, a2: 2, a3: 3}}}
            comparisons: [[safety, known, 1]]
          costs:
            children:
              - {id: safety, alternatives: {comparisons: [[a1, a2, 1], [a1, a3, 1], [a2, a3, 1]]}}
              - {id: price, alternatives: {comparisons: [[a1, a2, 1]]}}
            comparisons: [[safety, price, 1]]

        """

    /// A model with every kind of node that experts can answer about, and one that they cannot.
    static let everyKind = """
        format: guildhall-decision/1
        title: Partner
        alternatives: [{id: a1}, {id: a2}, {id: a3}]
        children:
          - id: safety
            alternatives: {grades: {good: 1, fair: 0.5, poor: 0.1}, ratings: {a1: good, a2: fair, a3: poor}}
          - {id: image, alternatives: {qualitative: [[a1, a2, better], [a1, a3, better], [a2, a3, equal]]}}
          - {id: trust, alternatives: {comparisons: [[a1, a2, 3], [a2, a3, 2]]}}
          - {id: price, alternatives: {comparisons: [[a1, a2, 3]], copies: {a3: {as: a2, times: 1.2}}}}
          - {id: known, alternatives: {weights: {a1: 1, a2: 2, a3: 3}}}
        weights: {safety: 1, image: 1, trust: 1, price: 1, known: 1}

        """

    /// Files by name.
    let files: [(name: String, text: String)]
    /// The ids and names of the panel; none for a model without one.
    let panel: [(id: String, name: String)]
    /// The model's text.
    var text = AnswersCase.model
    /// `file:code:line:path` of every diagnostic, in order.
    let expected: [String]

    /// A table with a heading and rows without expert and round.
    init(_ rows: String, _ expected: String...) {
        files = [("e1.csv", "merit,node,left,right,judgment\n" + rows)]
        panel = []
        self.expected = expected
    }

    /// A table about the model with every kind of node.
    init(everyKind rows: String, _ expected: String...) {
        files = [("e1.csv", "node,left,right,judgment,alternative,grade\n" + rows)]
        panel = []
        text = Self.everyKind
        self.expected = expected
    }

    init(files: [(String, String)], panel: [(String, String)] = [], _ expected: String...) {
        self.files = files
        self.panel = panel
        self.expected = expected
    }

    var testDescription: String { files.map { "\($0.name): \($0.text.suffix(80))" }.joined(separator: " | ") }

    /// The model with its panel.
    static func file(_ text: String = model, panel: [(id: String, name: String)] = []) throws -> DecisionFile {
        let model = try #require(readModel(text).value)
        let experts = panel.map { Expert(id: $0.id, name: $0.name) }
        return DecisionFile(model: model, panel: experts.isEmpty ? nil : Panel(experts: experts))
    }

    /// What comes of the files.
    func read() throws -> Reading<PanelAnswers> {
        JudgmentsReader.read(files.map { (Array($0.text.utf8), $0.name) }, for: try Self.file(text, panel: panel))
    }

    /// Reads the files and compares the diagnostics.
    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let reading = try read()
        let found = reading.diagnostics.map {
            "\($0.file):\($0.code):\($0.line.map(String.init) ?? "-"):\($0.path)"
        }
        #expect(found == expected, "\(reading.diagnostics)", sourceLocation: sourceLocation)
        #expect((reading.value == nil) == reading.diagnostics.containsError, sourceLocation: sourceLocation)
    }
}
