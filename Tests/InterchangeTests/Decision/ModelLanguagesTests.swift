import AnalyticHierarchy
import Interchange
import MarketSimulation
import Reports
import TestSupport
import Testing

/// Texts for people that stand in several languages.
struct ModelLanguagesTests {
    private static let text = """
        format: guildhall-decision/1
        title: {en: Partner, ru: Партнёр}
        language: de
        question: {ru: Кого взять?, zh: 选择谁？}
        authors: [{en: Ann, ru: Анна}, Ben]
        source: {uk: Дослідження}
        organisation: Guild
        alternatives:
          - {id: a1, title: {zh: 甲, ru: Первое}}
          - {id: a2, title: {en: Second}}
        merits:
          costs:
            title: {en: Costs, ru: Издержки}
            children:
              - {id: x, title: {en: X, uk: Ікс}, alternatives: {weights: {a1: 1, a2: 2}}}
        panel:
          argumentation:
            source: {en: Made up, ru: Выдумано}
            rows: [{id: theory, title: {en: Theory, ru: Теория}, high: 0.3, medium: 0.2, low: 0.1}]
          experts: [{id: e1, name: {en: First, ru: Первый}}]

        """

    private func read(_ language: TextLanguage) throws -> DecisionFile {
        let reading = DecisionModelReader.readFile(Array(Self.text.utf8), file: "m.yaml", language: language)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        return try #require(reading.value)
    }

    @Test func `A report takes its own language, else English, else the first`() throws {
        let russian = try read(.russian)
        #expect(russian.model.metadata.title == "Партнёр" && russian.model.metadata.language == "ru")
        #expect(russian.model.metadata.question == "Кого взять?")
        #expect(russian.model.metadata.authors == ["Анна", "Ben"])
        #expect(russian.model.metadata.source == "Дослідження")
        #expect(russian.model.alternatives.map(\.title) == ["Первое", "Second"])
        #expect(russian.model.hierarchies[0].root.title == "Издержки")
        #expect(russian.model.hierarchies[0].nodes[1].criterion.title == "X")
        #expect(russian.panel?.experts[0].name == "Первый")
        #expect(russian.panel?.argumentation.rows[0].title == "Теория")
        let chinese = try read(.chinese)
        #expect(chinese.model.metadata.title == "Partner" && chinese.model.metadata.language == "en")
        #expect(chinese.model.metadata.question == "选择谁？")
        #expect(chinese.model.alternatives.map(\.title) == ["甲", "Second"])
        #expect(try read(.english).model.alternatives.map(\.title) == ["甲", "Second"])
    }

    @Test func `What is written is the language read, and the others are told`() throws {
        let file = try read(.russian)
        #expect(file.otherLanguages == [.english, .ukrainian, .chinese])
        let losses = DecisionModelWriter.losses(of: file)
        #expect(losses.count == 1 && losses[0].contains("English, Ukrainian and Chinese"), "\(losses)")
        #expect(AHPFileWriter.text(of: file).losses.contains(losses[0]))
        #expect(AHPOSWriter.text(of: file).losses.contains(losses[0]))
        let again = DecisionModelReader.readFile(
            Array(DecisionModelWriter.text(of: file).utf8), file: "again.yaml", language: .english)
        #expect(again.value?.model == file.model, "\(again.diagnostics)")
        #expect(again.value?.otherLanguages == [])
        #expect(try read(.english).otherLanguages == [.russian, .ukrainian, .chinese])
        let single = DecisionModelReader.readFile(Array(ModelCase.sound.utf8), file: "m.yaml")
        #expect(single.value.map(DecisionModelWriter.losses) == [])
    }

    @Test(arguments: [
        ModelCase("title: Partner", "title: {de: Partner}", "bad-language:2:title"),
        ModelCase("title: Partner", "title:\n  en: P\n  fr: Q", "bad-language:4:title"),
        ModelCase("title: Partner", "title: {}", "empty-text:2:title"),
        ModelCase("title: Partner", "title:\n  en: P\n  ru: ' '", "empty-text:4:title/ru"),
        ModelCase("title: Partner", "title:\n  en: P\n  ru: null", "empty-text:4:title/ru"),
        ModelCase("title: Partner", "title: {en: [a]}", "wrong-type:2:title/en"),
        ModelCase("title: Partner", "title: {en: {ru: P}}", "wrong-type:2:title/en"),
        ModelCase("title: Partner", "title: {en: P, en: Q}", "duplicate-key:2:"),
        ModelCase("title: Partner", "title: P\ndate: {en: x}", "wrong-type:3:date"),
        ModelCase("title: First", "title: {xx: First}", "bad-language:4:alternatives/a1/title"),
    ]) func `What is wrong with texts in languages is told at its line`(change: ModelCase) { change.check() }

    @Test func `Every language is reported on, whichever is read`() {
        let text = ModelCase.sound.replacing("title: Partner", with: "title: {en: P, ru: '', zh: ''}")
        for language in TextLanguage.allCases {
            let reading = DecisionModelReader.read(Array(text.utf8), file: "m.yaml", language: language)
            #expect(reading.diagnostics.map(\.path) == ["title/ru", "title/zh"])
        }
    }

    @Test func `Games, markets and plans take the language too`() {
        let game = GameCase.sound.replacing("title: Toys", with: "title: {en: Toys, ru: Игрушки}")
        let read = GameReader.read(Array(game.utf8), file: "g.yaml", language: .russian)
        #expect(read.value?.title == "Игрушки", "\(read.diagnostics)")
        let market = """
            format: guildhall-market/1
            title: {en: Toys, uk: Іграшки}
            summary: {uk: Про що це}
            compare: {title: {en: Without, uk: Без}, set: {rules.meetings: false}}
            sources: {population: {en: assumed, uk: припущення}}

            """
        let study = MarketReader.read(Array(market.utf8), file: "m.yaml", language: .ukrainian)
        #expect(study.value?.scenario.title == "Іграшки", "\(study.diagnostics)")
        #expect(study.value?.summary == "Про що це" && study.value?.comparison?.title == "Без")
        #expect(study.value?.sources.map(\.text) == ["припущення"])
        let plan = """
            format: guildhall-sweep/1
            title: {en: Plan, zh: 计划}
            model: g.yaml
            design: {kind: grid}
            vary: {traders: [2, 3]}
            measure: [fee]

            """
        let sweep = SweepPlanReader.read(Array(plan.utf8), file: "p.yaml", language: .chinese) { _ in
            Reading(value: Array(game.utf8), diagnostics: [])
        }
        #expect(sweep.value?.title == "计划", "\(sweep.diagnostics)")
    }
}
