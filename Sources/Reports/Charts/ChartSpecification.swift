import OrderedCollections

/// Puts a Vega-Lite specification together from a chart's layers.
///
/// The parts that all charts share stand here once: the schema, the width of the page, the palette, the language's
/// number signs. Colours of texts, axes and grids are left to the page, which knows whether it is light or dark.
struct ChartSpecification {
    /// The chart's summary, which Vega writes into the drawing for readers that cannot see it.
    var summary: String
    /// The rows that the marks are drawn from.
    var values: [JSONValue]
    /// The height in pixels, without axes and legend.
    var height: Int
    /// The layers, from back to front.
    var layers: [JSONValue]
    /// The axis whose signs the ticks use.
    var axis: Chart.Axis?
    /// The width in pixels below which the drawing scrolls in its box instead of shrinking.
    var minimumWidth: Int?

    /// The colours of Okabe and Ito, “Color Universal Design” (2008), told apart by colour-blind readers; black, which
    /// a dark page would swallow, is replaced by grey.
    static let palette = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#999999"]
    /// The colour of what is set off, and of bars of a single series.
    static let accent = palette[0]
    /// A tint of the accent, for the bars beside an emphasised one.
    static let quiet = "#8CBFDB"

    /// The specification as a value.
    var json: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
            "description": .string(summary),
            "width": "container",
            "height": .integer(height),
            "autosize": ["type": "fit-x", "contains": "padding"],
            "padding": ["left": 0, "right": 0, "top": 2, "bottom": 4],
            "data": ["values": .array(values)],
            "layer": .array(layers),
            "config": config,
        ]
        if let minimumWidth { members["usermeta"] = ["minimumWidth": .integer(minimumWidth)] }
        return .object(members)
    }

    private var config: JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "range": ["category": .array(Self.palette.map(JSONValue.string))]
        ]
        if let axis {
            members["locale"] = [
                "number": [
                    "decimal": .string(axis.decimalSign), "thousands": .string(axis.groupSign), "grouping": [3],
                    "currency": ["", ""], "percent": .string(axis.percentSign),
                ]
            ]
        }
        return .object(members)
    }
}

extension ChartSpecification {
    /// A vertical position: the row's slot, counted from the top.
    ///
    /// - Parameters:
    ///   - band: where in the slot, 0 at its top and 1 at its bottom.
    ///   - lead: how many pixels of the first slot lie above the drawing, where it would be empty.
    static func slot(band: Double = 0.5, lead: Int = 0) -> JSONValue {
        [
            "field": "slot", "type": "ordinal", "axis": nil, "bandPosition": .number(band),
            "scale": [
                "type": "band", "paddingInner": 0, "paddingOuter": 0,
                "range": [.integer(-lead), ["expr": "height"]],
            ],
        ]
    }

    /// The horizontal end of a bar on an axis of numbers.
    ///
    /// - Parameters:
    ///   - field: the field that holds the value.
    ///   - range: expressions for the first and the last pixel; none for the whole width.
    static func position(_ field: String, axis: Chart.Axis, range: (String, String)? = nil) -> JSONValue {
        var scale: OrderedDictionary<String, JSONValue> = ["zero": true, "nice": true]
        if let range {
            scale["range"] = [["expr": .string(range.0)], ["expr": .string(range.1)]]
        }
        return [
            "field": .string(field), "type": "quantitative", "stack": nil, "scale": .object(scale),
            "axis": ticks(of: axis, hasGrid: false),
        ]
    }

    /// Pixels that a vertical axis with its figures and its title takes beside a drawing.
    private static let sideWidth = 80
    /// Pixels from the end of an axis within which a figure ends with its tick, so that long ones stay in the drawing.
    private static let flushDistance = 24
    /// Columns to which a line of an axis title is filled, so that it stays in a drawing on a phone.
    private static let titleWidth = 28

    /// How an axis of numbers is drawn.
    ///
    /// - Parameter hasGrid: whether lines lead from the ticks through the drawing; not where the figures stand in it.
    static func ticks(of axis: Chart.Axis, hasGrid: Bool = true) -> JSONValue {
        let title = lines(of: axis.title, width: titleWidth)
        var members: OrderedDictionary<String, JSONValue> = [
            "title": title.count > 1 ? JSONValue(lines: title) : .string(axis.title), "tickCount": 5,
            "labelOverlap": true, "grid": .bool(hasGrid), "domain": .bool(!hasGrid), "ticks": .bool(!hasGrid),
            "labelFlush": .integer(Self.flushDistance),
        ]
        if !axis.format.isEmpty { members["format"] = .string(axis.format) }
        return .object(members)
    }

    /// A text mark.
    ///
    /// - Parameters:
    ///   - style: the name under which the page's theme gives the colour, such as `figure`.
    ///   - limit: an expression for the width in pixels after which the text is cut with “…”.
    static func text(
        style: String, align: String, baseline: String = "middle", dx: Int = 0, dy: Int = 0, limit: String? = nil
    ) -> JSONValue {
        var members: OrderedDictionary<String, JSONValue> = [
            "type": "text", "style": .string(style), "align": .string(align), "baseline": .string(baseline),
            "dx": .integer(dx), "dy": .integer(dy),
        ]
        if let limit { members["limit"] = ["expr": .string(limit)] }
        return .object(members)
    }

    /// A legend above the drawing that takes as many columns as its names have room for.
    ///
    /// The room is counted from the box of the drawing, which keeps its size while Vega fits the drawing into it: rows
    /// that changed during the fitting would stand above the drawing's edge. The width is asked for nonetheless, so that
    /// the columns are counted anew whenever it changes.
    ///
    /// - Parameter symbol: the form of the colour's sample, as Vega names it.
    static func legend(for names: [String], symbol: String? = nil) -> JSONValue {
        let longest = names.map(\.displayWidth).max() ?? 0
        let column = Self.pixels(ofColumns: longest) + 52
        let room = "(width > 0 ? containerSize()[0] - \(Self.sideWidth) : 0)"
        var members: OrderedDictionary<String, JSONValue> = [
            "orient": "top", "title": nil, "direction": "horizontal", "labelLimit": ["expr": "min(300, width - 30)"],
            "symbolOpacity": 1,
            "columns": ["expr": .string("max(1, min(\(names.count), floor(\(room) / \(column))))")],
        ]
        if let symbol { members["symbolType"] = .string(symbol) }
        return .object(members)
    }

    /// A tooltip of fields with their titles; titles of other people's words are safe, as tooltips are texts.
    static func tooltip(_ fields: [(field: String, title: String)]) -> JSONValue {
        .array(
            fields.map { ["field": .string($0.field), "type": "nominal", "title": .string($0.title)] })
    }

    /// A colour scale in the order of the names, as texts in the data.
    static func colour(_ names: [String], legend: JSONValue) -> JSONValue {
        [
            "field": "series", "type": "nominal", "legend": legend,
            "scale": [
                "domain": .array(names.map(JSONValue.string)),
                "range": .array(names.indices.map { .string(palette[$0 % palette.count]) }),
            ],
        ]
    }

    /// How wide a text is at the size of a chart's labels, by a generous mean of a character's width.
    static func pixels(ofColumns columns: Int) -> Int { (columns * 77 + 9) / 10 }

    /// A label as lines of at most a width in columns, and at most three; the rest is cut with “…”.
    ///
    /// - Parameter count: how many lines to fill; empty lines come first, so that the last one stands at the bottom. They hold a
    ///   no-break space, since a browser leaves out the height of lines without any sign.
    static func lines(of label: String, width: Int, count: Int? = nil) -> [String] {
        var lines = label.wrapped(to: width)
        if lines.count > 3 { lines = [lines[0], lines[1], lines[2] + "…"] }
        let missing = max(0, (count ?? lines.count) - lines.count)
        return Array(repeating: "\u{A0}", count: missing) + lines
    }
}

extension JSONValue {
    /// Lines of a text mark.
    init(lines: [String]) { self = .array(lines.map(JSONValue.string)) }
}
