extension Chart {
    /// Bars in groups: for each category, a bar of each series, such as each alternative's score under each merit.
    ///
    /// Every bar carries its series' name, so that no legend is needed and nothing hangs on colour alone.
    ///
    /// - Parameters:
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
        let labelRoom = ChartSpecification.pixels(ofColumns: names.map(\.displayWidth).max() ?? 0) + 10
        let figureRoom =
            ChartSpecification.pixels(ofColumns: series.flatMap(\.figures).map(\.text.displayWidth).max() ?? 0) + 10
        let left = "min(\(labelRoom), width * 0.4)"
        let specification = ChartSpecification(
            summary: summary, values: groupedValues(categories: categories, series: series),
            height: ["step": 21],
            layers: [
                groupedBar(
                    names: names, categoryTitle: categoryTitle, axis: axis, range: (left, "width - \(figureRoom)")),
                groupedText("category", style: "heading", align: "left", x: 0, limit: "width"),
                groupedText("name", style: "name", align: "left", x: 0, limit: "\(left) - 8"),
                groupedText("text", style: "figure", align: "right", x: "width"),
            ], axis: axis)
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    /// The rows, one slot each: a heading, the group's bars, and half a line of space before the next group.
    private static func groupedValues(categories: [String], series: [Series]) -> [JSONValue] {
        var values: [JSONValue] = []
        for (place, category) in categories.enumerated() {
            values.append(["slot": .integer(values.count), "category": .string(category)])
            for one in series {
                values.append([
                    "slot": .integer(values.count), "group": .string(category), "name": .string(one.name),
                    "series": .string(one.name), "end": JSONValue(one.figures[place].value),
                    "text": .string(one.figures[place].text),
                ])
            }
        }
        return values
    }

    private static func groupedBar(
        names: [String], categoryTitle: String, axis: Axis, range: (String, String)
    ) -> JSONValue {
        [
            "transform": [["filter": "isValid(datum.end)"]],
            "mark": ["type": "bar", "height": 13, "cornerRadiusEnd": 2],
            "encoding": [
                "y": ChartSpecification.slot(),
                "x": ChartSpecification.position("end", axis: axis, range: range),
                "color": ChartSpecification.colour(names, legend: nil),
                "tooltip": ChartSpecification.tooltip([("group", categoryTitle), ("name", ""), ("text", axis.title)]),
            ],
        ]
    }

    private static func groupedText(
        _ field: String, style: String, align: String, x: JSONValue, limit: String? = nil
    ) -> JSONValue {
        [
            "transform": [["filter": .string("isValid(datum.\(field))")]],
            "mark": ChartSpecification.text(style: style, align: align, limit: limit),
            "encoding": [
                "y": ChartSpecification.slot(), "x": ["value": x],
                "text": ["field": .string(field), "type": "nominal"],
            ],
        ]
    }
}
