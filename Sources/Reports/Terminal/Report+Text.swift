extension Report {
    /// The report for a terminal, ending in a line feed.
    ///
    /// Texts wrap at the width; tables wrap their texts and, if need be, are split, but no figure is ever cut. A chart
    /// is drawn with block characters where it has ``Chart/bars``, and is its table else. Widths count the columns that
    /// characters fill on a terminal, so that Cyrillic and East Asian texts line up.
    ///
    /// ```
    /// 1 Who leads
    /// ───────────
    ///
    /// Scores
    /// ▸ Third   ████████████████████████████  1.2251
    ///   Second  ██████████████████████▉       1.0010
    /// ```
    ///
    /// - Parameters:
    ///   - width: the number of columns, at least 20; 80 to 100 read best.
    ///   - ansi: whether to set words off by ANSI escape sequences. The texts say the same without.
    public func text(width: Int = 100, ansi: Bool = false) -> String {
        precondition(width >= 20, "A report needs at least 20 columns.")
        var writer = TextWriter(width: width, style: TerminalStyle(usesEscapes: ansi))
        writer.write(self)
        return writer.lines.joined(separator: "\n") + "\n"
    }
}

/// Writes a report line by line.
private struct TextWriter {
    private(set) var lines: [String] = []
    let width: Int
    let style: TerminalStyle

    init(width: Int, style: TerminalStyle) {
        self.width = width
        self.style = style
    }

    mutating func write(_ report: Report) {
        for line in report.title.wrapped(to: width) { heading(line, underline: "═") }
        if let subtitle = report.subtitle { paragraph(subtitle) }
        if let verdict = report.verdict {
            blank()
            lines.append(style.apply(.bold, to: report.labels.verdict.printable))
            lines += verdict.wrapped(to: width - 2).map { "┃ " + style.apply(.bold, to: $0) }
            for qualification in report.qualifications {
                let wrapped = qualification.wrapped(to: width - 4)
                lines += wrapped.enumerated().map { "┃ " + ($0.offset == 0 ? "• " : "  ") + $0.element }
            }
        }
        write(report.keyFigures)
        for numbered in report.numberedSections { write(numbered) }
        if !report.diagnostics.isEmpty {
            blank()
            heading(report.labels.diagnostics.printable, underline: "─")
            for diagnostic in report.diagnostics { write(diagnostic, labels: report.labels) }
        }
    }

    private mutating func write(_ figures: [Report.KeyFigure]) {
        guard !figures.isEmpty else { return }
        blank()
        let valueWidth = figures.map(\.value.displayWidth).max() ?? 0
        // A note needs some sixteen columns to read as a text.
        let labelRoom = min(width / 2, max(8, width - valueWidth - 20))
        let labelWidth = min(figures.map(\.label.displayWidth).max() ?? 0, labelRoom)
        for figure in figures {
            let label = figure.label.wrapped(to: labelWidth)
            let value = figure.value.printable
            let head = (label.first ?? "").padded(to: labelWidth) + "  "
            let noteRoom = max(8, width - labelWidth - valueWidth - 4)
            let note = figure.note.map { $0.wrapped(to: noteRoom) } ?? []
            let space = String(repeating: " ", count: max(0, valueWidth - value.displayWidth))
            let first = head + style.apply(.bold, to: value) + space + "  " + (note.first ?? "")
            lines.append(first.withoutTrailingSpaces)
            for place in 1..<max(1, label.count, note.count) {
                let more = (place < label.count ? label[place] : "").padded(to: labelWidth + valueWidth + 4)
                lines.append((more + (place < note.count ? note[place] : "")).withoutTrailingSpaces)
            }
        }
    }

    private mutating func write(_ numbered: Report.NumberedSection) {
        blank()
        let title = "\(numbered.number)  \(numbered.section.title)"
        for line in title.wrapped(to: width) {
            numbered.level == 1 ? heading(line, underline: "─") : lines.append(style.apply(.bold, to: line))
        }
        for block in numbered.section.blocks {
            blank()
            write(block)
        }
    }

    private mutating func write(_ block: Report.Block) {
        switch block {
        case .paragraph(let text): paragraph(text)
        case .list(let items): for item in items { hanging("• ", item) }
        case .callout(let callout): write(callout)
        case .table(let table): write(table)
        case .chart(let chart):
            guard !chart.bars.isEmpty else { return write(chart.table) }
            for line in chart.title.wrapped(to: width) { lines.append(style.apply(.bold, to: line)) }
            lines += TextBars(bars: chart.bars, width: width, style: style).lines
        }
    }

    private mutating func write(_ table: Table) {
        for line in table.caption.wrapped(to: width) { lines.append(style.apply(.bold, to: line)) }
        lines += TextTable(table, width: width, style: style).lines
    }

    private mutating func write(_ callout: Report.Callout) {
        let sign = callout.tone.sign
        let titleLines = callout.title.wrapped(to: width - 4)
        for (place, line) in titleLines.enumerated() {
            lines.append(style.apply(callout.tone.colour, to: (place == 0 ? "[\(sign)] " : "    ") + line))
        }
        if !callout.text.isEmpty { lines += callout.text.wrapped(to: width - 4).map { "    " + $0 } }
        for item in callout.items { hanging("    • ", item) }
    }

    private mutating func write(_ diagnostic: Diagnostic, labels: Report.Labels) {
        let word = labels.severities[diagnostic.severity.rawValue] ?? diagnostic.severity.rawValue
        hanging("• ", diagnostic.description(severity: word))
    }

    private mutating func heading(_ text: String, underline: String) {
        lines.append(style.apply(.bold, to: text))
        lines.append(style.apply(.faint, to: String(repeating: underline, count: text.displayWidth)))
    }

    private mutating func paragraph(_ text: String) { lines += text.wrapped(to: width) }

    private mutating func hanging(_ sign: String, _ text: String) {
        let indent = String(repeating: " ", count: sign.displayWidth)
        for (place, line) in text.wrapped(to: max(8, width - sign.displayWidth)).enumerated() {
            lines.append((place == 0 ? sign : indent) + line)
        }
    }

    private mutating func blank() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }
}

extension Report.Callout.Tone {
    /// The sign of the tone, so that it does not hang on colour alone.
    var sign: String {
        switch self {
        case .good: "✓"
        case .note: "i"
        case .warning: "!"
        case .problem: "✗"
        }
    }

    fileprivate var colour: TerminalStyle.Tone {
        switch self {
        case .good: .green
        case .note: .blue
        case .warning: .yellow
        case .problem: .red
        }
    }
}
