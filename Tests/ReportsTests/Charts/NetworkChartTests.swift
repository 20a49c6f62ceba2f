import OrderedCollections
import Testing

@testable import Reports

@Suite struct NetworkChartTests {
    private func mark(_ label: String, size: Double, x: Double, y: Double, group: Int = 0) -> Chart.NetworkMark {
        Chart.NetworkMark(
            label: label, group: group, size: size, figure: Chart.Figure(size * 10, "\(Int(size * 10))"), x: x, y: y)
    }

    private func chart(_ marks: [Chart.NetworkMark], lines: [Chart.NetworkLine] = []) -> Chart {
        Chart.network(
            id: "n", title: "Network", summary: "Three.", labelTitle: "Member", groupTitle: "Tier",
            sizeTitle: "Partners", groups: ["Buyers", "Traders", "Factories"], marks: marks, lines: lines)
    }

    private func values(_ chart: Chart) -> [JSONValue] {
        guard case .array(let values)? = chart.specification["data"]?["values"] else { return [] }
        return values
    }

    private func layers(_ chart: Chart) -> [JSONValue] {
        guard case .array(let layers)? = chart.specification["layer"] else { return [] }
        return layers
    }

    @Test func `Lines lie behind points, and end where these are`() throws {
        let marks = [mark("A", size: 0.2, x: 0, y: 1), mark("B", size: 1, x: 0.5, y: 0.25)]
        let chart = chart(marks, lines: [Chart.NetworkLine(from: 0, to: 1, strength: 1)])
        let first = try #require(layers(chart).first)
        #expect(first["mark"]?["type"] == "rule")
        guard case .array(let lines)? = first["data"]?["values"] else {
            Issue.record("no lines")
            return
        }
        #expect(lines == [["x": 0.0, "y": 1.0, "x2": 0.5, "y2": 0.25, "stroke": 6.0]])
    }

    @Test func `The table has every mark, the largest first`() {
        let chart = chart([
            mark("A", size: 0.2, x: 0, y: 1), mark("B", size: 1, x: 0.5, y: 0, group: 2),
            mark("C", size: 0.2, x: 1, y: 1),
        ])
        #expect(chart.table.rows.map { $0.cells[0] } == [.text("B"), .text("A"), .text("C")])
        #expect(chart.table.rows[0].cells == [.text("B"), .text("Factories"), .number(10, "10")])
        #expect(values(chart).map { $0["label"] } == ["B", "A", "C"])
    }

    @Test func `Only groups that occur are in the legend, each in its own colour`() throws {
        let chart = chart([mark("A", size: 1, x: 0, y: 0), mark("B", size: 1, x: 1, y: 1, group: 2)])
        let scale = try #require(layers(chart)[1]["encoding"]?["color"]?["scale"])
        #expect(scale["domain"] == ["Buyers", "Factories"])
        #expect(scale["range"] == ["#0072B2", "#009E73"])
        let single = self.chart([mark("A", size: 1, x: 0, y: 0, group: 2)])
        #expect(layers(single)[1]["encoding"]?["color"]?["legend"] == .null)
    }

    @Test func `Names that would lie on each other are left out, first those of small marks`() {
        let crowd = (0..<30).map { place in
            mark("Member \(place)", size: 1 - Double(place) / 40, x: 0.4 + 0.002 * Double(place), y: 0.5)
        }
        let shown = values(chart(crowd)).map { $0["wide"] == true }
        #expect(shown[0])
        #expect(shown.count { $0 } <= 2)
        let apart = [mark("A", size: 1, x: 0.1, y: 0.1), mark("B", size: 0.5, x: 0.9, y: 0.9)]
        #expect(values(chart(apart)).allSatisfy { $0["wide"] == true && $0["narrow"] == true })
    }
}

extension JSONValue {
    /// A member of an object; nil for other values.
    fileprivate subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }
}
