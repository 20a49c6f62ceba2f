extension Chart {
    /// A point of a network's picture.
    public struct NetworkMark: Sendable, Hashable {
        /// The name, shown where there is room and in the tooltip.
        public var label: String
        /// The group whose colour it has, a place in the chart's list of groups.
        public var group: Int
        /// How large it is drawn, from 0 to 1: the share of the largest mark's area.
        public var size: Double
        /// What its size stands for.
        public var figure: Figure
        /// From left to right, 0 to 1.
        public var x: Double
        /// From bottom to top, 0 to 1.
        public var y: Double

        /// Creates a mark.
        public init(label: String, group: Int, size: Double, figure: Figure, x: Double, y: Double) {
            self.label = label
            self.group = group
            self.size = size
            self.figure = figure
            self.x = x
            self.y = y
        }
    }

    /// A line of a network's picture.
    public struct NetworkLine: Sendable, Hashable {
        /// The place of one mark.
        public var from: Int
        /// The place of the other.
        public var to: Int
        /// How wide it is drawn, from 0 to 1.
        public var strength: Double

        /// Creates a line.
        public init(from: Int, to: Int, strength: Double) {
            self.from = from
            self.to = to
            self.strength = strength
        }
    }

    /// A network drawn as points and lines, with the points where a layout put them.
    ///
    /// Lines lie behind the points and are pale, so that many of them read as density. The largest marks bear their
    /// names, fewer of them on a narrow screen. The table behind the chart has a row for each mark, the largest first.
    ///
    /// - Parameters:
    ///   - id: the name for links.
    ///   - title: what the picture shows, one line.
    ///   - summary: what a reader who cannot see the picture should know.
    ///   - labelTitle: what the marks are, the heading of the table's first column.
    ///   - groupTitle: what the groups are, the heading of its second.
    ///   - sizeTitle: what the sizes mean, the heading of its third.
    ///   - groups: the names of the groups; only those that occur are shown.
    ///   - marks: the points.
    ///   - lines: the lines.
    public static func network(
        id: String, title: String, summary: String, labelTitle: String, groupTitle: String, sizeTitle: String,
        groups: [String], marks: [NetworkMark], lines: [NetworkLine]
    ) -> Chart {
        let order = marks.indices.sorted { (marks[$1].size, $0) < (marks[$0].size, $1) }
        let present = groups.indices.filter { group in marks.contains { $0.group == group } }
        let colours = present.map { group in
            present.count == 1
                ? ChartSpecification.accent : ChartSpecification.palette[group % ChartSpecification.palette.count]
        }
        let names = present.map { groups[$0] }
        // Large marks come first, so that small ones lie upon them and can be seen.
        let wide = LabelPlan(marks, order: order, width: 800, height: Double(networkHeight))
        let narrow = LabelPlan(marks, order: order, width: 290, height: Double(networkHeight))
        let values = order.enumerated().map { rank, place -> JSONValue in
            let mark = marks[place]
            return [
                "label": .string(mark.label), "series": .string(groups[mark.group]),
                "text": .string(mark.figure.text), "size": .number(mark.size), "x": .number(mark.x),
                "y": .number(mark.y), "rank": .integer(rank), "wide": .bool(wide.isShown[place]),
                "narrow": .bool(narrow.isShown[place]),
            ]
        }
        let legend = names.count > 1 ? ChartSpecification.legend(for: names, symbol: "circle") : .null
        let tooltip = ChartSpecification.tooltip([("label", labelTitle), ("series", groupTitle), ("text", sizeTitle)])
        let layers =
            [networkLines(lines, marks: marks), networkPoints(names, colours, legend: legend, tooltip: tooltip)]
            + networkLabels()
        let specification = ChartSpecification(
            summary: summary, values: values, height: networkHeight, layers: layers, axis: nil)
        let table = Table(
            id: id, caption: title,
            columns: [
                Table.Column(labelTitle), Table.Column(groupTitle), Table.Column(sizeTitle, isNumeric: true),
            ],
            rows: order.map { place in
                let mark = marks[place]
                return Table.Row([.text(mark.label), .text(groups[mark.group]), mark.figure.cell])
            })
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    /// Pixels from the top to the bottom of the drawing.
    private static let networkHeight = 460
    /// Pixels below which a screen is narrow.
    private static let narrowWidth = 520
    /// Square pixels of the smallest and of the largest mark.
    private static let (leastArea, mostArea) = (35.0, 520.0)

    private static func networkSide(_ field: String) -> JSONValue {
        [
            "field": .string(field), "type": "quantitative", "axis": nil,
            "scale": ["domain": [-0.05, 1.05], "nice": false, "zero": false],
        ]
    }

    private static func networkLines(_ lines: [NetworkLine], marks: [NetworkMark]) -> JSONValue {
        let values = lines.map { line -> JSONValue in
            let (one, other) = (marks[line.from], marks[line.to])
            return [
                "x": .number(one.x), "y": .number(one.y), "x2": .number(other.x), "y2": .number(other.y),
                "stroke": .number(0.7 + 5.3 * line.strength),
            ]
        }
        let opacity = lines.count > 400 ? 0.18 : lines.count > 120 ? 0.3 : 0.4
        return [
            "data": ["values": .array(values)],
            "mark": ["type": "rule", "style": "branch", "strokeCap": "round", "opacity": .number(opacity)],
            "encoding": [
                "x": networkSide("x"), "y": networkSide("y"), "x2": ["field": "x2"], "y2": ["field": "y2"],
                "strokeWidth": ["field": "stroke", "type": "quantitative", "scale": nil, "legend": nil],
            ],
        ]
    }

    private static func networkPoints(
        _ names: [String], _ colours: [String], legend: JSONValue, tooltip: JSONValue
    ) -> JSONValue {
        [
            "mark": ["type": "point", "filled": true, "opacity": 1, "style": "part"],
            "encoding": [
                "x": networkSide("x"), "y": networkSide("y"),
                "size": [
                    "field": "size", "type": "quantitative", "legend": nil,
                    "scale": ["domain": [0, 1], "range": [.number(leastArea), .number(mostArea)]],
                ],
                "color": [
                    "field": "series", "type": "nominal", "legend": legend,
                    "scale": [
                        "domain": .array(names.map(JSONValue.string)), "range": .array(colours.map(JSONValue.string)),
                    ],
                ],
                "order": ["field": "rank", "type": "quantitative"], "tooltip": tooltip,
            ],
        ]
    }

    /// The names that have room, beside their marks on the side that has more.
    private static func networkLabels() -> [JSONValue] {
        let shown = "width < \(narrowWidth) ? datum.narrow : datum.wide"
        return [("datum.x < \(LabelPlan.turn)", "left", 1), ("datum.x >= \(LabelPlan.turn)", "right", -1)].map {
            filter, align, side in
            [
                "transform": [["filter": .string(filter)]],
                "mark": ChartSpecification.text(
                    style: "name", align: align, baseline: "middle", dx: side * LabelPlan.shift, dy: -LabelPlan.rise),
                "encoding": [
                    "x": networkSide("x"), "y": networkSide("y"), "text": ["field": "label", "type": "nominal"],
                    "opacity": ["condition": ["test": .string(shown), "value": 1], "value": 0],
                ],
            ]
        }
    }
}

/// Which marks of a network bear their names on a drawing of some size: the largest first, each unless its name would lie
/// on that of a larger one or on a larger mark.
private struct LabelPlan {
    /// The place from left to right beyond which names stand to the left of their marks.
    static let turn = 0.7
    /// Pixels from a mark's middle to the beginning of its name, and up to its middle line.
    static let (shift, rise) = (9, 10)
    /// Pixels of a line of text.
    private static let lineHeight = 15.0
    /// The most names on a drawing, for each hundred pixels of its width.
    private static let namesPerHundred = 2

    private struct Box {
        let (left, right, top, bottom): (Double, Double, Double, Double)

        func meets(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    private(set) var isShown: [Bool]

    init(_ marks: [Chart.NetworkMark], order: [Int], width: Double, height: Double) {
        isShown = [Bool](repeating: false, count: marks.count)
        var taken: [Box] = []
        var room = Self.namesPerHundred * Int(width) / 100
        for place in order where room > 0 {
            let mark = marks[place]
            let (x, y) = (mark.x * width, (1 - mark.y) * height)
            let length = Double(ChartSpecification.pixels(ofColumns: mark.label.displayWidth))
            let start = mark.x < Self.turn ? x + Double(Self.shift) : x - Double(Self.shift) - length
            let middle = y - Double(Self.rise)
            let box = Box(
                left: start, right: start + length, top: middle - Self.lineHeight / 2,
                bottom: middle + Self.lineHeight / 2)
            let own = Box(left: x - 6, right: x + 6, top: y - 6, bottom: y + 6)
            let isInside = box.left > -0.05 * width && box.right < 1.05 * width
            if isInside, !taken.contains(where: box.meets) {
                isShown[place] = true
                taken.append(box)
                room -= 1
            }
            taken.append(own)
        }
    }
}
