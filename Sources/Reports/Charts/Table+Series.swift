extension Table {
    /// The table behind a chart of series over categories: a row for each category, a column for each series.
    init(id: String, caption: String, categoryTitle: String, categories: [String], series: [Chart.Series]) {
        precondition(
            series.allSatisfy { $0.figures.count == categories.count }, "Every series has a figure for each category.")
        self.init(
            id: id, caption: caption,
            columns: [Column(categoryTitle)] + series.map { Column($0.name, isNumeric: true) },
            rows: categories.indices.map { place in
                Row([.text(categories[place])] + series.map { $0.figures[place].cell })
            })
    }
}
