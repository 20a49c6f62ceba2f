extension Chart {
    /// A hierarchy drawn as a tree from left to right, its lines as wide as the nodes' weights.
    ///
    /// - Parameters:
    ///   - labelTitle: what the nodes are, the heading of the table's first column.
    ///   - weightTitle: what the weights are, the heading of the table's second column.
    ///   - root: the hierarchy.
    public static func tree(
        id: String, title: String, summary: String, labelTitle: String, weightTitle: String, root: TreeNode
    ) -> Chart {
        var rows: [Table.Row] = []
        var waiting: [(node: TreeNode, depth: Int)] = [(root, 0)]
        while let (node, depth) = waiting.popLast() {
            let weight = node.weightText.isEmpty ? Table.Cell.number(nil, "") : .number(node.weight, node.weightText)
            rows.append(Table.Row([.text(node.label), weight], depth: depth))
            waiting.append(contentsOf: node.children.reversed().map { ($0, depth + 1) })
        }
        let table = Table(
            id: id, caption: title,
            columns: [Table.Column(labelTitle), Table.Column(weightTitle, isNumeric: true)], rows: rows)
        return Chart(id: id, title: title, summary: summary, specification: .null, table: table)
    }
}
