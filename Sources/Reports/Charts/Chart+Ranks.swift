extension Chart {
    /// The rank of each series under each method, a line of dots for each series (a “bump chart”).
    ///
    /// Methods stand one below the other, so that their names have room, and ranks run from left (first) to right.
    ///
    /// - Parameters:
    ///   - methodTitle: what the categories are, the heading of the table's first column.
    ///   - rankTitle: the title of the axis of ranks.
    ///   - methods: the methods, from top to bottom.
    ///   - series: the ranked things; each has a rank for every method, 1 for the first.
    public static func ranks(
        id: String, title: String, summary: String, methodTitle: String, rankTitle: String, methods: [String],
        series: [Series]
    ) -> Chart {
        let table = Table(id: id, caption: title, categoryTitle: methodTitle, categories: methods, series: series)
        return Chart(id: id, title: title, summary: summary, specification: .null, table: table)
    }
}
