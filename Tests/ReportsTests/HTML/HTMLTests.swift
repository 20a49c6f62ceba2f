import TestSupport
import Testing

@testable import Reports

@Suite struct HTMLTests {
    private let assets = HTMLAssets(vegaScript: "globalThis.vegaEmbed = () => Promise.resolve();")

    @Test(arguments: ["en", "ru"])
    func `The sample page keeps its form`(language: String) {
        let page = SampleReport(isRussian: language == "ru").report.html(assets: assets)
        // The head holds the stylesheet and hashes that change with every touch of it.
        let body = page.split(separator: "</head>", maxSplits: 1).last ?? ""
        expectSnapshot(String(body).replacing(PageScript.text, with: "…"), named: "sample-\(language).html")
    }

    @Test func `No text of a user can leave its place`() {
        let evil = "</title></script></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\u{0}"
        let bar = Chart.Bar(label: evil, value: 1, text: evil)
        let report = Report(
            title: evil, subtitle: evil, language: "en\" onload=\"x", verdict: evil,
            keyFigures: [Report.KeyFigure(label: evil, value: evil, note: evil)],
            sections: [
                Report.Section(
                    id: "a\"b", title: evil,
                    blocks: [
                        .paragraph(evil), .list([evil]),
                        .callout(Report.Callout(.problem, title: evil, text: evil, items: [evil])),
                        .chart(
                            Chart.bars(
                                id: "c\"d", title: evil, summary: evil, labelTitle: evil, axis: Chart.Axis(evil),
                                bars: [bar])),
                    ])
            ],
            diagnostics: [Diagnostic(.error, code: "c", file: evil, message: evil)], data: .string(evil))
        let page = report.html(assets: assets)
        #expect(!page.contains("<img") && !page.contains("<script>alert") && !page.contains("\u{0}"))
        #expect(!page.contains("onload=\"") && !page.contains("id=\"a\"b"))
        #expect(page.components(separatedBy: "</script>") == 5)
        #expect(page.components(separatedBy: "</style>") == 2)
    }

    @Test func `An end tag inside the Vega script does not end its element`() {
        let script = HTMLAssets(vegaScript: "const s = '</script><!--';").inlineVegaScript
        #expect(script == #"const s = '\x3C/script>\x3C!--';"#)
    }

    @Test func `The policy names the page's own parts by their hashes`() {
        let page = SampleReport(isRussian: false).report.html(assets: assets)
        for part in [assets.vegaScript, PageScript.text] {
            #expect(page.contains("&#39;\(SHA256.policySource(of: part))&#39;"))
            #expect(page.contains("<script>\(part)</script>"))
        }
        #expect(page.contains("style-src &#39;\(SHA256.policySource(of: PageStyle.text))&#39;"))
        #expect(page.contains("<style>\(PageStyle.text)</style>"))
        #expect(!page.contains("unsafe-") && !page.contains(" style=") && !page.contains(" onclick"))
    }

    @Test func `A fragment is the page's content without its scripts and styles`() {
        let report = SampleReport(isRussian: false).report
        let fragment = report.htmlFragment
        let page = report.html(assets: assets)
        #expect(fragment.hasCharts && fragment.title == report.title && fragment.language == "en")
        let content = fragment.markup.replacing("<main id=\"main\">", with: "<main>")
        #expect(page.contains(content), "Page and fragment are made by the same code.")
        #expect(!fragment.markup.contains("<script>") && !fragment.markup.contains("<style") && !fragment.markup.contains(" style="))
        #expect(fragment.markup.contains("id=\"chart-theme\""))
        #expect(page.contains(HTMLFragment.style) && page.contains(HTMLFragment.script))
    }

    @Test func `A fragment without charts asks for no script to draw them`() {
        let fragment = Report(title: "T", language: "en", sections: [], data: .null).htmlFragment
        #expect(!fragment.hasCharts && !fragment.markup.contains("chart-theme"))
    }

    @Test func `A report without charts carries no Vega`() {
        let report = Report(title: "T", language: "en", sections: [], data: .null)
        #expect(!report.html(assets: assets).contains("vegaEmbed ="))
    }

    @Test func `Names that meet twice are told apart`() {
        let table = Table(id: "s", caption: "C", columns: [Table.Column("N")], rows: [])
        let section = Report.Section(id: "s", title: "S", blocks: [.table(table), .table(table)])
        let page = Report(title: "T", language: "en", sections: [section, section], data: .null).html(assets: assets)
        for id in ["s", "s-2", "s-3", "s-4", "s-5", "s-6"] {
            #expect(page.components(separatedBy: " id=\"\(id)\"") == 2)
        }
    }

    @Test func `The same report gives the same bytes`() {
        let report = SampleReport(isRussian: true).report
        #expect(report.html(assets: assets) == report.html(assets: assets))
    }
}

extension String {
    /// How many parts a separator makes of the text.
    fileprivate func components(separatedBy separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}
