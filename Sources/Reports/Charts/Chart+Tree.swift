extension Chart {
    /// A hierarchy drawn as a tree from left to right, its lines as wide as the nodes' weights.
    ///
    /// Each node is a line with its name above it, so that names have a column's width; the first level's branches
    /// differ in colour. A name that is too long is cut in the drawing and whole in the tooltip and the table. The
    /// height grows with the number of leaves. See ``TidyTree`` for the layout.
    ///
    /// ```swift
    /// let goal = Chart.TreeNode(
    ///     "Benefits",
    ///     children: [
    ///         Chart.TreeNode("Synergy", weight: 0.31, weightText: "0.31"),
    ///         Chart.TreeNode("Modernisation", weight: 0.69, weightText: "0.69"),
    ///     ])
    /// ```
    ///
    /// The table behind the chart has a row for each node in reading order, indented by its depth.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links and file names: lower-case Latin letters, digits, hyphens.
    ///   - title: what the chart shows, one line.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - labelTitle: what the nodes are, the heading of the table's first column.
    ///   - weightTitle: what the weights are, the heading of the table's second column.
    ///   - root: the hierarchy.
    public static func tree(
        id: String, title: String, summary: String, labelTitle: String, weightTitle: String, root: TreeNode
    ) -> Chart {
        let drawing = TreeDrawing(root: root)
        let rows = drawing.nodes.map { node -> Table.Row in
            let text = node.content.weightText
            let weight = text.isEmpty ? Table.Cell.number(nil, "") : .number(node.content.weight, text)
            return Table.Row([.text(node.content.label), weight], depth: node.depth)
        }
        let table = Table(
            id: id, caption: title,
            columns: [Table.Column(labelTitle), Table.Column(weightTitle, isNumeric: true)], rows: rows)
        return Chart(
            id: id, title: title, summary: summary,
            specification: drawing.specification(summary: summary, titles: (labelTitle, weightTitle)), table: table)
    }
}
