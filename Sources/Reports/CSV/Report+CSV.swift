extension Report {
    /// Every table of the report, those behind charts too, as one file of comma-separated values each.
    ///
    /// - Returns: names such as `ranking.csv`, made of the tables' ids and made unique by `-2`, `-3` …; and the
    ///   contents, as ``Table/csv()`` writes them. The order is the reading order.
    public func csvFiles() -> [(name: String, content: String)] {
        var names = UniqueNames()
        return tables.map { (names.unique($0.id) + ".csv", $0.csv()) }
    }

    /// Every table of the report in one text, for a single file or a pipe.
    ///
    /// Before each table stands a line of one field, `# ` and the table's caption; between tables stands an empty
    /// line. The lines of one table all have the same number of fields, those of different tables need not.
    ///
    /// ```
    /// # Ranking
    /// Alternative,Score
    /// Third,1.2251003127
    ///
    /// # Weights
    /// Criterion,Weight
    /// Synergy,0.3084
    /// ```
    public func csv() -> String {
        tables
            .map { CSVField.text("# " + $0.caption) + CSVField.lineEnd + $0.csv() }
            .joined(separator: CSVField.lineEnd)
    }

    /// All tables in reading order; a chart stands for the table behind it.
    var tables: [Table] {
        numberedSections.flatMap { $0.section.blocks.compactMap(\.table) }
    }
}

extension Report.Block {
    /// The block's table, or the one behind the block's chart.
    fileprivate var table: Table? {
        switch self {
        case .table(let table): table
        case .chart(let chart): chart.table
        default: nil
        }
    }
}
