public import ClusterGame
public import Reports

/// What the answers over one or two varied parameters deserve to have said about them, in a language.
public struct VariationPresentation: Sendable {
    /// The most places of a grid.
    public static let maximumCells = 1_000_000

    /// A place of the grid.
    struct Place: Sendable {
        /// The values of the varied parameters here, in the order of the axes.
        let values: [Double]
        /// The kind of game; nil where the parameters break one of its rules.
        let regime: Regime?
        /// The asked answers in their order; nil where the game is not valid or has no such answer.
        let answers: [Double?]
    }

    /// The parameters that stay as they are.
    let parameters: GameParameters
    /// The name of the study.
    let title: String
    /// The varied parameters with their values; the first moves fastest.
    let axes: [RegimeMap.Axis]
    /// The answers that are shown, in order.
    let quantities: [AnswerQuantity]
    /// The texts of the language.
    let wording: Wording
    /// Remarks about the files, which a report repeats.
    let diagnostics: [Diagnostic]
    /// The answered places, row after row.
    let places: [Place]

    /// Answers the game at every place; the first axis moves fastest.
    ///
    /// - Parameters:
    ///   - parameters: the parameters that stay.
    ///   - title: the name of the study.
    ///   - axes: one or two parameters with their values, at most ``maximumCells`` places together.
    ///   - quantities: the answers to show.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        of parameters: GameParameters, title: String, axes: [RegimeMap.Axis], quantities: [AnswerQuantity],
        language: Language, diagnostics: [Diagnostic] = []
    ) {
        precondition((1...2).contains(axes.count), "One parameter is varied, or two.")
        precondition(axes.reduce(1) { $0 * $1.values.count } <= Self.maximumCells, "The grid is within its limit.")
        self.parameters = parameters
        self.title = title
        self.axes = axes
        self.quantities = quantities
        self.wording = Wording(language)
        self.diagnostics = diagnostics
        let outer = axes.count == 2 ? axes[1].values : [.nan]
        places = outer.flatMap { down in
            let row = axes.count == 2 ? parameters.setting(axes[1].parameter, to: down) : parameters
            return axes[0].values.map { across in
                let values = axes.count == 2 ? [across, down] : [across]
                guard let model = try? GameModel(row.setting(axes[0].parameter, to: across)) else {
                    return Place(values: values, regime: nil, answers: quantities.map { _ in nil })
                }
                return Place(
                    values: values, regime: model.regime, answers: quantities.map { $0.value(in: model) })
            }
        }
    }

    /// The whole grid as a table, one row for each place; headings and kinds of game as files write them.
    public var grid: Table {
        Table(
            id: "grid", caption: wording[.captionGrid],
            columns: axes.map { Table.Column($0.parameter.rawValue, isNumeric: true) } + [Table.Column("regime")]
                + quantities.map { Table.Column($0.rawValue, isNumeric: true) },
            rows: places.map { place in
                Table.Row(
                    place.values.map { .number($0, wording.figure($0)) } + [.text(place.regime?.rawValue ?? "")]
                        + place.answers.map { .number($0, wording.figure($0)) })
            })
    }

    /// The report: a curve for each answer, or maps.
    ///
    /// Maps show at most two hundred places on a side, evenly chosen from the grid; none of the figures is smoothed.
    public func report() -> Report {
        let valid = places.count { $0.regime != nil }
        let names = wording.list(axes.map { wording.name($0.parameter) })
        let verdict =
            valid == 0
            ? wording[.variedNone]
            : wording[.variedVerdict, ["valid": .count(valid), "count": .count(places.count)]]
        return Report(
            title: wording[.variedTitle, ["title": .text(title), "parameters": .text(names)]],
            language: wording.language.rawValue, verdict: verdict,
            sections: [Report.Section(id: "answers", title: wording[.captionGrid], blocks: blocks)],
            diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// The grid for machines: what was varied, what was asked, and a row for each place.
    ///
    /// Places that are no valid game stand among the others with null for everything, so that a grid stays a grid.
    private var data: JSONValue {
        [
            "title": .string(title), "axes": .array(axes.map { .string($0.parameter.rawValue) }),
            "quantities": .array(quantities.map { .string($0.rawValue) }),
            "places": .array(
                places.map { place in
                    [
                        "values": .array(place.values.map(JSONValue.number)),
                        "regime": JSONValue(place.regime?.rawValue),
                        "answers": .array(place.answers.map { JSONValue($0) }),
                    ]
                }),
            "diagnostics": diagnostics.json,
        ]
    }

    /// A number as a chart needs it.
    func figure(_ value: Double?) -> Chart.Figure { Chart.Figure(value, wording.figure(value)) }
}
