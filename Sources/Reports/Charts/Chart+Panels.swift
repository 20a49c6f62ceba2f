extension Chart {
    /// A line with a band around it, such as the mean of repeated runs and how far they reach.
    public struct Band: Sendable, Hashable {
        /// A place along the line.
        public struct Point: Sendable, Hashable {
            /// The place along the horizontal axis.
            public var x: Figure
            /// The height of the line.
            public var middle: Figure
            /// The lower and the upper edge of the band; nil for a line alone.
            public var edges: ClosedRange<Double>?

            /// Creates a point.
            public init(x: Figure, middle: Figure, edges: ClosedRange<Double>? = nil) {
                self.x = x
                self.middle = middle
                self.edges = edges
            }
        }

        /// The name, shown in the legend.
        public var name: String
        /// The points, from left to right; one whose height is undefined leaves a gap.
        public var points: [Point]

        /// Creates a band.
        public init(_ name: String, points: [Point]) {
            self.name = name
            self.points = points
        }
    }

    /// One of several small drawings over the same horizontal axis.
    public struct Panel: Sendable, Hashable {
        /// What it shows, with its unit.
        public var title: String
        /// The lines; those with the same name have the same colour in all panels.
        public var bands: [Band]
        /// Writes a height in the reader's language, for the two ends of the panel's axis.
        public var low: String
        /// The upper end.
        public var high: String

        /// Creates a panel.
        ///
        /// - Parameters:
        ///   - title: what it shows, with its unit.
        ///   - bands: the lines.
        ///   - text: writes a height in the reader's language.
        public init(title: String, bands: [Band], text: (Double) -> String) {
            self.title = title
            self.bands = bands
            let range = Self.range(of: bands)
            low = range.map { text($0.lowerBound) } ?? ""
            high = range.map { text($0.upperBound) } ?? ""
        }

        /// The least and the greatest height; nil where nothing is drawn.
        static func range(of bands: [Band]) -> ClosedRange<Double>? {
            let heights = bands.flatMap(\.points).flatMap { point in
                [point.middle.value, point.edges?.lowerBound, point.edges?.upperBound].compactMap { $0 }
            }.filter(\.isFinite)
            guard let low = heights.min(), let high = heights.max() else { return nil }
            return low...high
        }
    }

    /// Small drawings one under the other, each with its own heights, all over the same horizontal axis.
    ///
    /// So that many of them fit a page and a phone, a panel has no axis beside it: its least and its greatest height
    /// stand in the drawing. The table behind the chart has a row for each place along the horizontal axis.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - x: the horizontal axis.
    ///   - panels: the drawings, from top to bottom.
    public static func panels(id: String, title: String, summary: String, x: Axis, panels: [Panel]) -> Chart {
        let names = panels.flatMap { $0.bands.map(\.name) }.reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        let values = panels.enumerated().flatMap { place, panel in
            panelValues(panel, floor: Double(panels.count - 1 - place))
        }
        let specification = ChartSpecification(
            summary: summary, values: values, height: panelHeight * panels.count,
            layers: panelFrames(panels) + panelMarks(names: names, x: x, count: panels.count), axis: x)
        return Chart(
            id: id, title: title, summary: summary, specification: specification.json,
            table: panelTable(id: id, title: title, x: x, panels: panels))
    }

    /// Pixels of a panel with its title.
    private static let panelHeight = 112
    /// The share of a panel that its lines fill, and where they begin; above them stand the title and the upper end,
    /// below them the lower end, so that no figure lies on a line.
    private static let (panelShare, panelFloor) = (0.54, 0.18)

    /// The rows of a panel; heights are measured in panels from the bottom of the lowest.
    private static func panelValues(_ panel: Panel, floor: Double) -> [JSONValue] {
        guard let range = Panel.range(of: panel.bands) else { return [] }
        let span = range.upperBound - range.lowerBound
        func height(_ value: Double) -> JSONValue {
            .number(floor + panelFloor + panelShare * (span > 0 ? (value - range.lowerBound) / span : 0.5))
        }
        return panel.bands.flatMap { band in
            // The parts of a line between gaps are lines of their own.
            var part = 0
            return band.points.compactMap { point -> JSONValue? in
                guard let middle = point.middle.value, middle.isFinite else {
                    part += 1
                    return nil
                }
                let edges = point.edges ?? middle...middle
                return [
                    "series": .string(band.name), "panel": .string(panel.title),
                    "part": .string("\(floor) \(band.name) \(part)"), "x": JSONValue(point.x.value),
                    "xText": .string(point.x.text), "yText": .string(point.middle.text), "y": height(middle),
                    "low": height(edges.lowerBound), "high": height(edges.upperBound),
                ]
            }
        }
    }

    /// The titles of the panels, and their ends with pale lines.
    private static func panelFrames(_ panels: [Panel]) -> [JSONValue] {
        let titles = panels.enumerated().map { place, panel -> JSONValue in
            ["y": .number(Double(panels.count - place) - 0.04), "label": .string(panel.title)]
        }
        let ends = panels.enumerated().flatMap { place, panel -> [JSONValue] in
            let floor = Double(panels.count - 1 - place)
            guard !panel.low.isEmpty else { return [] }
            let (low, high) = (floor + panelFloor, floor + panelFloor + panelShare)
            // A panel whose lines all lie at one height has that one end.
            guard panel.low != panel.high else {
                return [["y": .number((low + high) / 2), "above": .string(panel.low), "below": ""]]
            }
            return [
                ["y": .number(low), "above": "", "below": .string(panel.low)],
                ["y": .number(high), "above": .string(panel.high), "below": ""],
            ]
        }
        let side = panelSide("y", count: panels.count)
        let scale: JSONValue = ["value": 0]
        return [
            [
                "data": ["values": .array(ends)], "mark": ["type": "rule", "style": "branch", "opacity": 0.35],
                "encoding": ["y": side],
            ],
            [
                "data": ["values": .array(titles)],
                "mark": ChartSpecification.text(
                    style: "name", align: "left", baseline: "top", dx: 2, limit: "width - 4"),
                "encoding": ["x": scale, "y": side, "text": ["field": "label", "type": "nominal"]],
            ],
        ]
            + [("above", "bottom", -1), ("below", "top", 2)].map { field, baseline, shift in
                [
                    "data": ["values": .array(ends)],
                    "mark": ChartSpecification.text(
                        style: "note", align: "left", baseline: baseline, dx: 2, dy: shift),
                    "encoding": ["x": scale, "y": side, "text": ["field": .string(field), "type": "nominal"]],
                ]
            }
    }

    private static func panelSide(_ field: String, count: Int) -> JSONValue {
        [
            "field": .string(field), "type": "quantitative", "axis": nil,
            "scale": ["domain": [0, .integer(count)], "nice": false, "zero": false],
        ]
    }

    private static func panelMarks(names: [String], x: Axis, count: Int) -> [JSONValue] {
        let legend = names.count > 1 ? ChartSpecification.legend(for: names, symbol: "stroke") : .null
        let colour = ChartSpecification.colour(names, legend: legend)
        let position: JSONValue = [
            "field": "x", "type": "quantitative", "axis": ChartSpecification.ticks(of: x, hasGrid: false),
            "scale": ["zero": false, "nice": false],
        ]
        let detail: JSONValue = ["field": "part", "type": "nominal"]
        let height = panelSide("y", count: count)
        return [
            [
                "mark": ["type": "area", "opacity": 0.22],
                "encoding": [
                    "x": position, "y": panelSide("low", count: count), "y2": ["field": "high"], "color": colour,
                    "detail": detail,
                ],
            ],
            [
                "mark": ["type": "line", "strokeWidth": 2],
                "encoding": [
                    "x": position, "y": height, "color": colour, "detail": detail,
                    "strokeDash": [
                        "field": "series", "type": "nominal", "legend": legend,
                        "scale": [
                            "domain": .array(names.map(JSONValue.string)),
                            "range": .array(names.indices.map { $0 == 0 ? [1, 0] : [6, 3] }),
                        ],
                    ],
                ],
            ],
            [
                "mark": ["type": "point", "filled": true, "size": 60, "opacity": 0],
                "encoding": [
                    "x": position, "y": height,
                    "tooltip": ChartSpecification.tooltip([
                        ("panel", ""), ("series", ""), ("xText", x.title), ("yText", ""),
                    ]),
                ],
            ],
        ]
    }

    /// The middles of all lines; a name is given with its panel where there are several lines.
    private static func panelTable(id: String, title: String, x: Axis, panels: [Panel]) -> Table {
        var places: [Double: Figure] = [:]
        for point in panels.flatMap(\.bands).flatMap(\.points) {
            if let value = point.x.value { places[value] = point.x }
        }
        let lines = panels.flatMap { panel in
            panel.bands.map { band in
                (
                    panel.bands.count > 1 ? "\(panel.title): \(band.name)" : panel.title,
                    Dictionary(band.points.map { ($0.x.value, $0.middle) }) { first, _ in first }
                )
            }
        }
        return Table(
            id: id, caption: title,
            columns: [Table.Column(x.title, isNumeric: true)] + lines.map { Table.Column($0.0, isNumeric: true) },
            rows: places.values.sorted { ($0.value ?? 0) < ($1.value ?? 0) }.map { place in
                Table.Row([place.cell] + lines.map { $0.1[place.value]?.cell ?? .number(nil, "") })
            })
    }
}
