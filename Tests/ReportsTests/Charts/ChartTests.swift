import OrderedCollections
import Testing

@testable import Reports

@Suite struct ChartTests {
    private let sample = SampleReport(isRussian: true)

    private var charts: [Chart] {
        [
            sample.ratios, sample.meritScores, sample.contributions, sample.ranks, sample.sensitivity,
            sample.tree(costs: true),
        ]
    }

    @Test func `Every specification carries its data, its summary and no address but the schema's`() {
        for chart in charts {
            #expect(chart.specification["description"] == .string(chart.summary))
            #expect(chart.specification["width"] == "container")
            guard case .array(let values)? = chart.specification["data"]?["values"] else {
                Issue.record("\(chart.id) has no data")
                continue
            }
            #expect(!values.isEmpty)
            #expect(!chart.specification.text().contains("\"url\""))
        }
    }

    @Test func `Ticks use the reader's decimal sign`() {
        for chart in [sample.ratios, sample.meritScores, sample.contributions, sample.sensitivity] {
            let locale = chart.specification["config"]?["locale"]?["number"]
            #expect(locale?["decimal"] == "," && locale?["thousands"] == "\u{A0}")
        }
    }

    @Test func `The table behind a chart of series has a row for each category`() {
        #expect(sample.meritScores.table.rows.count == 2)
        #expect(sample.contributions.table.columns.count == 5)
        #expect(sample.ranks.table.rows.count == 5)
        #expect(sample.sensitivity.table.rows.count == 11)
    }

    @Test func `An undefined figure is not drawn and stands in the table without a value`() {
        let series = [Chart.Series("A", figures: [Chart.Figure(nil, "–"), Chart.Figure(2, "2")])]
        let axis = Chart.Axis("Score")
        let chart = Chart.stackedBars(
            id: "c", title: "C", summary: "", categoryTitle: "K", axis: axis, categories: ["x", "y"], series: series,
            totalTitle: "Sum", totals: [Chart.Figure(nil, "–"), Chart.Figure(2, "2")])
        #expect(chart.table.rows[0].cells == [.text("x"), .number(nil, "–"), .number(nil, "–")])
        guard case .array(let values)? = chart.specification["data"]?["values"] else {
            Issue.record("no data")
            return
        }
        #expect(values.compactMap { $0["category"] } == ["y"])
    }

    @Test func `Parts of a stack meet end to end, negative ones to the left of zero`() {
        let figures = [0.5, -0.25, 0.125].map { (value: Double) in [Chart.Figure(value, "\(value)")] }
        let chart = Chart.stackedBars(
            id: "c", title: "C", summary: "", categoryTitle: "K", axis: Chart.Axis("Score"), categories: ["x"],
            series: figures.enumerated().map { Chart.Series("s\($0)", figures: $1) }, totalTitle: "Sum",
            totals: [Chart.Figure(0.375, "0.375")])
        guard case .array(let values)? = chart.specification["data"]?["values"] else {
            Issue.record("no data")
            return
        }
        #expect(values.map { $0["start"] } == [.number(0), .number(0), .number(0.5)])
        #expect(values.map { $0["end"] } == [.number(0.5), .number(-0.25), .number(0.625)])
    }

    @Test func `Tied ranks stand side by side`() {
        let one = [Chart.Figure(1.5, "1.5")]
        let chart = Chart.ranks(
            id: "c", title: "C", summary: "", methodTitle: "M", rankTitle: "R", methods: ["m"],
            series: [Chart.Series("A", figures: one), Chart.Series("B", figures: one)])
        guard case .array(let values)? = chart.specification["data"]?["values"] else {
            Issue.record("no data")
            return
        }
        #expect(values.map { $0["place"] } == [.number(1.5), .number(1.62)])
    }

    @Test(arguments: [1, 9, 40])
    func `A tree's height grows with its leaves`(leafCount: Int) {
        let root = Chart.TreeNode(
            "goal", children: (0..<leafCount).map { Chart.TreeNode("leaf \($0)", weight: 0.1, weightText: "0.1") })
        let chart = Chart.tree(
            id: "t", title: "T", summary: "", labelTitle: "L", weightTitle: "W", root: root)
        #expect(chart.specification["height"] == .integer(Int((30 * (Double(leafCount) + 0.2)).rounded())))
        #expect(chart.table.rows.count == leafCount + 1)
        #expect(chart.table.rows.map(\.depth) == [0] + Array(repeating: 1, count: leafCount))
    }

    @Test func `A long name is whole in a tree's data and table`() {
        let name = String(repeating: "long ", count: 40)
        let chart = Chart.tree(
            id: "t", title: "T", summary: "", labelTitle: "L", weightTitle: "W",
            root: Chart.TreeNode("goal", children: [Chart.TreeNode(name, weight: 1, weightText: "1")]))
        #expect(chart.table.rows[1].cells[0] == .text(name))
        guard case .array(let values)? = chart.specification["data"]?["values"] else {
            Issue.record("no data")
            return
        }
        #expect(values.last?["label"] == .string(name))
    }

    @Test func `Charts of nothing are charts all the same`() {
        let axis = Chart.Axis("x")
        let empty = [
            Chart.bars(id: "a", title: "A", summary: "", labelTitle: "L", axis: axis, bars: []),
            Chart.groupedBars(
                id: "b", title: "B", summary: "", categoryTitle: "K", axis: axis, categories: [], series: []),
            Chart.ranks(id: "c", title: "C", summary: "", methodTitle: "M", rankTitle: "R", methods: [], series: []),
            Chart.lines(id: "d", title: "D", summary: "", x: axis, y: axis, lines: []),
        ]
        #expect(empty.allSatisfy { $0.table.rows.isEmpty })
    }
}

extension JSONValue {
    /// A member of an object.
    fileprivate subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }
}
