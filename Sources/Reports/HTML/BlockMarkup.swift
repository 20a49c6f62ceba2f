/// Writes sections and their blocks as HTML.
struct BlockMarkup {
    let labels: Report.Labels
    /// The names already given away on the page.
    var names: UniqueNames

    /// Columns from which a table is set smaller, so that it fits on paper.
    private static let wideColumnCount = 8
    /// Columns on a terminal up to which a cell is short.
    private static let terseWidth = 20
    /// Columns on a terminal from which a text needs a broad column, lest it become a tall and narrow one.
    private static let longWidth = 40
    /// Rows up to which a table is kept on one sheet of paper.
    private static let shortRowCount = 16
    /// Rows up to which the table behind a chart is printed: more are the points of curves, which nobody reads on paper.
    private static let printedRowCount = 12
    /// The depth of a row after which the indent no longer grows; the stylesheet has a class for each.
    private static let deepestIndent = 8

    mutating func write(_ entry: AnchoredSections.Entry, to main: inout Markup) {
        let level = entry.numbered.level
        main.element("section", ["id": entry.anchor, "class": level == 1 ? "part" : "subpart"]) { section in
            // HTML has six levels of headings, of which the title takes the first.
            section.element("h\(min(6, level + 1))") { heading in
                heading.element("span", ["class": "ordinal"], entry.numbered.number)
                heading.words(" " + entry.numbered.section.title)
            }
            section.lineEnd()
            for block in entry.numbered.section.blocks {
                write(block, to: &section)
                section.lineEnd()
            }
            guard level == 1 else { return }
            section.element("p", ["class": "to-contents"]) {
                $0.element("a", ["href": "#contents-heading"], "↑ " + labels.contents)
            }
            section.lineEnd()
        }
        main.lineEnd()
    }

    private mutating func write(_ block: Report.Block, to section: inout Markup) {
        switch block {
        case .paragraph(let text): section.element("p", text)
        case .list(let items): section.element("ul") { list in for item in items { list.element("li", item) } }
        case .callout(let callout): write(callout, to: &section)
        case .table(let table): write(table, id: names.unique(table.id), to: &section)
        case .chart(let chart): write(chart, to: &section)
        }
    }

    private func write(_ callout: Report.Callout, to section: inout Markup) {
        section.element("div", ["class": "callout \(callout.tone.rawValue)", "role": "note"]) { box in
            box.element("p", ["class": "callout-title"]) { title in
                title.element("span", ["class": "sign", "aria-hidden": "true"], callout.tone.sign)
                title.words(callout.title)
            }
            if !callout.text.isEmpty { box.element("p", callout.text) }
            if !callout.items.isEmpty {
                box.element("ul") { list in for item in callout.items { list.element("li", item) } }
            }
        }
    }

    private mutating func write(_ chart: Chart, to section: inout Markup) {
        let id = names.unique(chart.id)
        let (titleID, summaryID) = (names.unique(id + "-title"), names.unique(id + "-summary"))
        let tableID = names.unique(id + "-data")
        section.element("figure", ["class": "chart", "id": id, "aria-labelledby": titleID]) { figure in
            figure.element("div", ["class": "plate"]) { plate in
                plate.element("figcaption") { caption in
                    caption.element("span", ["class": "chart-title", "id": titleID], chart.title)
                    if !chart.summary.isEmpty {
                        caption.element("span", ["class": "summary", "id": summaryID], chart.summary)
                    }
                }
                plate.element("div", ["class": "drawing-box"]) { box in
                    box.element(
                        "div",
                        [
                            "class": "drawing", "role": "img", "aria-labelledby": titleID,
                            "aria-describedby": chart.summary.isEmpty ? nil : summaryID,
                        ]
                    ) { _ in }
                }
                plate.element("script", ["type": "application/json"]) {
                    $0.raw(chart.specification.textForScript)
                }
                plate.element("noscript") { $0.element("p", ["class": "no-script"], labels.noScript) }
            }
            figure.lineEnd()
            // Open for readers without scripts; the page's script closes it.
            let isBulk = chart.table.rows.count > Self.printedRowCount
            figure.raw(isBulk ? "<details class=\"bulk\" open>" : "<details open>")
            figure.element("summary") { summary in
                summary.words(labels.showData)
                summary.element("span", ["class": "unseen"], ": " + chart.title)
            }
            write(chart.table, id: tableID, to: &figure)
            figure.raw("</details>")
        }
    }

    /// Whether all cells of a table are so short that its columns need no least width, as those of a payoff matrix.
    private static func isTerse(_ table: Table) -> Bool {
        table.rows.allSatisfy { row in
            row.cells.allSatisfy { cell in
                switch cell {
                case .text(let text), .number(_, let text): text.displayWidth <= terseWidth
                }
            }
        }
    }

    private func write(_ table: Table, id: String, to parent: inout Markup) {
        let kinds = [
            table.columns.count > Self.wideColumnCount ? "wide" : nil,
            table.rows.count <= Self.shortRowCount ? "short" : nil,
            Self.isTerse(table) ? "terse" : nil,
        ].compactMap { $0 }
        let captionID = id + "-caption"
        parent.element(
            "div", ["class": "table-box", "tabindex": "0", "role": "region", "aria-labelledby": captionID]
        ) { box in
            box.element("table", ["id": id, "class": kinds.isEmpty ? nil : kinds.joined(separator: " ")]) { element in
                element.element("caption", ["id": captionID], table.caption)
                element.element("thead") { head in
                    head.element("tr") { row in
                        for column in table.columns {
                            row.element(
                                "th", ["scope": "col", "class": column.isNumeric ? "number" : nil], column.title)
                        }
                    }
                }
                element.lineEnd()
                element.element("tbody") { body in
                    for row in table.rows { write(row, of: table, to: &body) }
                }
            }
        }
    }

    private func write(_ row: Table.Row, of table: Table, to body: inout Markup) {
        body.element("tr", ["class": row.isEmphasised ? "emphasised" : nil]) { line in
            for (place, cell) in row.cells.enumerated() {
                let isNumeric = table.columns[place].isNumeric
                let isLong = !isNumeric && cell.readerText.displayWidth > Self.longWidth
                let classes = [
                    isNumeric ? "number" : nil, isLong ? "long" : nil,
                    place == 0 && row.depth > 0 ? "depth-\(min(row.depth, Self.deepestIndent))" : nil,
                ].compactMap { $0 }
                // The first text of a row names it; the whole row is then read out with its name.
                let namesRow = place == 0 && !table.columns[0].isNumeric
                line.element(
                    namesRow ? "th" : "td",
                    [
                        "scope": namesRow ? "row" : nil,
                        "class": classes.isEmpty ? nil : classes.joined(separator: " "),
                    ],
                    cell.readerText)
            }
        }
        body.lineEnd()
    }
}
