extension Report {
    /// The report in GitHub-flavoured Markdown, ending in a line feed.
    ///
    /// There is one first-level heading. A chart is its title, its summary and its table; a callout is one of GitHub's
    /// alerts, a quotation elsewhere. All texts are escaped: no text of a user's file can become a heading, a link, HTML
    /// or another column.
    public func markdown() -> String {
        var writer = MarkdownWriter()
        writer.write(self)
        return writer.paragraphs.joined(separator: "\n\n") + "\n"
    }
}

/// Writes a report as paragraphs that empty lines will separate.
private struct MarkdownWriter {
    private(set) var paragraphs: [String] = []

    mutating func write(_ report: Report) {
        paragraphs.append("# " + report.title.markdownEscaped)
        if let subtitle = report.subtitle { paragraphs.append(subtitle.markdownLine) }
        if let verdict = report.verdict {
            let points = report.qualifications.map { "\n> - \($0.markdownLine)" }.joined()
            paragraphs.append(
                "> **\(report.labels.verdict.markdownEscaped)**\n>\n> \(verdict.markdownLine)"
                    + (points.isEmpty ? "" : "\n>" + points))
        }
        if !report.keyFigures.isEmpty {
            let items = report.keyFigures.map { figure in
                let note = figure.note.map { " (\($0.markdownEscaped))" } ?? ""
                return "- \(figure.label.markdownLine): **\(figure.value.markdownEscaped)**\(note)"
            }
            paragraphs.append(items.joined(separator: "\n"))
        }
        for numbered in report.numberedSections { write(numbered) }
        if !report.diagnostics.isEmpty {
            paragraphs.append("## " + report.labels.diagnostics.markdownEscaped)
            let items = report.diagnostics.map { diagnostic in
                let word = report.labels.severities[diagnostic.severity.rawValue] ?? diagnostic.severity.rawValue
                return "- " + diagnostic.description(severity: word).markdownLine
            }
            paragraphs.append(items.joined(separator: "\n"))
        }
    }

    private mutating func write(_ numbered: Report.NumberedSection) {
        // Markdown has six levels of headings, of which the title takes the first.
        let marks = String(repeating: "#", count: min(6, numbered.level + 1))
        paragraphs.append("\(marks) \(numbered.number) \(numbered.section.title.markdownEscaped)")
        for block in numbered.section.blocks { write(block) }
    }

    private mutating func write(_ block: Report.Block) {
        switch block {
        case .paragraph(let text): paragraphs.append(text.markdownLine)
        case .list(let items): paragraphs.append(items.map { "- " + $0.markdownLine }.joined(separator: "\n"))
        case .callout(let callout): write(callout)
        case .table(let table):
            paragraphs.append("**\(table.caption.markdownEscaped)**")
            paragraphs.append(table.markdown)
        case .chart(let chart):
            paragraphs.append("**\(chart.title.markdownEscaped)**")
            if !chart.summary.isEmpty { paragraphs.append(chart.summary.markdownLine) }
            paragraphs.append(chart.table.markdown)
        }
    }

    private mutating func write(_ callout: Report.Callout) {
        var lines = ["[!\(callout.tone.alert)]", "**\(callout.title.markdownEscaped)**"]
        if !callout.text.isEmpty { lines += ["", callout.text.markdownLine] }
        if !callout.items.isEmpty { lines += [""] + callout.items.map { "- " + $0.markdownLine } }
        paragraphs.append(lines.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n"))
    }
}

extension Table {
    /// The table in GitHub-flavoured Markdown; emphasised rows in bold, rows of a tree indented by wide spaces.
    fileprivate var markdown: String {
        var lines = [
            columns.map(\.title.markdownEscaped),
            columns.map { $0.isNumeric ? "---:" : ":---" },
        ]
        lines += rows.map { row in
            row.cells.enumerated().map { place, cell in
                let words = cell.readerText.markdownEscaped
                let text = row.isEmphasised && !words.isEmpty ? "**\(words)**" : words
                return place == 0 ? String(repeating: "&emsp;", count: row.depth) + text : text
            }
        }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}

extension Report.Callout.Tone {
    /// The kind of GitHub's alert.
    fileprivate var alert: String {
        switch self {
        case .good: "TIP"
        case .note: "NOTE"
        case .warning: "WARNING"
        case .problem: "CAUTION"
        }
    }
}

extension String {
    /// The text on one line, with every sign that Markdown, GitHub's mathematics or HTML could take for its own
    /// escaped.
    fileprivate var markdownEscaped: String {
        var result = ""
        for character in printable {
            if "\\`*_[]<>|~#$&".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    /// The same for a text at the start of a line, where `-`, `+`, `=` and `1.` begin lists and headings.
    fileprivate var markdownLine: String {
        let escaped = markdownEscaped
        if let first = escaped.first, "-+=".contains(first) { return "\\" + escaped }
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let next = escaped.dropFirst(digits.count).first, next == "." || next == ")" else {
            return escaped
        }
        return digits + "\\" + escaped.dropFirst(digits.count)
    }
}
