extension Chart {
    /// A map of categories over two axes of numbers: which of a few kinds is found where.
    ///
    /// Each cell is a rectangle in its category's colour; neighbours of one row and category are drawn as one, so that
    /// a map of two hundred by two hundred places stays light. The table behind the chart counts the cells of each
    /// category and says where it is found; the places themselves belong into a file of their own.
    ///
    /// - Parameters:
    ///   - id: the name for links.
    ///   - title: what the map shows, one line.
    ///   - summary: what a reader who cannot see the map should know.
    ///   - x: the horizontal axis; its number signs hold for both.
    ///   - y: the vertical axis.
    ///   - columns: the places along the horizontal axis, ascending; from one to ``largestMapSide``.
    ///   - rows: the places along the vertical axis, ascending; from one to ``largestMapSide``.
    ///   - categories: the names of the categories; only those that occur are shown.
    ///   - cells: each cell's category as a place in `categories`, row after row.
    ///   - categoryTitle: what the categories are, a heading of the table.
    ///   - shareTitle: the heading of the column of shares.
    ///   - percent: writes a share of one.
    ///   - quiet: the category drawn in grey, such as places of which nothing is known; none where nil.
    ///   - point: a place to be marked with a ring.
    ///   - pointLabel: the words at the ring.
    public static func map(
        id: String, title: String, summary: String, x: Axis, y: Axis, columns: [Figure], rows: [Figure],
        categories: [String], cells: [Int], categoryTitle: String, shareTitle: String, percent: (Double) -> String,
        quiet: Int? = nil, point: Line.Point? = nil, pointLabel: String = ""
    ) -> Chart {
        precondition(cells.count == columns.count * rows.count, "A map has a cell for each column and row.")
        precondition(
            max(columns.count, rows.count) <= largestMapSide, "A map on a page has at most 200 cells on a side.")
        let grid = MapGrid(columns: columns, rows: rows, categories: categories, cells: cells)
        let names = grid.present.map { categories[$0] }
        let palette = ChartSpecification.palette.dropLast()
        let colours = grid.present.map { $0 == quiet ? quietCell : palette[$0 % palette.count] }
        var layers: [JSONValue] = [mapCells(colours: colours, names: names, x: x, y: y, title: categoryTitle)]
        if let point { layers += mapPoint(point, label: pointLabel) }
        let specification = ChartSpecification(
            summary: summary, values: grid.runs, height: 340, layers: layers, axis: x)
        let table = Table(
            id: id, caption: title,
            columns: [
                Table.Column(categoryTitle), Table.Column(shareTitle, isNumeric: true), Table.Column(x.title),
                Table.Column(y.title),
            ],
            rows: grid.present.map { category in
                let share = grid.share(of: category)
                return Table.Row([
                    .text(categories[category]), .number(share, percent(share)),
                    .text(grid.range(of: category, alongColumns: true)),
                    .text(grid.range(of: category, alongColumns: false)),
                ])
            })
        return Chart(id: id, title: title, summary: summary, specification: specification.json, table: table)
    }

    /// The most cells on a side of a map.
    public static let largestMapSide = 200

    /// A grey that stays behind on light pages and on dark ones.
    private static let quietCell = "#9AA5B1"

    private static func mapCells(colours: [String], names: [String], x: Axis, y: Axis, title: String) -> JSONValue {
        func side(_ field: String, _ axis: Axis) -> JSONValue {
            [
                "field": .string(field), "type": "quantitative",
                "axis": ChartSpecification.ticks(of: axis, hasGrid: false), "scale": ["zero": false, "nice": false],
            ]
        }
        return [
            "mark": ["type": "rect", "style": "cell"],
            "encoding": [
                "x": side("left", x), "x2": ["field": "right"], "y": side("bottom", y), "y2": ["field": "top"],
                "color": [
                    "field": "series", "type": "nominal", "legend": ChartSpecification.legend(for: names),
                    "scale": [
                        "domain": .array(names.map(JSONValue.string)), "range": .array(colours.map(JSONValue.string)),
                    ],
                ],
                "tooltip": ChartSpecification.tooltip([("series", title), ("xText", x.title), ("yText", y.title)]),
            ],
        ]
    }

    private static func mapPoint(_ point: Line.Point, label: String) -> [JSONValue] {
        let values: JSONValue = [
            ["x": JSONValue(point.x.value), "y": JSONValue(point.y.value), "label": .string(label)]
        ]
        let position: JSONValue = ["field": "x", "type": "quantitative"]
        let height: JSONValue = ["field": "y", "type": "quantitative"]
        // Black on white stands out on every colour of the palette.
        let ring: JSONValue = [
            "type": "point", "shape": "circle", "size": 130, "filled": false, "stroke": "#000000", "strokeWidth": 2,
        ]
        let halo: JSONValue = [
            "type": "point", "shape": "circle", "size": 130, "filled": false, "stroke": "#FFFFFF", "strokeWidth": 5,
        ]
        return [halo, ring].map { mark in
            [
                "data": ["values": values], "mark": mark,
                "encoding": ["x": position, "y": height, "tooltip": ["field": "label", "type": "nominal"]],
            ]
        }
    }
}

/// The cells of a map with the edges between them.
struct MapGrid {
    let columns: [Chart.Figure]
    let rows: [Chart.Figure]
    let categories: [String]
    let cells: [Int]

    /// The categories that occur, in the order of their names' list.
    var present: [Int] { Set(cells).sorted() }

    /// The share of the cells that are of a category.
    func share(of category: Int) -> Double {
        cells.isEmpty ? 0 : Double(cells.count { $0 == category }) / Double(cells.count)
    }

    /// Where along a side a category is found: the first and the last place.
    func range(of category: Int, alongColumns: Bool) -> String {
        let places = cells.indices.filter { cells[$0] == category }
            .map { alongColumns ? $0 % columns.count : $0 / columns.count }
        guard let first = places.min(), let last = places.max() else { return "" }
        let side = alongColumns ? columns : rows
        return first == last ? side[first].text : "\(side[first].text) … \(side[last].text)"
    }

    /// Rectangles: cells of a row that follow each other and are alike.
    var runs: [JSONValue] {
        let (across, down) = (Self.edges(columns), Self.edges(rows))
        return rows.indices.flatMap { row -> [JSONValue] in
            var runs: [JSONValue] = []
            var start = 0
            for column in columns.indices {
                let category = cells[row * columns.count + column]
                let isLast = column + 1 == columns.count
                if !isLast, cells[row * columns.count + column + 1] == category { continue }
                let (first, last) = (columns[start].text, columns[column].text)
                runs.append([
                    "left": .number(across[start]), "right": .number(across[column + 1]),
                    "bottom": .number(down[row]), "top": .number(down[row + 1]),
                    "series": .string(categories[category]),
                    "xText": .string(start == column ? first : "\(first) … \(last)"), "yText": .string(rows[row].text),
                ])
                start = column + 1
            }
            return runs
        }
    }

    /// The middles between places, and as far again beyond the ends.
    private static func edges(_ figures: [Chart.Figure]) -> [Double] {
        let values = figures.map { $0.value ?? 0 }
        guard let first = values.first, let last = values.last, values.count > 1 else {
            return values.flatMap { [$0 - 0.5, $0 + 0.5] }
        }
        let middles = zip(values, values.dropFirst()).map { ($0 + $1) / 2 }
        return [first - (middles[0] - first)] + middles + [last + (last - middles[middles.count - 1])]
    }
}
