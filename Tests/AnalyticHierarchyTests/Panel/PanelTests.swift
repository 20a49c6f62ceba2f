import AnalyticHierarchy
import Testing

@Suite struct PanelTests {
    /// The study's 11 experts for a confidence of 0.90, and sizes computed with scipy 1.17:
    /// `ceil((norm.ppf((1 + P)/2)/e)**2)`.
    @Test(arguments: [(0.90, 0.5, 11), (0.95, 0.5, 16), (0.99, 0.5, 27), (0.90, 0.25, 44), (0.80, 1.0, 2)])
    func `The size follows from confidence and error`(confidence: Double, error: Double, size: Int) {
        #expect(PanelSizeRule.confidence(confidence, error: error).size == size)
    }

    /// ½(3/e + 5): 32.5 for 0.05 and 4 for 1, rounded up.
    @Test(arguments: [(0.05, 33), (0.1, 18), (1.0, 4)])
    func `The rule of the average error gives its published sizes`(error: Double, size: Int) {
        #expect(PanelSizeRule.averageError(error).size == size)
        #expect(PanelSizeRule.hogarth.size == 6)
    }

    private func competence(_ rating: Double, _ level: ArgumentationTable.Level) throws -> Competence {
        let ids = ArgumentationTable.standard.rows.map(\.id)
        return try Competence(
            selfRating: rating, arguments: Dictionary(uniqueKeysWithValues: ids.map { ($0, level) }))
    }

    @Test func `The standard table counts 1, 0.8 and 0.5 when every source has the same level`() throws {
        let sums = try ArgumentationTable.Level.allCases.map { try competence(10, $0).argumentation }
        #expect(distance(sums, [1, 0.8, 0.5]) < 1e-15)
        #expect(abs(try competence(8, .medium).coefficient - 0.8) < 1e-15)
        #expect(!ArgumentationTable.standard.source.isEmpty)
    }

    @Test func `Impossible self-assessments are errors`() {
        #expect(throws: InvalidCompetence.selfRating(11)) { try Competence(selfRating: 11, arguments: [:]) }
        #expect(throws: InvalidCompetence.unknownSources(["dreams"])) {
            try Competence(selfRating: 5, arguments: ["dreams": .high])
        }
    }

    @Test func `Another table takes the standard one's place`() throws {
        let table = ArgumentationTable(
            source: "The test", rows: [.init(id: "field", title: "Field work", high: 1, medium: 0.5, low: 0.25)])
        let competence = try Competence(selfRating: 4, arguments: ["field": .medium], table: table)
        #expect(abs(competence.coefficient - 0.45) < 1e-15)
    }

    @Test func `Quality is the mean competence, and weak experts are flagged`() throws {
        let panel = Panel(
            experts: [
                Expert(id: "strong", competence: try competence(9, .high)),
                Expert(id: "weak", weight: 3, competence: try competence(1, .low)), Expert(id: "unknown", weight: 1),
            ], sizeRule: .confidence(0.5, error: 0.5))
        #expect(abs((panel.quality ?? 0) - (0.95 + 0.3) / 2) < 1e-15)
        #expect(panel.isCompetent == true)
        #expect(panel.flagged == [1])
        #expect(panel.isLargeEnough == (panel.sizeRule.size <= 3))
        #expect(panel.place(of: "weak") == 1)
        #expect(try panel.weights(by: .equal) == [1.0 / 3, 1.0 / 3, 1.0 / 3])
        #expect(throws: Panel.WeightsMissing(weighting: .given, experts: ["strong"])) {
            try panel.weights(by: .given)
        }
        #expect(throws: Panel.WeightsMissing(weighting: .competence, experts: ["unknown"])) {
            try panel.weights(by: .competence)
        }
    }

    @Test func `Weights by competence are K over its sum`() throws {
        let panel = Panel(
            experts: try [2.0, 6].map { Expert(id: "\($0)", competence: try competence($0, .high)) })
        #expect(distance(try panel.weights(by: .competence), [0.6 / 1.4, 0.8 / 1.4]) < 1e-15)
    }
}
