import Testing

@testable import Reports

struct MapTests {
    private func figures(_ values: [Double]) -> [Chart.Figure] { values.map { Chart.Figure($0, "\(Int($0))") } }

    private func map(_ cells: [Int], columns: Int = 3, quiet: Int? = nil) -> Chart {
        Chart.map(
            id: "map", title: "Map", summary: "Where what is.", x: Chart.Axis("x"), y: Chart.Axis("y"),
            columns: figures((0..<columns).map(Double.init)),
            rows: figures((0..<cells.count / columns).map { Double($0 * 10) }), categories: ["a", "b", "c"],
            cells: cells, categoryTitle: "Kind", shareTitle: "Share", percent: { "\(Int($0 * 100)) %" }, quiet: quiet,
            point: Chart.Line.Point(x: Chart.Figure(1, "1"), y: Chart.Figure(10, "10")), pointLabel: "here")
    }

    @Test func `Neighbours of one row and kind are one rectangle`() {
        let grid = MapGrid(
            columns: figures([0, 1, 2]), rows: figures([0, 10]), categories: ["a", "b", "c"], cells: [0, 0, 2, 2, 2, 2])
        #expect(grid.runs.count == 3)
        let first: JSONValue = [
            "left": -0.5, "right": 1.5, "bottom": -5.0, "top": 5.0, "series": "a", "xText": "0 … 1", "yText": "0",
        ]
        let last: JSONValue = [
            "left": -0.5, "right": 2.5, "bottom": 5.0, "top": 15.0, "series": "c", "xText": "0 … 2", "yText": "10",
        ]
        #expect(grid.runs[0] == first && grid.runs[2] == last)
    }

    @Test func `The table tells each kind's share and where it is found`() {
        let table = map([0, 0, 2, 2, 2, 2]).table
        let expected: [[Table.Cell]] = [
            [.text("a"), .number(2.0 / 6, "33 %"), .text("0 … 1"), .text("0")],
            [.text("c"), .number(4.0 / 6, "66 %"), .text("0 … 2"), .text("0 … 10")],
        ]
        #expect(table.rows.map(\.cells) == expected)
    }

    @Test func `A kind keeps its colour on every map, and the quiet one is grey`() {
        let (one, other) = (map([0, 0, 2], quiet: 1), map([2, 2, 1], quiet: 1))
        func colours(_ chart: Chart) -> String { chart.specification.text(prettily: false) }
        let green = ChartSpecification.palette[2]
        #expect(colours(one).contains("[\"\(ChartSpecification.palette[0])\",\"\(green)\"]"))
        #expect(colours(other).contains("[\"#9AA5B1\",\"\(green)\"]"))
    }

    @Test func `A map of a single place has an extent`() {
        let grid = MapGrid(columns: figures([4]), rows: figures([7]), categories: ["a"], cells: [0])
        #expect(grid.runs.count == 1 && grid.share(of: 0) == 1)
        #expect(grid.range(of: 0, alongColumns: true) == "4")
    }

    @Test func `A full map of two hundred by two hundred places is drawn`() {
        let side = (0..<200).map(Double.init)
        let chart = Chart.map(
            id: "m", title: "", summary: "", x: Chart.Axis("x"), y: Chart.Axis("y"), columns: figures(side),
            rows: figures(side), categories: ["a", "b"], cells: (0..<40_000).map { $0 / 200 > $0 % 200 ? 1 : 0 },
            categoryTitle: "k", shareTitle: "s", percent: { "\($0)" })
        #expect(chart.specification.text(prettily: false).utf8.count < 100_000)
        #expect(chart.table.rows.count == 2)
    }
}
