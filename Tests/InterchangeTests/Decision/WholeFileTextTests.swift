import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// What a file says besides its model comes back when it is written: the panel with its table, the rating of merits.
struct WholeFileTextTests {
    private static let text = """
        format: guildhall-decision/1
        title: T
        alternatives: [{id: a}, {id: b}]
        merits:
          benefits: {alternatives: {weights: {a: 1, b: 2}}}
          costs: {alternatives: {weights: {a: 1, b: 2}}}
        synthesis:
          meritWeights:
            criteria: [{id: "01", title: "Growth: of all"}, {id: high}, {id: weight}]
            comparisons: [["01", high, 3], ["01", weight, 1/5], [high, weight, 2]]
            grades: {comparisons: [[high, "007", 5]]}
            ratings:
              costs: {"01": "007", high: high, weight: high}
              benefits: {"01": high, high: "007", weight: "007"}
        panel:
          sizeRule: average-error
          error: 0.1
          threshold: 0.4
          argumentation:
            source: "A handbook: chapter 2"
            rows:
              - {id: practice, title: Own practice, high: 0.6, medium: 0.45, low: 0.1}
              - {id: "02", high: 0.3, medium: 0.3, low: 0}
              - {id: high, high: 0.1, medium: 0.05, low: 0.05}
          experts:
            - {id: e1, name: "First: expert", weight: 2, selfRating: 7.3, arguments: {practice: medium, "02": low}}
            - {id: e2, weight: 1, selfRating: 5, arguments: {}}
            - {id: "03", weight: 1}

        """

    private func readFile(_ text: String) -> Reading<DecisionFile> {
        DecisionModelReader.readFile(Array(text.utf8), file: "model.yaml")
    }

    private static func written(_ file: DecisionFile) -> [String] {
        [DecisionModelWriter.text(of: file), DecisionModelWriter.json(of: file)]
    }

    @Test func `The rating of merits and the panel's own table are read again as they were`() throws {
        let reading = readFile(Self.text)
        let file = try #require(reading.value, "\(reading.diagnostics)")
        #expect(file.meritRating != nil && file.panel?.argumentation.rows.count == 3)
        // Criteria and grades come back with the weights that follow from their comparison, and that is said.
        #expect(DecisionModelWriter.losses(of: file).count == 1)
        for text in Self.written(file) {
            let again = readFile(text)
            let back = try #require(again.value, "\(again.diagnostics)\n\(text)")
            #expect(back.model == file.model)
            #expect(back.meritRating == file.meritRating)
            #expect(back.panel == file.panel)
            #expect(DecisionModelWriter.losses(of: back).isEmpty)
        }
    }

    @Test func `Numbers of rows and grades are numbers in JSON, names are texts`() throws {
        let file = try #require(readFile(Self.text).value)
        let json = DecisionModelWriter.json(of: file)
        #expect(json.contains(#""medium": 0.45"#) && json.contains(#""id": "02""#) && json.contains(#""01": "007""#))
        #expect(json.contains(#""007": 0.2"#))
    }

    @Test func `Merit weights that are not the rating's are written as they are`() throws {
        let file = try #require(readFile(Self.text).value)
        var options = file.model.options
        options.meritWeights = [.benefits: 0.75, .costs: 0.25]
        let model = DecisionModel(
            metadata: file.model.metadata, alternatives: file.model.alternatives, hierarchies: file.model.hierarchies,
            options: options)
        for text in Self.written(DecisionFile(model: model, meritRating: file.meritRating)) {
            #expect(readFile(text).value?.model == model)
        }
    }

    @Test(arguments: ["\u{1F468}\u{200D}\u{1F469}", "\u{FFFD}", "e\u{301}"])
    func `A text with any sign is written as the reader takes it`(sign: String) throws {
        let odd = try Self.model(titled: "A\(sign)B")
        for text in Self.written(DecisionFile(model: odd)) {
            #expect(readModel(text).value?.metadata.title == odd.metadata.title, "\(readModel(text).diagnostics)")
        }
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{7F}", "\u{9F}"])
    func `A sign that no file may have is written as the replacement character`(sign: String) throws {
        for text in Self.written(DecisionFile(model: try Self.model(titled: "A\(sign)B"))) {
            #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
            #expect(readModel(text).value?.metadata.title == "A\u{FFFD}B", "\(readModel(text).diagnostics)")
        }
    }

    private static func model(titled title: String) throws -> DecisionModel {
        let model = try #require(readModel(ModelCase.sound).value)
        var metadata = model.metadata
        metadata.title = title
        return DecisionModel(
            metadata: metadata, alternatives: model.alternatives, hierarchies: model.hierarchies,
            options: model.options)
    }
}
