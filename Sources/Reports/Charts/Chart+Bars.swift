extension Chart {
    /// Horizontal bars, one below the other, in the order given.
    ///
    /// - Parameters:
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
        return Chart(id: id, title: title, summary: summary, specification: .null, table: table, bars: bars)
    }
}
