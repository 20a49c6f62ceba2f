extension Chart {
    /// Lines over a horizontal axis of numbers, such as each alternative's score as a criterion's weight changes.
    ///
    /// The table behind the chart has a row for each place along the horizontal axis at which some line has a point.
    ///
    /// - Parameters:
    ///   - x: the horizontal axis.
    ///   - y: the vertical axis.
    ///   - lines: the lines.
    ///   - markers: vertical lines with a few words.
    public static func lines(
        id: String, title: String, summary: String, x: Axis, y: Axis, lines: [Line], markers: [Marker] = []
    ) -> Chart {
        var places: [Figure] = []
        var seen: Set<Double?> = []
        for point in lines.flatMap(\.points) where seen.insert(point.x.value).inserted { places.append(point.x) }
        places.sort { ($0.value ?? .infinity) < ($1.value ?? .infinity) }
        let rows = places.map { place in
            let cells = lines.map { line in
                line.points.first { $0.x.value == place.value }?.y.cell ?? .number(nil, "")
            }
            return Table.Row([place.cell] + cells)
        }
        let columns = [Table.Column(x.title, isNumeric: true)] + lines.map { Table.Column($0.name, isNumeric: true) }
        let table = Table(id: id, caption: title, columns: columns, rows: rows)
        return Chart(id: id, title: title, summary: summary, specification: .null, table: table)
    }
}
