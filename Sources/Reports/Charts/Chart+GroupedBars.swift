extension Chart {
    /// Bars in groups: for each category, a bar of each series, such as each alternative's score under each merit.
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
        return Chart(id: id, title: title, summary: summary, specification: .null, table: table)
    }
}
