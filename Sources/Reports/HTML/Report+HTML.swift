extension Report {
    /// The report as one HTML file that needs nothing else: no network, no other file, no inline event handler.
    ///
    /// The verdict comes first, then key figures, a list of contents and the sections. Charts are drawn by vega-embed,
    /// each with its table behind it; without scripts the tables stand open. A Content Security Policy in the file names
    /// its own scripts and style by their hashes and allows nothing else, so that no text of a user's file can run.
    ///
    /// The page follows the reader's choice of light or dark, prints on A4 and can be read on a telephone.
    ///
    /// - Parameter assets: the texts that the page takes in from outside this module.
    public func html(assets: HTMLAssets) -> String {
        var page = Markup()
        page.raw("<!DOCTYPE html>\n")
        page.element("html", ["lang": language]) { html in
            html.lineEnd()
            writeHead(to: &html, assets: assets)
            html.lineEnd()
            html.element("body") { writeBody(to: &$0, assets: assets) }
            html.lineEnd()
        }
        page.lineEnd()
        return page.text
    }

    private func writeHead(to html: inout Markup, assets: HTMLAssets) {
        html.element("head") { head in
            head.lineEnd()
            head.open("meta", ["charset": "utf-8"])
            head.lineEnd()
            head.open(
                "meta",
                ["http-equiv": "Content-Security-Policy", "content": contentSecurityPolicy(assets: assets)])
            head.lineEnd()
            head.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            head.open("meta", ["name": "color-scheme", "content": "light dark"])
            head.open("meta", ["name": "generator", "content": "Guildhall"])
            head.lineEnd()
            head.element("title", title)
            head.lineEnd()
            head.element("style") { $0.raw(PageStyle.text) }
            head.lineEnd()
        }
    }

    /// The policy: nothing but this file's own style and scripts, named by their hashes.
    private func contentSecurityPolicy(assets: HTMLAssets) -> String {
        let scripts = hasCharts ? [assets.inlineVegaScript, PageScript.text] : [PageScript.text]
        let sources = scripts.map { "'\(SHA256.policySource(of: $0))'" }.joined(separator: " ")
        return "default-src 'none'; script-src \(sources); style-src '\(SHA256.policySource(of: PageStyle.text))'; "
            + "img-src data:; base-uri 'none'; form-action 'none'"
    }

    /// Whether there is anything for the script of charts to draw.
    var hasCharts: Bool {
        numberedSections.contains { numbered in
            numbered.section.blocks.contains { if case .chart = $0 { true } else { false } }
        }
    }

    private func writeBody(to body: inout Markup, assets: HTMLAssets) {
        body.lineEnd()
        writeContent(to: &body, mainID: nil)
        if hasCharts {
            writeTheme(to: &body)
            body.element("script") { $0.raw(assets.inlineVegaScript) }
            body.lineEnd()
        }
        body.element("script") { $0.raw(PageScript.text) }
        body.lineEnd()
    }

    /// Writes how charts look, as data for the script that draws them.
    func writeTheme(to body: inout Markup) {
        body.element("script", ["type": "application/json", "id": "chart-theme"]) {
            $0.raw(ChartTheme.configuration.textForScript)
        }
        body.lineEnd()
    }

    /// Writes title, contents, verdict and sections.
    ///
    /// - Parameters:
    ///   - body: where they go.
    ///   - mainID: the name of the main part, to which a page's own links may lead.
    func writeContent(to body: inout Markup, mainID: String?) {
        let sections = anchoredSections
        body.element("header", ["class": "masthead"]) { header in
            header.element("h1", title)
            if let subtitle { header.element("p", ["class": "subtitle"], subtitle) }
        }
        body.lineEnd()
        body.element("div", ["class": "page"]) { page in
            writeContents(sections, to: &page)
            page.lineEnd()
            page.element("main", ["id": mainID]) { main in
                writeVerdict(sections, to: &main)
                var blocks = BlockMarkup(labels: labels, names: sections.names)
                for section in sections.list { blocks.write(section, to: &main) }
                if !diagnostics.isEmpty { writeDiagnostics(to: &main) }
            }
            page.lineEnd()
        }
        body.lineEnd()
    }

    private func writeVerdict(_ sections: AnchoredSections, to main: inout Markup) {
        if let verdict {
            main.element("section", ["class": "verdict", "aria-labelledby": "verdict-heading"]) { section in
                section.element("h2", ["id": "verdict-heading"], labels.verdict)
                section.element("p", verdict)
                if !qualifications.isEmpty {
                    section.element("ul") { list in
                        for qualification in qualifications { list.element("li", qualification) }
                    }
                }
                writeGrounds(sections.list.filter { grounds.contains($0.numbered.section.id) }, to: &section)
            }
            main.lineEnd()
        }
        guard !keyFigures.isEmpty else { return }
        main.element("dl", ["class": "figures"]) { list in
            for figure in keyFigures {
                list.element("div") { tile in
                    tile.element("dt", figure.label)
                    let isLong = figure.value.displayWidth > Self.longFigureWidth
                    tile.element("dd", ["class": isLong ? "value long" : "value"], figure.value)
                    if let note = figure.note { tile.element("dd", ["class": "note"], note) }
                }
            }
        }
        main.lineEnd()
    }

    /// Columns on a terminal from which a key figure is set smaller, as words are.
    private static let longFigureWidth = 16

    /// Writes links from the verdict to the sections that it rests on.
    private func writeGrounds(_ grounds: [AnchoredSections.Entry], to section: inout Markup) {
        guard !grounds.isEmpty else { return }
        section.element("ul", ["class": "grounds"]) { list in
            for ground in grounds {
                list.element("li") {
                    $0.element("a", ["href": "#" + ground.anchor], ground.numbered.section.title)
                }
            }
        }
    }

    private func writeContents(_ sections: AnchoredSections, to page: inout Markup) {
        page.element("nav", ["class": "contents", "aria-labelledby": "contents-heading"]) { nav in
            nav.element("p", ["id": "contents-heading"], labels.contents)
            nav.element("ul") { list in
                for section in sections.list where section.numbered.level <= 2 {
                    list.element("li", ["class": "level-\(section.numbered.level)"]) { item in
                        item.element("a", ["href": "#" + section.anchor]) { link in
                            link.element("span", ["class": "ordinal"], section.numbered.number)
                            link.words(" " + section.numbered.section.title)
                        }
                    }
                }
                if !diagnostics.isEmpty {
                    list.element("li", ["class": "level-1"]) {
                        $0.element("a", ["href": "#diagnostics"], labels.diagnostics)
                    }
                }
            }
        }
    }

    private func writeDiagnostics(to main: inout Markup) {
        main.element("section", ["id": "diagnostics", "class": "part"]) { section in
            section.element("h2", labels.diagnostics)
            section.element("ul", ["class": "diagnostics"]) { list in
                for diagnostic in diagnostics {
                    let word = labels.severities[diagnostic.severity.rawValue] ?? diagnostic.severity.rawValue
                    list.element("li", ["class": diagnostic.severity.rawValue]) {
                        $0.words(diagnostic.description(severity: word))
                    }
                }
            }
        }
        main.lineEnd()
    }
}

/// The sections with the names by which links reach them.
struct AnchoredSections {
    struct Entry {
        var numbered: Report.NumberedSection
        var anchor: String
    }

    /// The sections in reading order.
    var list: [Entry] = []
    /// The names already given away, the page's own among them.
    var names = UniqueNames()
}

extension Report {
    fileprivate var anchoredSections: AnchoredSections {
        var result = AnchoredSections()
        for name in ["chart-theme", "verdict-heading", "contents-heading", "diagnostics", HTMLFragment.mainID] {
            _ = result.names.unique(name)
        }
        for numbered in numberedSections {
            let anchor = result.names.unique(numbered.section.id)
            result.list.append(AnchoredSections.Entry(numbered: numbered, anchor: anchor))
        }
        return result
    }
}
