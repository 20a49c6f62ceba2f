extension Chart {
    /// One bar for each category, put together from the series, such as what each criterion contributes to each
    /// alternative's score.
    ///
    /// - Parameters:
    ///   - categoryTitle: what the categories are, the heading of the table's first column.
    ///   - axis: what the bars' lengths mean.
    ///   - categories: the bars, from top to bottom.
    ///   - series: the parts of each bar, from left to right; every series has a figure for each category.
    ///   - totalTitle: the heading of the column of totals.
    ///   - totals: a total for each category, written at the bar's end.
    public static func stackedBars(
        id: String, title: String, summary: String, categoryTitle: String, axis: Axis, categories: [String],
        series: [Series], totalTitle: String, totals: [Figure]
    ) -> Chart {
        let table = Table(
            id: id, caption: title, categoryTitle: categoryTitle, categories: categories,
            series: series + [Series(totalTitle, figures: totals)])
        return Chart(id: id, title: title, summary: summary, specification: .null, table: table)
    }
}
