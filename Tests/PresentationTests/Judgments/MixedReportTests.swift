import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

@testable import Presentation

/// The report of a model whose nodes are weighed in every way that there is.
struct MixedReportTests {
    private static let path = "Tests/Fixtures/Presentation/mixed.decision.yaml"

    private func file() throws -> DecisionFile {
        let bytes = Array(try Data(contentsOf: packageRoot.appending(path: Self.path)))
        return try #require(DecisionModelReader.readFile(bytes, file: Self.path).value)
    }

    private func text(_ cell: Table.Cell) -> String {
        switch cell {
        case .text(let text), .number(_, let text): text
        }
    }

    private func report(_ language: Language) throws -> Report {
        let file = try file()
        return DecisionPresentation(try file.model.decide(), rating: file.meritRating, language: language).report()
    }

    @Test func `The whole report is the recorded one`() throws {
        expectSnapshot(try report(.english).markdown(), named: "mixed-en.md")
    }

    /// Titles stay those of the file; captions, headings and sentences are in the reader's language.
    @Test(arguments: [Language.russian, .ukrainian, .chinese])
    func `The sections on judgments and on the computation are the recorded ones`(language: Language) throws {
        var report = try report(language)
        report.sections = report.sections.filter { ["consistency", "judgments", "computation"].contains($0.id) }
        #expect(report.sections.count == 3)
        expectSnapshot(report.markdown(), named: "mixed-\(language.rawValue).md")
    }

    @Test(arguments: [Language.russian, .ukrainian, .chinese])
    func `No sentence is left in English`(language: Language) throws {
        let titles = try report(language).sections.map(\.title)
        let english = try report(.english).sections.map(\.title)
        #expect(titles.count == english.count && Set(titles).isDisjoint(with: english))
    }

    @Test func `The size of a matrix is that of what was compared`() throws {
        let sections = try report(.english).sections
        let tables = sections.first { $0.id == "consistency" }?.blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        let rows = try #require(tables?.first).rows
        let sizes = rows.map { text($0.cells[1]) }
        // The merit's criteria, four alternatives with gaps, three beside a copy, three grades.
        #expect(sizes == ["4", "4", "3", "3"])
    }

    @Test func `Weights stand beside their own elements where a copy comes between`() throws {
        let file = try file()
        let node = try #require(
            file.model.decide().hierarchies.flatMap(\.nodes).first { $0.node.criterion.title == "Rooms" })
        #expect(node.weighedPlaces == [0, 2, 3])
        let tables = try report(.english).sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block, table.caption == "Comparisons: benefits › Rooms" { table } else { nil }
        }
        let shown = try #require(tables.first).rows.compactMap(\.cells.last).map(text)
        #expect(shown == node.weighedPlaces.map { Wording(.english).number(node.weights[$0]) })
    }

    @Test(arguments: [(0.102, "0.102"), (0.1000004, "0.100000"), (0.3, "0.30"), (0.1, "0.10")])
    func `A ratio over its threshold does not read like the threshold`(ratio: Double, text: String) {
        let wording = Wording(.english)
        #expect(wording.number(ratio, decimals: wording.decimals(telling: ratio, from: 0.1)) == text)
    }
}
