extension Chart {
    /// A range along an axis with a value marked in it, such as the weights for which a winner stays, and the weight now.
    public struct Interval: Sendable, Hashable {
        /// What the range belongs to.
        public var label: String
        /// The lower end.
        public var low: Figure
        /// The upper end.
        public var high: Figure
        /// The value that is marked.
        public var value: Figure

        /// Creates an interval.
        ///
        /// - Parameters:
        ///   - label: what the range belongs to.
        ///   - low: the lower end.
        ///   - high: the upper end.
        ///   - value: the value that is marked; none is drawn where it is undefined.
        public init(label: String, low: Figure, high: Figure, value: Figure) {
            self.label = label
            self.low = low
            self.high = high
            self.value = value
        }
    }

    /// Ranges one below the other, each under its label, with a mark at a value.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - labelTitle: what the labels name, the heading of the table's first column.
    ///   - axis: what is measured.
    ///   - titles: the headings of the marked value, of the lower and of the upper end.
    ///   - intervals: the ranges, from top to bottom.
    ///   - domain: the ends of the axis; none to let the ranges decide.
    public static func intervals(
        id: String, title: String, summary: String, labelTitle: String, axis: Axis,
        titles: (value: String, low: String, high: String), intervals: [Interval], domain: ClosedRange<Double>? = nil
    ) -> Chart {
        let table = Table(
            id: id, caption: title,
            columns: [Table.Column(labelTitle)]
                + [titles.value, titles.low, titles.high].map { Table.Column($0, isNumeric: true) },
            rows: intervals.map { Table.Row([.text($0.label), $0.value.cell, $0.low.cell, $0.high.cell]) })
        let texts = intervals.map { "\($0.low.text) … \($0.high.text)" }
        let width = LabelledBars.labelWidth(beside: texts)
        let lineCount = LabelledBars.lineCount(of: intervals.map(\.label), width: width)
        let values = intervals.enumerated().map { slot, one -> JSONValue in
            [
                "slot": .integer(slot), "label": .string(one.label), "start": JSONValue(one.low.value),
                "end": JSONValue(one.high.value), "value": JSONValue(one.value.value),
                "lines": LabelledBars.lines(of: one.label, count: lineCount, width: width),
                "text": .string(texts[slot]), "now": .string(one.value.text),
            ]
        }
        let specification = ChartSpecification(
            summary: summary, values: values,
            height: LabelledBars.height(slots: intervals.count, lineCount: lineCount),
            layers: intervalLayers(
                lineCount: lineCount, axis: axis, titles: (labelTitle, titles.value), domain: domain)
                + LabelledBars.labels(lineCount: lineCount), axis: axis)
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    private static func intervalLayers(
        lineCount: Int, axis: Axis, titles: (label: String, value: String), domain: ClosedRange<Double>?
    ) -> [JSONValue] {
        let offset = LabelledBars.barOffset(lineCount: lineCount)
        func position(_ field: String) -> JSONValue {
            let place = ChartSpecification.position(field, axis: axis)
            guard let domain else { return place }
            return place.adding(
                "scale",
                ["domain": [.number(domain.lowerBound), .number(domain.upperBound)], "nice": false, "zero": false])
        }
        let tooltip = ChartSpecification.tooltip([
            ("label", titles.label), ("text", axis.title), ("now", titles.value),
        ])
        return [
            [
                "mark": LabelledBars.bar(lineCount: lineCount),
                "encoding": [
                    "y": ChartSpecification.slot(), "x": position("start"), "x2": ["field": "end"],
                    "color": ["value": .string(ChartSpecification.quiet)], "tooltip": tooltip,
                ],
            ],
            [
                "transform": [["filter": "isValid(datum.value)"]],
                "mark": [
                    "type": "tick", "orient": "vertical", "thickness": 4, "size": 22, "yOffset": .integer(offset),
                    "color": .string(ChartSpecification.accent), "opacity": 1,
                ],
                "encoding": ["y": ChartSpecification.slot(), "x": position("value"), "tooltip": tooltip],
            ],
        ]
    }
}
