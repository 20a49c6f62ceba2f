import OrderedCollections
import Testing

@testable import Reports

struct ChartPanelsTests {
    private func figure(_ value: Double?) -> Chart.Figure { Chart.Figure(value, value.map { "\($0)" } ?? "–") }

    private func band(_ name: String, _ heights: [Double?], reach: Double? = nil) -> Chart.Band {
        Chart.Band(
            name,
            points: heights.enumerated().map { place, height in
                Chart.Band.Point(
                    x: figure(Double(place + 1)), middle: figure(height),
                    edges: height.flatMap { height in reach.map { height - $0...height + $0 } })
            })
    }

    private var chart: Chart {
        Chart.panels(
            id: "course", title: "Course", summary: "Two drawings.", x: Chart.Axis("Day"),
            panels: [
                Chart.Panel(
                    title: "price", bands: [band("with", [1, 2, 3], reach: 0.5), band("without", [2, nil, 4])]
                ) { "\($0)" },
                Chart.Panel(title: "count", bands: [band("with", [7, 7, 7])]) { "\($0)" },
            ])
    }

    /// The rows that the marks are drawn from.
    private var rows: [JSONValue] {
        guard case .array(let values)? = chart.specification["data"]?["values"] else { return [] }
        return values
    }

    private func heights(_ panel: String, _ key: String) -> [Double] {
        rows.filter { $0["panel"] == .string(panel) }.compactMap {
            if case .number(let height) = $0[key] { height } else { nil }
        }
    }

    @Test func `Each panel has its own heights and none reaches into another`() {
        let (price, count) = (heights("price", "low") + heights("price", "high"), heights("count", "y"))
        #expect(price.allSatisfy { (1.0..<2).contains($0) } && count.allSatisfy { (0.0..<1).contains($0) })
        #expect(Set(count).count == 1)
        let middles = heights("price", "y")
        #expect(middles.count == 5 && middles[0] < middles[1] && middles[1] < middles[2])
    }

    @Test func `A line with a gap is drawn in parts`() {
        let parts = rows.filter { $0["series"] == .string("without") }.compactMap { $0["part"] }
        #expect(parts.count == 2 && parts[0] != parts[1])
    }

    @Test func `The ends of a panel are those of its bands`() {
        let panel = Chart.Panel(title: "price", bands: [band("a", [1, 3], reach: 0.5)]) { "\($0)" }
        #expect(panel.low == "0.5" && panel.high == "3.5")
        let empty = Chart.Panel(title: "nothing", bands: [band("a", [nil])]) { "\($0)" }
        #expect(empty.low.isEmpty && empty.high.isEmpty)
    }

    @Test func `The table has a row for each day and a column for each line`() {
        let table = chart.table
        #expect(table.columns.map(\.title) == ["Day", "price: with", "price: without", "count"])
        #expect(table.rows.count == 3)
        #expect(table.rows[1].cells[1] == .number(2, "2.0") && table.rows[1].cells[2] == .number(nil, "–"))
    }
}

extension JSONValue {
    /// A member of an object.
    fileprivate subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }
}
