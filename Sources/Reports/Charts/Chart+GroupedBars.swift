extension Chart {
    /// Bars in groups: for each category, a bar of each series, such as each alternative's score under each merit.
    ///
    /// Every bar carries its series' name, so that no legend is needed and nothing hangs on colour alone.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - categoryTitle: what the categories are, the heading of the table's first column.
    ///   - axis: what the bars' lengths mean.
    ///   - categories: the groups, from top to bottom.
    ///   - series: the bars of each group; every series has a figure for each category.
    public static func groupedBars(
        id: String, title: String, summary: String, categoryTitle: String, axis: Axis, categories: [String],
        series: [Series]
    ) -> Chart {
        let table = Table(
            id: id, caption: title, categoryTitle: categoryTitle, categories: categories, series: series)
        let names = series.map(\.name)
        let width = LabelledBars.labelWidth(beside: series.flatMap { $0.figures.map(\.text) })
        let lineCount = LabelledBars.lineCount(of: names, width: width)
        let values = groupedValues(categories: categories, series: series, lines: (lineCount, width))
        let specification = ChartSpecification(
            summary: summary, values: values,
            height: LabelledBars.height(slots: values.count, lineCount: lineCount) - groupLead,
            layers: [
                groupedBar(names: names, titles: (categoryTitle, axis), lineCount: lineCount), groupHeading,
            ] + LabelledBars.labels(lineCount: lineCount, lead: groupLead), axis: axis)
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    /// The rows, one slot each: a group's heading, then its bars.
    private static func groupedValues(
        categories: [String], series: [Series], lines: (count: Int, width: Int)
    ) -> [JSONValue] {
        var values: [JSONValue] = []
        for (place, category) in categories.enumerated() {
            values.append(["slot": .integer(values.count), "heading": .string(category)])
            for one in series {
                values.append([
                    "slot": .integer(values.count), "category": .string(category), "series": .string(one.name),
                    "lines": LabelledBars.lines(of: one.name, count: lines.count, width: lines.width),
                    "end": JSONValue(one.figures[place].value), "text": .string(one.figures[place].text),
                ])
            }
        }
        return values
    }

    private static func groupedBar(
        names: [String], titles: (category: String, axis: Axis), lineCount: Int
    ) -> JSONValue {
        [
            "transform": [["filter": "isValid(datum.end)"]],
            "mark": LabelledBars.bar(lineCount: lineCount),
            "encoding": [
                "y": ChartSpecification.slot(lead: groupLead),
                "x": ChartSpecification.position("end", axis: titles.axis),
                "color": ChartSpecification.colour(names, legend: nil),
                "tooltip": ChartSpecification.tooltip([
                    ("category", titles.category), ("series", ""), ("text", titles.axis.title),
                ]),
            ],
        ]
    }

    /// What of the first heading's slot would be empty space, in pixels.
    private static let groupLead = 20

    /// A group's heading, close above the first bar's label.
    private static var groupHeading: JSONValue {
        [
            "transform": [["filter": "isValid(datum.heading)"]],
            "mark": ChartSpecification.text(
                style: "heading", align: "left", baseline: "bottom", dy: -8, limit: "width"),
            "encoding": [
                "y": ChartSpecification.slot(band: 1, lead: groupLead), "x": ["value": 0],
                "text": ["field": "heading", "type": "nominal"],
            ],
        ]
    }
}
