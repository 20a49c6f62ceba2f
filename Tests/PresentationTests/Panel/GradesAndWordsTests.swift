import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

@testable import Presentation

/// A panel that gave grades, answers in words and ratios, some alike and some not.
struct GradesAndWordsTests {
    private static let model = """
        format: guildhall-decision/1
        title: A site for the shared workshop
        alternatives: [{id: harbour, title: Harbour}, {id: mill, title: Old mill}, {id: station, title: Station}]
        children:
          - id: state
            title: State of repair
            alternatives:
              grades: {sound: 1, worn: 0.5, derelict: 0.1}
              ratings: {harbour: sound, mill: worn, station: derelict}
          - id: welcome
            title: Welcome
            alternatives: {qualitative: [[harbour, mill, better], [harbour, station, better], [mill, station, equal]]}
          - id: light
            title: Light
            alternatives: {grades: {bright: 1, dim: 0.2}, ratings: {harbour: dim, mill: dim, station: bright}}
          - id: rooms
            title: Rooms
            alternatives: {comparisons: [[harbour, mill, 3], [harbour, station, 3], [mill, station, 2]]}
        comparisons:
          [[state, welcome, 3], [state, light, 5], [state, rooms, 2], [welcome, light, 2], [welcome, rooms, 1/2], [light, rooms, 1/3]]
        """

    /// All agree on the light; Cy rates two of three sites and answers nothing about their welcome.
    private static let answers = """
        expert,node,left,right,judgment,alternative,grade
        Ada,state,,,,harbour,sound
        Ada,state,,,,mill,worn
        Ada,state,,,,station,derelict
        Ada,welcome,harbour,mill,better,,
        Ada,welcome,harbour,station,equal,,
        Ada,welcome,mill,station,worse,,
        Ada,light,,,,harbour,dim
        Ada,light,,,,mill,dim
        Ada,light,,,,station,bright
        Ben,state,,,,harbour,worn
        Ben,state,,,,mill,worn
        Ben,state,,,,station,worn
        Ben,welcome,mill,harbour,better,,
        Ben,welcome,harbour,station,better,,
        Ben,welcome,mill,station,equal,,
        Ben,light,,,,harbour,dim
        Ben,light,,,,mill,dim
        Ben,light,,,,station,bright
        Cy,state,,,,harbour,sound
        Cy,state,,,,mill,derelict
        Cy,state,,,,station,
        Cy,light,,,,harbour,dim
        Cy,light,,,,mill,dim
        Cy,light,,,,station,bright
        """

    private static func panel(_ aggregation: Aggregation = .judgments) throws -> PanelResult {
        let file = try #require(DecisionModelReader.readFile(Array(model.utf8), file: "m.yaml").value)
        let reading = JudgmentsReader.read([(Array(answers.utf8), "a.csv")], for: file)
        let read = try #require(reading.value, "\(reading.diagnostics)")
        return try PanelResult(
            model: file.model, panel: read.panel,
            rounds: read.rounds.map { PanelResult.Round(name: $0.name, answers: $0.answers) }, weighting: .equal,
            aggregation: aggregation)
    }

    private static func presentation(
        _ panel: PanelResult, _ language: Language = .english
    ) throws -> DecisionPresentation {
        DecisionPresentation(try #require(panel.group.model).decide(), panel: panel, language: language)
    }

    @Test(arguments: Language.allCases)
    func `What a panel said in grades and words is told as recorded`(language: Language) throws {
        var report = try Self.presentation(try Self.panel(), language).report()
        report.sections = report.sections.filter { ["panel", "hierarchy", "judgments"].contains($0.id) }
        #expect(report.sections.count == 3)
        expectSnapshot(report.markdown(), named: "grades-and-words-\(language.rawValue).md")
    }

    @Test func `Means of a panel's answers are not said to come without judgments`() throws {
        for aggregation in [Aggregation.judgments, .priorities(.geometric, .node)] {
            let presentation = try Self.presentation(try Self.panel(aggregation))
            #expect(!presentation.findings.contains { if case .unverifiable = $0 { true } else { false } })
        }
    }

    @Test func `Every node tells how its weights came about`() throws {
        func methods(_ aggregation: Aggregation) throws -> [String?] {
            try Self.presentation(try Self.panel(aggregation)).report().data["nodes"].array.map { $0["method"].string }
        }
        // The goal and the rooms were not asked about; on the light all agree.
        #expect(try methods(.judgments) == ["eigenvector", "mean-grades", "mean-words", "ratings", "eigenvector"])
        #expect(
            try methods(.priorities(.geometric, .node)) == [
                "eigenvector", "mean-grades", "mean-priorities", "mean-grades", "eigenvector",
            ])
    }

    /// 1, 0.5, 1 for the harbour, whose mean is 5/6; the station has no grade of Cy's, so 0.1 and 0.5 count.
    @Test func `Means of grades leave out who gave none`() throws {
        let study = try Self.panel().study
        let means = try #require(study.meanIntensities(at: NodePlace(hierarchy: 0, node: 1)))
        expectNear(means.compactMap { $0 }, [2.5 / 3, 1.1 / 3, 0.3], within: 1e-12)
        #expect(study.meanIntensities(at: NodePlace(hierarchy: 0, node: 2)) == nil)
    }

    @Test func `Answers in words are counted for the element that stands first`() throws {
        let study = try Self.panel().study
        let place = NodePlace(hierarchy: 0, node: 2)
        let answers = (0..<3).map { study.preferences(of: $0, at: place) }
        #expect(answers[0]?[ElementPair(0, 1)] == .better)
        #expect(answers[1]?[ElementPair(0, 1)] == .worse)
        #expect(answers[2] == [:])
        #expect(study.preferences(of: 0, at: NodePlace(hierarchy: 0, node: 1)) == nil)
    }
}
