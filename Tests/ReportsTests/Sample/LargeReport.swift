import Reports

/// A report with as much of everything as a page must stand: a tree of forty leaves, long names, negative figures, many
/// series, hostile texts.
enum LargeReport {
    private static let hostile = "</script><script>window.hacked = 1</script><!-- <img src=x onerror=alert(1)> & \"'"
    private static let axis = Chart.Axis("Score", format: ".2f")

    static var report: Report {
        Report(
            title: "Large " + hostile, subtitle: hostile, language: "en", verdict: hostile,
            keyFigures: (1...9).map {
                Report.KeyFigure(label: "Figure \($0) with a long name", value: "1234567.\($0)")
            },
            sections: [
                Report.Section(
                    id: "charts", title: "Charts " + hostile,
                    blocks: [
                        .chart(tree), .chart(bars), .chart(stack), .chart(groups), .chart(ranks), .paragraph(hostile),
                        .callout(Report.Callout(.warning, title: hostile, text: hostile, items: [hostile])),
                        .table(table),
                    ])
            ], data: .string(hostile))
    }

    private static func name(_ number: Int) -> String {
        "Alternative \(number) of the long-winded association of industrial enterprises"
    }

    private static func figure(_ value: Double) -> Chart.Figure { Chart.Figure(value, "\(value)") }

    private static var tree: Chart {
        let branches = (1...5).map { branch in
            Chart.TreeNode(
                "Criterion \(branch) " + hostile, weight: 0.2, weightText: "0.2000", note: "CR 0.05",
                children: (1...8).map {
                    Chart.TreeNode("Leaf \(branch).\($0) of a long name", weight: 0.025, weightText: "0.0250")
                })
        }
        return Chart.tree(
            id: "tree", title: "Forty leaves", summary: hostile, labelTitle: "Criterion", weightTitle: "Weight",
            root: Chart.TreeNode("Goal", children: branches))
    }

    private static var bars: Chart {
        Chart.bars(
            id: "bars", title: "Bars to either side", summary: "Some are negative.", labelTitle: "Alternative",
            axis: axis,
            bars: (0..<15).map { place in
                let value = Double(place - 7) / 4
                return Chart.Bar(label: name(place), value: value, text: "\(value)", isEmphasised: place == 14)
            })
    }

    private static var stack: Chart {
        Chart.stackedBars(
            id: "stack", title: "Twelve parts", summary: "More parts than colours.", categoryTitle: "Alternative",
            axis: axis, categories: (0..<8).map(name),
            series: (0..<12).map { part in
                Chart.Series("Part \(part)", figures: (0..<8).map { figure(Double(part + $0 + 1) / 64) })
            },
            totalTitle: "Total", totals: (0..<8).map { figure(Double(78 + 12 * $0) / 64) })
    }

    private static var groups: Chart {
        Chart.groupedBars(
            id: "groups", title: "Four merits", summary: "One figure is missing.", categoryTitle: "Merit", axis: axis,
            categories: ["Benefits", "Opportunities", "Costs", "Risks"],
            series: (0..<4).map { place in
                Chart.Series(
                    name(place),
                    figures: (0..<4).map {
                        place == 2 && $0 == 2 ? Chart.Figure(nil, "–") : figure(Double(place + $0) / 4)
                    })
            })
    }

    private static var ranks: Chart {
        Chart.ranks(
            id: "ranks", title: "Twenty-five methods", summary: "Ties among them.", methodTitle: "Method",
            rankTitle: "Rank", methods: (0..<25).map { "Method \($0), a formula with a long name, ideal mode" },
            series: (0..<9).map { place in
                Chart.Series(
                    name(place),
                    figures: (0..<25).map { method in
                        let rank = (place * (method % 4 + 1)) % 9 + 1
                        return Chart.Figure(Double(rank), "\(rank)")
                    })
            })
    }

    private static var table: Table {
        Table(
            id: "table", caption: "Eighty rows " + hostile,
            columns: [Table.Column("Name")] + (1...8).map { Table.Column("Column \($0)", isNumeric: true) },
            rows: (0..<80).map { row in
                Table.Row(
                    [.text(row % 7 == 0 ? hostile : name(row))]
                        + (1...8).map { .number(Double(row * $0) / 8, "\(Double(row * $0) / 8)") },
                    isEmphasised: row == 3, depth: row % 10)
            })
    }
}
