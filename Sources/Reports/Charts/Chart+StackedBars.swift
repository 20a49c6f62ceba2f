import OrderedCollections

extension Chart {
    /// One bar for each category, put together from the series, such as what each criterion contributes to each
    /// alternative's score.
    ///
    /// Parts below zero run to the left of zero. A part wide enough carries its figure.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - categoryTitle: what the categories are, the heading of the table's first column.
    ///   - axis: what the bars' lengths mean.
    ///   - categories: the bars, from top to bottom.
    ///   - series: the parts of each bar, from left to right; every series has a figure for each category.
    ///   - totalTitle: the heading of the column of totals.
    ///   - totals: a total for each category, written at the bar's end.
    public static func stackedBars(
        id: String, title: String, summary: String, categoryTitle: String, axis: Axis, categories: [String],
        series: [Series], totalTitle: String, totals: [Figure]
    ) -> Chart {
        let table = Table(
            id: id, caption: title, categoryTitle: categoryTitle, categories: categories,
            series: series + [Series(totalTitle, figures: totals)])
        let names = series.map(\.name)
        let width = LabelledBars.labelWidth(beside: totals.map(\.text))
        let lineCount = LabelledBars.lineCount(of: categories, width: width)
        let labels = categories.indices.map { slot -> JSONValue in
            [
                "slot": .integer(slot),
                "lines": LabelledBars.lines(of: categories[slot], count: lineCount, width: width),
                "text": .string(totals[slot].text),
            ]
        }
        let parts = stackedParts(categories: categories, series: series)
        let specification = ChartSpecification(
            summary: summary, values: parts, height: LabelledBars.height(slots: categories.count, lineCount: lineCount),
            layers: stackedLayers(
                names: names, titles: (categoryTitle, axis), lineCount: lineCount)
                + LabelledBars.labels(lineCount: lineCount).map { $0.adding("data", ["values": .array(labels)]) },
            axis: axis)
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    /// A row for each part, with its ends along the axis, counted from zero to either side.
    private static func stackedParts(categories: [String], series: [Series]) -> [JSONValue] {
        let lengths = categories.indices.map { place in
            series.reduce(0.0) { $0 + abs($1.figures[place].value ?? 0) }
        }
        let longest = lengths.max() ?? 0
        return categories.indices.flatMap { place -> [JSONValue] in
            var ends = (right: 0.0, left: 0.0)
            return series.enumerated().compactMap { order, one -> JSONValue? in
                guard let value = one.figures[place].value, value.isFinite, value != 0 else { return nil }
                let start = value > 0 ? ends.right : ends.left
                if value > 0 { ends.right += value } else { ends.left += value }
                // Of the 300 pixels that a telephone has, a character takes some seven.
                let room = Double(7 * one.figures[place].text.displayWidth + 4) / 300
                let isWide = abs(value) >= room * longest
                let ink = inkOnPalette[order % inkOnPalette.count]
                return [
                    "slot": .integer(place), "category": .string(categories[place]), "series": .string(one.name),
                    "start": .number(start), "end": .number(start + value), "middle": .number(start + value / 2),
                    "text": .string(one.figures[place].text),
                    "inside": .string(isWide ? one.figures[place].text : ""), "ink": .string(ink),
                ]
            }
        }
    }

    /// The colour of a figure on each colour of the palette: white on the two dark ones, black elsewhere.
    private static let inkOnPalette = ["#FFFFFF"] + Array(repeating: "#000000", count: 7)

    private static func stackedLayers(
        names: [String], titles: (category: String, axis: Axis), lineCount: Int
    ) -> [JSONValue] {
        let offset = LabelledBars.barOffset(lineCount: lineCount)
        return [
            [
                "mark": ["type": "bar", "height": 18, "yOffset": .integer(offset), "style": "part"],
                "encoding": [
                    "y": ChartSpecification.slot(), "x": ChartSpecification.position("start", axis: titles.axis),
                    "x2": ["field": "end"],
                    "color": ChartSpecification.colour(names, legend: ChartSpecification.legend(for: names)),
                    "tooltip": ChartSpecification.tooltip([
                        ("category", titles.category), ("series", ""), ("text", titles.axis.title),
                    ]),
                ],
            ],
            [
                "mark": ChartSpecification.text(style: "inside", align: "center", dy: offset),
                "encoding": [
                    "y": ChartSpecification.slot(), "x": ["field": "middle", "type": "quantitative", "stack": nil],
                    "text": ["field": "inside", "type": "nominal"],
                    "color": ["field": "ink", "type": "nominal", "scale": nil],
                ],
            ],
        ]
    }
}

extension JSONValue {
    /// The object with one more member; other values stay as they are.
    func adding(_ key: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var members) = self else { return self }
        members[key] = value
        return .object(members)
    }
}
