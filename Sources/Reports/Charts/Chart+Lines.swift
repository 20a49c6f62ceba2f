extension Chart {
    /// Lines over a horizontal axis of numbers, such as each alternative's score as a criterion's weight changes.
    ///
    /// Lines differ by colour and by their dashes. The table behind the chart has a row for each place along the
    /// horizontal axis at which some line has a point.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - x: the horizontal axis; its number signs hold for both.
    ///   - y: the vertical axis.
    ///   - lines: the lines.
    ///   - markers: vertical lines with a few words.
    public static func lines(
        id: String, title: String, summary: String, x: Axis, y: Axis, lines: [Line], markers: [Marker] = []
    ) -> Chart {
        let values = lines.flatMap { line in
            line.points.map { point -> JSONValue in
                [
                    "series": .string(line.name), "x": JSONValue(point.x.value), "y": JSONValue(point.y.value),
                    "xText": .string(point.x.text), "yText": .string(point.y.text),
                ]
            }
        }
        let specification = ChartSpecification(
            summary: summary, values: values, height: 300,
            layers: lineMarkers(markers) + lineLayers(names: lines.map(\.name), x: x, y: y), axis: x)
        return Chart(
            id: id, title: title, summary: summary, specification: specification.json,
            table: lineTable(id: id, title: title, x: x, lines: lines))
    }

    private static func lineLayers(names: [String], x: Axis, y: Axis) -> [JSONValue] {
        let legend = ChartSpecification.legend(for: names, symbol: "stroke")
        let colour = ChartSpecification.colour(names, legend: legend)
        let position: JSONValue = [
            "field": "x", "type": "quantitative", "axis": ChartSpecification.ticks(of: x),
            "scale": ["zero": false, "nice": false],
        ]
        let height: JSONValue = ["field": "y", "type": "quantitative", "axis": ChartSpecification.ticks(of: y)]
        return [
            [
                "mark": ["type": "line", "strokeWidth": 2.5],
                "encoding": [
                    "x": position, "y": height, "color": colour,
                    "strokeDash": [
                        "field": "series", "type": "nominal", "legend": legend,
                        "scale": [
                            "domain": .array(names.map(JSONValue.string)),
                            "range": .array(names.indices.map { dashes[$0 % dashes.count] }),
                        ],
                    ],
                ],
            ],
            [
                // Dots that nobody sees give the pointer something to rest on.
                "mark": ["type": "point", "filled": true, "size": 120, "opacity": 0],
                "encoding": [
                    "x": position, "y": height,
                    "tooltip": ChartSpecification.tooltip([("series", ""), ("xText", x.title), ("yText", y.title)]),
                ],
            ],
        ]
    }

    /// The dashes of the lines, whole first; lengths in pixels.
    private static let dashes: [JSONValue] = [[1, 0], [8, 4], [2, 3], [10, 3, 2, 3], [5, 2], [14, 5], [3, 6]]

    private static func lineMarkers(_ markers: [Marker]) -> [JSONValue] {
        guard !markers.isEmpty else { return [] }
        let values = markers.map { ["x": .number($0.x), "label": .string($0.label)] as JSONValue }
        let position: JSONValue = ["field": "x", "type": "quantitative"]
        return [
            [
                "data": ["values": .array(values)], "mark": ["type": "rule", "style": "marker", "strokeDash": [4, 3]],
                "encoding": ["x": position],
            ],
            [
                "data": ["values": .array(values)],
                "mark": ChartSpecification.text(style: "note", align: "left", baseline: "top", dx: 5, dy: 2),
                "encoding": ["x": position, "y": ["value": 0], "text": ["field": "label", "type": "nominal"]],
            ],
        ]
    }

    private static func lineTable(id: String, title: String, x: Axis, lines: [Line]) -> Table {
        var places: [Figure] = []
        var seen: Set<Double?> = []
        for point in lines.flatMap(\.points) where seen.insert(point.x.value).inserted { places.append(point.x) }
        places.sort { ($0.value ?? .infinity) < ($1.value ?? .infinity) }
        let heights = lines.map { line in
            Dictionary(line.points.map { ($0.x.value, $0.y) }, uniquingKeysWith: { first, _ in first })
        }
        let rows = places.map { place in
            Table.Row([place.cell] + heights.map { $0[place.value]?.cell ?? .number(nil, "") })
        }
        return Table(
            id: id, caption: title,
            columns: [Table.Column(x.title, isNumeric: true)] + lines.map { Table.Column($0.name, isNumeric: true) },
            rows: rows)
    }
}
