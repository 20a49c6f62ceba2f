extension Chart {
    /// The rank of each series under each method, a line of dots for each series (a “bump chart”).
    ///
    /// Methods stand one below the other, so that their names have room, and ranks run from left (first) to right.
    /// Series differ by colour and by the shape of their dots; tied ones stand side by side.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - methodTitle: what the categories are, the heading of the table's first column.
    ///   - rankTitle: the title of the axis of ranks.
    ///   - methods: the methods, from top to bottom.
    ///   - series: the ranked things; each has a rank for every method, 1 for the first.
    public static func ranks(
        id: String, title: String, summary: String, methodTitle: String, rankTitle: String, methods: [String],
        series: [Series]
    ) -> Chart {
        let table = Table(id: id, caption: title, categoryTitle: methodTitle, categories: methods, series: series)
        let lines = methods.map { ChartSpecification.lines(of: $0, width: rankLabelWidth) }
        let labels = lines.enumerated().map { slot, lines -> JSONValue in
            ["slot": .integer(slot), "lines": JSONValue(lines: lines), "count": .integer(lines.count)]
        }
        let lineCount = lines.map(\.count).max() ?? 1
        let longest = lines.joined().map(\.displayWidth).max() ?? 0
        let left = "min(\(ChartSpecification.pixels(ofColumns: longest) + 24), width * 0.56)"
        let specification = ChartSpecification(
            summary: summary, values: rankValues(methods: methods, series: series),
            height: (16 * lineCount + 14) * max(1, methods.count),
            layers: rankLayers(
                names: series.map(\.name), titles: (methodTitle, rankTitle), left: left, lastRank: series.count)
                + (1...lineCount).map { rankLabels(labels, lineCount: $0, limit: "\(left) - 14") },
            axis: nil)
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    /// A row for each dot; the place along the axis is the rank, a little to the right for those that share it.
    private static func rankValues(methods: [String], series: [Series]) -> [JSONValue] {
        methods.indices.flatMap { slot -> [JSONValue] in
            var taken: [Double: Int] = [:]
            return series.compactMap { one -> JSONValue? in
                guard let rank = one.figures[slot].value, rank.isFinite else { return nil }
                let tied = taken[rank, default: 0]
                taken[rank] = tied + 1
                return [
                    "slot": .integer(slot), "method": .string(methods[slot]), "series": .string(one.name),
                    "place": .number(rank + 0.12 * Double(tied)), "text": .string(one.figures[slot].text),
                ]
            }
        }
    }

    private static func rankLayers(
        names: [String], titles: (method: String, rank: String), left: String, lastRank: Int
    ) -> [JSONValue] {
        let x: JSONValue = [
            "field": "place", "type": "quantitative",
            "scale": [
                "domain": [0.7, .number(Double(lastRank) + 0.4)], "nice": false, "zero": false,
                "range": [["expr": .string(left)], ["expr": "width"]],
            ],
            "axis": [
                "title": .string(titles.rank), "orient": "top", "format": "d", "domain": false, "ticks": false,
                "values": .array((1...max(1, lastRank)).map(JSONValue.integer)),
            ],
        ]
        let legend = ChartSpecification.legend(for: names)
        return [
            [
                "mark": ["type": "line", "strokeWidth": 2.5, "opacity": 0.55, "strokeJoin": "round"],
                "encoding": [
                    "y": ChartSpecification.slot(), "x": x, "color": ChartSpecification.colour(names, legend: legend),
                    "order": ["field": "slot", "type": "quantitative"],
                ],
            ],
            [
                "mark": ["type": "point", "filled": true, "size": 150, "opacity": 1],
                "encoding": [
                    "y": ChartSpecification.slot(), "x": x,
                    "color": ChartSpecification.colour(names, legend: legend),
                    "shape": [
                        "field": "series", "type": "nominal", "legend": legend,
                        "scale": [
                            "domain": .array(names.map(JSONValue.string)),
                            "range": .array(names.indices.map { .string(shapes[$0 % shapes.count]) }),
                        ],
                    ],
                    "tooltip": ChartSpecification.tooltip([
                        ("method", titles.method), ("series", ""), ("text", titles.rank),
                    ]),
                ],
            ],
        ]
    }

    /// The dots' shapes, those most unlike each other first.
    private static let shapes = [
        "circle", "square", "triangle-up", "diamond", "cross", "triangle-down", "triangle-right",
    ]

    /// Columns after which a method's name wraps: what leaves half of a telephone's width to the ranks.
    private static let rankLabelWidth = 20

    /// The names that take a given number of lines.
    ///
    /// Lines run downwards from a text's anchor, so that the more there are the higher the first must stand.
    private static func rankLabels(_ labels: [JSONValue], lineCount: Int, limit: String) -> JSONValue {
        [
            "data": ["values": .array(labels)],
            "transform": [["filter": .string("datum.count == \(lineCount)")]],
            "mark": ChartSpecification.text(style: "name", align: "left", dy: -8 * (lineCount - 1), limit: limit),
            "encoding": [
                "y": ChartSpecification.slot(), "x": ["value": 0], "text": ["field": "lines", "type": "nominal"],
            ],
        ]
    }
}
