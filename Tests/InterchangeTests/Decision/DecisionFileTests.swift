import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct DecisionFileTests {
    @Test(arguments: ModelCase.panels) func `A wrong panel is reported where it stands`(one: ModelCase) { one.check() }

    @Test(arguments: ModelCase.meritRatings) func `A wrong rating of merits is reported where it stands`(
        one: ModelCase
    ) {
        one.check()
    }

    private func readFile(_ text: String, allowingUnjudged: Bool = false) -> Reading<DecisionFile> {
        DecisionModelReader.readFile(Array(text.utf8), file: "model.yaml", allowingUnjudged: allowingUnjudged)
    }

    private func panel(_ text: String) throws -> Panel {
        let reading = readFile(ModelCase.sound.replacing("title: Partner", with: "title: P\npanel:\n\(text)"))
        return try #require(reading.value?.panel, "\(reading.diagnostics)")
    }

    @Test func `A panel has its experts with weights and competence`() throws {
        let panel = try panel(
            """
              confidence: 0.90
              error: 0.5
              experts:
                - {id: e1, name: A. One, weight: 2, selfRating: 8, arguments: {theory: high, experience: medium, domestic: high, foreign: low, abroad: low, intuition: high}}
                - {id: e2, weight: 1}
            """)
        #expect(panel.sizeRule == .confidence(0.90, error: 0.5) && panel.sizeRule.size == 11)
        #expect(panel.argumentation == .standard && panel.threshold == Panel.defaultThreshold)
        #expect(panel.experts.map(\.id) == ["e1", "e2"] && panel.experts.map(\.name) == ["A. One", "e2"])
        #expect(panel.experts.map(\.weight) == [2, 1])
        // (8/10 + 0.3 + 0.4 + 4 · 0.05)/2.
        #expect(abs((panel.experts[0].competence?.coefficient ?? 0) - 0.85) <= 1e-15)
        #expect(panel.experts[1].competence == nil)
    }

    @Test(arguments: [
        ("sizeRule: hogarth", PanelSizeRule.hogarth), ("sizeRule: average-error\n  error: 0.1", .averageError(0.1)),
        ("sizeRule: confidence\n  confidence: 0.95", .confidence(0.95, error: 0.5)),
        ("threshold: 0.4", .confidence(0.90, error: 0.5)),
    ])
    func `The rule for the size goes by name`(text: String, rule: PanelSizeRule) throws {
        #expect(try panel("  \(text)\n  experts: [{id: e1}]").sizeRule == rule)
    }

    @Test func `A table of argumentation takes the place of the standard one`() throws {
        let panel = try panel(
            """
              threshold: 0.4
              argumentation:
                source: A handbook
                rows:
                  - {id: practice, title: Own practice, high: 0.6, medium: 0.4, low: 0.1}
                  - {id: books, high: 0.4, medium: 0.4, low: 0}
              experts: [{id: e1, selfRating: 5, arguments: {practice: medium, books: low}}]
            """)
        #expect(panel.threshold == 0.4 && panel.argumentation.source == "A handbook")
        #expect(panel.argumentation.rows.map(\.title) == ["Own practice", "books"])
        #expect(panel.experts[0].competence?.argumentation == 0.4)
    }

    private let rated =
        ModelCase.twoMerits + """
            synthesis:
              meritWeights:
                criteria: [{id: growth, title: Growth}, {id: safety}]
                comparisons: [[growth, safety, 3]]
                grades: GRADES
                ratings: {costs: {growth: low, safety: high}, benefits: {growth: high, safety: low}}
            """

    /// 3/4 · 1 + 1/4 · 1/5 = 0.8 for benefits, 3/4 · 1/5 + 1/4 = 0.4 for costs.
    @Test(arguments: ["{high: 5, low: 1}", "{comparisons: [[high, low, 5]]}"])
    func `A rating against strategic criteria weighs the merits`(grades: String) throws {
        let file = try #require(readFile(rated.replacing("GRADES", with: grades)).value)
        let weights = file.model.options.meritWeights
        #expect(abs((weights[.benefits] ?? 0) - 2.0 / 3) <= 1e-12)
        #expect(abs((weights[.costs] ?? 0) - 1.0 / 3) <= 1e-12)
        let rating = try #require(file.meritRating)
        #expect(rating.strategies.map(\.title) == ["Growth", "safety"])
        #expect(rating.ratings == [.benefits: ["high", "low"], .costs: ["low", "high"]])
    }

    private let bare = """
        format: guildhall-decision/1
        title: T
        alternatives: [{id: a}, {id: b}, {id: c}]
        merits:
          costs:
          benefits:
            children:
              - {id: x, children: [{id: y}, {id: z, alternatives: [c, a]}]}
              - {id: w, alternatives: {comparisons: [[a, b, 3], [a, c, 3], [b, c, 1]]}}
        """.replacing("  costs:\n", with: "  costs: {alternatives: {}}\n")

    @Test func `Nodes without judgments wait for a panel where that is allowed`() throws {
        let reading = readFile(bare, allowingUnjudged: true)
        let file = try #require(reading.value, "\(reading.diagnostics)")
        // Benefits: root, x, y, z, w; then costs.
        let places = [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0)].map { NodePlace(hierarchy: $0.0, node: $0.1) }
        #expect(file.unjudged == places)
        let nodes = file.model.hierarchies[0].nodes
        #expect(nodes[3].criterion.elements == .alternatives([0, 2]))
        guard case .pairwise(let matrix) = nodes[0].criterion.weighing else {
            Issue.record("The root's children are compared.")
            return
        }
        #expect(matrix[0, 1] == 1)
        #expect(try abs(file.model.decide().hierarchies[0].nodes[2].weights[1] - 1.0 / 3) <= 1e-15)
    }

    @Test func `Otherwise they are errors that name both ways out`() {
        let reading = readFile(bare)
        #expect(reading.value == nil)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        #expect(errors.count { $0.code == "missing-weighing" } == 2)
        #expect(errors.count { $0.code == "missing-alternatives" } == 3)
        #expect(errors.count == 5)
        #expect(errors.allSatisfy { $0.message.contains("--judgments") && $0.message.contains("comparisons") })
        #expect(readFile(ModelCase.sound, allowingUnjudged: true).value?.unjudged == [])
    }

    @Test(arguments: ["[]", "", "[3]", "[{title: A}]"])
    func `Without alternatives there is nothing to wait for`(alternatives: String) {
        let text = bare.replacing("[{id: a}, {id: b}, {id: c}]", with: alternatives)
        let reading = readFile(text, allowingUnjudged: true)
        #expect(reading.value == nil)
        #expect(reading.diagnostics.contains { $0.severity == .error && $0.line == 3 })
    }
}
