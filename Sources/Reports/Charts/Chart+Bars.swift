extension Chart {
    /// Horizontal bars, one below the other, in the order given, each under its label.
    ///
    /// ```swift
    /// Chart.bars(
    ///     id: "scores", title: "Scores", summary: "The third leads.", labelTitle: "Alternative",
    ///     axis: Chart.Axis("Score", format: ".1f"),
    ///     bars: [
    ///         Chart.Bar(label: "Third", value: 1.2251, text: "1.2251", isEmphasised: true),
    ///         Chart.Bar(label: "Second", value: 1.001, text: "1.0010"),
    ///     ])
    /// ```
    ///
    /// Where a bar is emphasised, the others are paler. On a terminal the same bars are drawn with block characters.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - labelTitle: what the labels name, the heading of the table's first column.
    ///   - axis: what the bars' lengths mean.
    ///   - bars: the bars; emphasised ones are set off.
    public static func bars(
        id: String, title: String, summary: String, labelTitle: String, axis: Axis, bars: [Bar]
    ) -> Chart {
        let table = Table(
            id: id, caption: title, columns: [Table.Column(labelTitle), Table.Column(axis.title, isNumeric: true)],
            rows: bars.map {
                Table.Row([.text($0.label), .number($0.value, $0.text)], isEmphasised: $0.isEmphasised)
            })
        let width = LabelledBars.labelWidth(beside: bars.map(\.text))
        let lineCount = LabelledBars.lineCount(of: bars.map(\.label), width: width)
        let hasEmphasis = bars.contains(where: \.isEmphasised)
        let values = bars.enumerated().map { slot, bar -> JSONValue in
            let colour = hasEmphasis && !bar.isEmphasised ? ChartSpecification.quiet : ChartSpecification.accent
            return [
                "slot": .integer(slot), "label": .string(bar.label), "start": 0, "end": .number(bar.value),
                "lines": LabelledBars.lines(of: bar.label, count: lineCount, width: width), "text": .string(bar.text),
                "colour": .string(colour),
            ]
        }
        let bar: JSONValue = [
            "mark": LabelledBars.bar(lineCount: lineCount),
            "encoding": [
                "y": ChartSpecification.slot(),
                "x": ChartSpecification.position("end", axis: axis),
                "color": ["field": "colour", "type": "nominal", "scale": nil],
                "tooltip": ChartSpecification.tooltip([("label", labelTitle), ("text", axis.title)]),
            ],
        ]
        let specification = ChartSpecification(
            summary: summary, values: values, height: LabelledBars.height(slots: bars.count, lineCount: lineCount),
            layers: [bar] + LabelledBars.labels(lineCount: lineCount), axis: axis)
        return Chart(
            id: id, title: title, summary: summary, specification: specification.json, table: table, bars: bars)
    }
}

/// The layout of bars that stand under their labels: label at the left, figure at the right, the bar below both.
///
/// So a bar has the whole width of the drawing, on a telephone too, and long names need no column of their own.
enum LabelledBars {
    /// Pixels of one line of a label.
    private static let lineHeight = 16
    /// Pixels of the bar and the space under it.
    private static let barHeight = 32
    /// Pixels from the label to the middle of the bar.
    private static let barMiddle = 12
    /// Pixels from one line of a label to the next, as Vega sets texts of 13 pixels.
    private static let textLineHeight = 15
    /// The columns of a label and a figure that fit beside each other at 360 pixels.
    private static let columnsOfBoth = 38
    /// The columns after which a label wraps in any case.
    private static let widestLabel = 34

    /// The columns after which a label wraps, so that it does not touch the figure beside its last line.
    static func labelWidth(beside figures: [String]) -> Int {
        max(16, min(widestLabel, columnsOfBoth - (figures.map(\.displayWidth).max() ?? 0)))
    }

    /// The height of all slots.
    static func height(slots: Int, lineCount: Int) -> Int { max(1, slots) * (lineCount * lineHeight + barHeight) }

    /// How many pixels the bar's middle stands below the slot's middle.
    static func barOffset(lineCount: Int) -> Int { (lineCount * lineHeight - barHeight) / 2 + barMiddle }

    /// The bar's mark.
    static func bar(lineCount: Int) -> JSONValue {
        [
            "type": "bar", "height": 14, "yOffset": .integer(barOffset(lineCount: lineCount)), "cornerRadiusEnd": 2,
        ]
    }

    /// How many lines the longest label takes.
    static func lineCount(of labels: [String], width: Int) -> Int {
        labels.map { ChartSpecification.lines(of: $0, width: width).count }.max() ?? 1
    }

    /// The label's lines, the last of them next to the bar.
    static func lines(of label: String, count: Int, width: Int) -> JSONValue {
        JSONValue(lines: ChartSpecification.lines(of: label, width: width, count: count))
    }

    /// The layers of labels and figures, from the fields `lines` and `text` of those rows that have them.
    ///
    /// A figure stands beside the last line of its label, whatever the number of lines: next to its bar.
    static func labels(lineCount: Int, lead: Int = 0) -> [JSONValue] {
        let lastLine = 2 + (lineCount - 1) * textLineHeight
        return [
            [
                "transform": [["filter": "isValid(datum.lines)"]],
                "mark": ChartSpecification.text(style: "name", align: "left", baseline: "top", dy: 2),
                "encoding": [
                    "y": ChartSpecification.slot(band: 0, lead: lead), "x": ["value": 0],
                    "text": ["field": "lines", "type": "nominal"],
                ],
            ],
            [
                "transform": [["filter": "isValid(datum.lines)"]],
                "mark": ChartSpecification.text(style: "figure", align: "right", baseline: "top", dy: lastLine),
                "encoding": [
                    "y": ChartSpecification.slot(band: 0, lead: lead), "x": ["value": "width"],
                    "text": ["field": "text", "type": "nominal"],
                ],
            ],
        ]
    }
}
