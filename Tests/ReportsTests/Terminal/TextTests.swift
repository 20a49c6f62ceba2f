import TestSupport
import Testing

@testable import Reports

@Suite struct TextTests {
    @Test(arguments: ["en", "ru"], [80, 100])
    func `The sample report reads well on a terminal`(language: String, width: Int) {
        let text = SampleReport(isRussian: language == "ru").report.text(width: width)
        expectSnapshot(text, named: "sample-\(language)-\(width).txt")
    }

    @Test(arguments: [40, 60, 80, 100, 140])
    func `No line is wider than the terminal`(width: Int) {
        for isRussian in [false, true] {
            let lines = SampleReport(isRussian: isRussian).report.text(width: width).split(separator: "\n")
            #expect(lines.allSatisfy { $0.displayWidth <= width })
        }
    }

    @Test(arguments: [20, 30, 50, 100])
    func `Every figure of every table is whole at any width`(width: Int) {
        let report = SampleReport(isRussian: false).report
        for table in report.tables {
            let text = TextTable(table, width: width, style: TerminalStyle(usesEscapes: false)).lines
            let words = Set(text.flatMap { $0.split(separator: " ") }.map(String.init))
            for case .number(_, let figure) in table.rows.flatMap(\.cells) where !figure.isEmpty {
                #expect(words.contains(figure))
            }
        }
    }

    @Test func `Escape sequences add nothing but escape sequences`() {
        let report = SampleReport(isRussian: false).report
        let plain = report.text(width: 90, ansi: false)
        let coloured = report.text(width: 90, ansi: true)
        #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}[1m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func `A user's text cannot send escape sequences`() {
        let evil = "x\u{1B}[2Jy"
        let report = Report(
            title: evil, subtitle: evil, language: "en", verdict: evil,
            keyFigures: [Report.KeyFigure(label: evil, value: evil, note: evil)],
            sections: [
                Report.Section(
                    id: "s", title: evil,
                    blocks: [
                        .paragraph(evil), .list([evil]), .callout(Report.Callout(.note, title: evil, text: evil)),
                        .table(
                            Table(
                                id: "t", caption: evil, columns: [Table.Column(evil)],
                                rows: [Table.Row([.text(evil)]), Table.Row([.number(1, evil)])])),
                        .chart(
                            Chart.bars(
                                id: "b", title: evil, summary: evil, labelTitle: evil, axis: Chart.Axis(evil),
                                bars: [Chart.Bar(label: evil, value: 1, text: evil)])),
                    ])
            ],
            diagnostics: [Diagnostic(.error, code: "c", file: evil, message: evil)], data: .null)
        #expect(!report.text(width: 80).contains("\u{1B}"))
    }

    @Test func `Negative bars run to the left of the common line`() {
        let bars = [("a", 2.0), ("b", -1.0), ("c", 0.0)].map { Chart.Bar(label: $0, value: $1, text: "\($1)") }
        let lines = TextBars(bars: bars, width: 30, style: TerminalStyle(usesEscapes: false)).lines
        #expect(
            lines == [
                "a         ██████████████   2.0", "b  ███████                -1.0", "c                          0.0",
            ])
    }

    @Test(arguments: [Double.nan, .infinity, 1e308, .leastNonzeroMagnitude])
    func `A bar of any value can be drawn`(value: Double) {
        let bars = [Chart.Bar(label: "a", value: value, text: "?"), Chart.Bar(label: "b", value: -value, text: "?")]
        let lines = TextBars(bars: bars, width: 40, style: TerminalStyle(usesEscapes: false)).lines
        #expect(lines.count == 2 && lines.allSatisfy { $0.displayWidth <= 40 })
    }
}
