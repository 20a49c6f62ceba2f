extension Chart {
    /// A hierarchy drawn as a tree from left to right, its lines as wide as the nodes' weights.
    ///
    /// Each node is a line with its name above it, so that names have a column's width; the first level's branches
    /// differ in colour. A name that is too long is cut in the drawing and whole in the tooltip and the table. The
    /// height grows with the number of leaves. See ``TidyTree`` for the layout.
    ///
    /// - Parameters:
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

/// A hierarchy with places, as layers of rules, points and texts.
private struct TreeDrawing {
    struct Node {
        var content: Chart.TreeNode
        var depth: Int
        /// Which branch of the first level the node belongs to; none for the root.
        var branch: Int?
        var place: Double
        var children: [Int]
    }

    /// The nodes in preorder, the order of the table's rows.
    let nodes: [Node]
    private let levelCount: Int
    private let breadth: Double

    /// Pixels between two sibling leaves.
    private static let leafHeight = 30.0
    /// Pixels that a level needs at least, for a name of some twenty characters and its weight.
    private static let leastLevelWidth = 150

    init(root: Chart.TreeNode) {
        var nodes: [Node] = []
        var waiting: [(content: Chart.TreeNode, depth: Int, branch: Int?, parent: Int?)] = [(root, 0, nil, nil)]
        while let next = waiting.popLast() {
            let number = nodes.count
            if let parent = next.parent { nodes[parent].children.append(number) }
            nodes.append(Node(content: next.content, depth: next.depth, branch: next.branch, place: 0, children: []))
            let below = next.content.children.enumerated().map { place, child in
                (child, next.depth + 1, next.branch ?? place, Optional(number))
            }
            waiting.append(contentsOf: below.reversed())
        }
        let layout = TidyTree(children: nodes.map(\.children))
        for number in nodes.indices { nodes[number].place = layout.breadths[number] }
        self.nodes = nodes
        levelCount = (layout.depths.max() ?? 0) + 1
        breadth = layout.breadths.max() ?? 0
    }

    func specification(summary: String, titles: (label: String, weight: String)) -> JSONValue {
        let weightWidth = ChartSpecification.pixels(
            ofColumns: nodes.map(\.content.weightText.displayWidth).max() ?? 0)
        let limit = "width / \(levelCount) - \(weightWidth + 26)"
        let tooltip = ChartSpecification.tooltip(
            [("label", titles.label), ("text", titles.weight)]
                + (nodes.contains { $0.content.note != nil } ? [("note", "")] : []))
        let specification = ChartSpecification(
            summary: summary, values: nodes.map(value),
            height: .number(((breadth + 1.2) * Self.leafHeight).rounded()),
            layers: [
                joints, line(tooltip: tooltip), point(tooltip: tooltip),
                text(field: "label", style: "name", align: "left", x: "start", dx: 8, limit: limit, tooltip: tooltip),
                text(field: "text", style: "figure", align: "right", x: "end", dx: -8, limit: nil, tooltip: tooltip),
            ],
            axis: nil, minimumWidth: levelCount * Self.leastLevelWidth)
        return specification.json
    }

    private func value(_ node: Node) -> JSONValue {
        let colour = node.branch.map { ChartSpecification.palette[$0 % ChartSpecification.palette.count] }
        let weight = node.content.weight.isFinite ? min(1, max(0, node.content.weight)) : 0
        return [
            "label": .string(node.content.label), "text": .string(node.content.weightText),
            "note": JSONValue(node.content.note), "start": .integer(node.depth), "end": .integer(node.depth + 1),
            "place": .number(node.place), "stroke": .number(1.5 + 6.5 * weight),
            "colour": .string(colour ?? "#999999"),
        ]
    }

    /// The upright lines from a node to its children, and to its own line where it stands outside them.
    private var joints: JSONValue {
        let values = nodes.filter { !$0.children.isEmpty }.map { node -> JSONValue in
            let places = node.children.map { nodes[$0].place }
            return [
                "end": .integer(node.depth + 1), "from": .number(places.min() ?? node.place),
                "to": .number(places.max() ?? node.place),
            ]
        }
        return [
            "data": ["values": .array(values)], "mark": ["type": "rule", "style": "branch"],
            "encoding": ["x": horizontal("end"), "y": vertical("from"), "y2": ["field": "to"]],
        ]
    }

    private func line(tooltip: JSONValue) -> JSONValue {
        [
            "mark": ["type": "rule", "strokeCap": "butt"],
            "encoding": [
                "x": horizontal("start"), "x2": ["field": "end"], "y": vertical("place"), "color": colour,
                "strokeWidth": ["field": "stroke", "type": "quantitative", "scale": nil, "legend": nil],
                "tooltip": tooltip,
            ],
        ]
    }

    private func point(tooltip: JSONValue) -> JSONValue {
        [
            "mark": ["type": "point", "filled": true, "opacity": 1, "size": 45],
            "encoding": ["x": horizontal("start"), "y": vertical("place"), "color": colour, "tooltip": tooltip],
        ]
    }

    private func text(
        field: String, style: String, align: String, x: String, dx: Int, limit: String?, tooltip: JSONValue
    ) -> JSONValue {
        [
            "mark": ChartSpecification.text(
                style: style, align: align, baseline: "bottom", dx: dx, dy: -4, limit: limit),
            "encoding": [
                "x": horizontal(x), "y": vertical("place"), "text": ["field": .string(field), "type": "nominal"],
                "tooltip": tooltip,
            ],
        ]
    }

    private var colour: JSONValue { ["field": "colour", "type": "nominal", "scale": nil] }

    private func horizontal(_ field: String) -> JSONValue {
        [
            "field": .string(field), "type": "quantitative", "axis": nil,
            "scale": ["domain": [0, .integer(levelCount)], "nice": false, "zero": false],
        ]
    }

    private func vertical(_ field: String) -> JSONValue {
        [
            "field": .string(field), "type": "quantitative", "axis": nil,
            "scale": ["domain": [-0.8, .number(breadth + 0.4)], "reverse": true, "nice": false, "zero": false],
        ]
    }
}
