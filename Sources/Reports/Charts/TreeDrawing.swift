/// A hierarchy with places, as layers of rules, points and texts.
struct TreeDrawing {
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
    /// Where each level begins, as a share of the width; a last element for the end of the last level.
    let levelEdges: [Double]
    private let breadth: Double
    private let minimumWidth: Int

    /// Pixels between two sibling leaves.
    private static let leafHeight = 30.0
    /// Pixels that a drawing has on a wide screen.
    private static let pageWidth = 840
    /// Pixels around a level's texts.
    private static let padding = 30
    /// Pixels below which a level's names would be cut too short to be understood.
    private static let leastLevelWidth = 180

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
        breadth = layout.breadths.max() ?? 0
        let wanted = Self.shared(Self.wantedWidths(of: nodes))
        let sum = Double(wanted.reduce(0, +))
        levelEdges = wanted.reduce(into: [0]) { edges, width in edges.append((edges.last ?? 0) + Double(width) / sum) }
        minimumWidth = wanted.map { min($0, Self.leastLevelWidth) }.reduce(0, +)
    }

    /// The widths with the largest ones cut, so that the levels fit beside each other on a page.
    private static func shared(_ wanted: [Int]) -> [Int] {
        var most = wanted.max() ?? 0
        while most > leastLevelWidth, wanted.reduce(0, { $0 + min($1, most) }) > pageWidth { most -= 1 }
        return wanted.map { min($0, most) }
    }

    /// How many pixels each level's longest name and its weight fill; levels share the width in this proportion.
    private static func wantedWidths(of nodes: [Node]) -> [Int] {
        let levels = Dictionary(grouping: nodes, by: \.depth)
        return (0..<levels.count).map { depth in
            let texts = (levels[depth] ?? []).map(\.content)
            let label = texts.map(\.label.displayWidth).max() ?? 0
            let weight = texts.map(\.weightText.displayWidth).max() ?? 0
            return ChartSpecification.pixels(ofColumns: min(label, 48) + weight) + padding
        }
    }

    func specification(summary: String, titles: (label: String, weight: String)) -> JSONValue {
        let tooltip = ChartSpecification.tooltip(
            [("label", titles.label), ("text", titles.weight)]
                + (nodes.contains { $0.content.note != nil } ? [("note", "")] : []))
        let specification = ChartSpecification(
            summary: summary, values: nodes.map(value),
            height: Int(((breadth + 1.2) * Self.leafHeight).rounded()),
            layers: [joints, line(tooltip: tooltip), point(tooltip: tooltip)]
                + levelEdges.indices.dropLast().map { label(level: $0, tooltip: tooltip) }
                + [weight(tooltip: tooltip)],
            axis: nil, minimumWidth: minimumWidth)
        return specification.json
    }

    private func value(_ node: Node) -> JSONValue {
        let colour = node.branch.map { ChartSpecification.palette[$0 % ChartSpecification.palette.count] }
        let weight = node.content.weight.isFinite ? min(1, max(0, node.content.weight)) : 0
        return [
            "label": .string(node.content.label), "text": .string(node.content.weightText),
            "note": JSONValue(node.content.note), "level": .integer(node.depth),
            "start": .number(levelEdges[node.depth]), "end": .number(levelEdges[node.depth + 1]),
            "place": .number(node.place), "stroke": .number(1.5 + 6.5 * weight),
            "colour": .string(colour ?? "#999999"),
        ]
    }

    /// The upright lines from a node to its children, and to its own line where it stands outside them.
    private var joints: JSONValue {
        let values = nodes.filter { !$0.children.isEmpty }.map { node -> JSONValue in
            let places = node.children.map { nodes[$0].place }
            return [
                "end": .number(levelEdges[node.depth + 1]), "from": .number(places.min() ?? node.place),
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

    /// The names of one level, each level with the limit that its width sets.
    private func label(level: Int, tooltip: JSONValue) -> JSONValue {
        let weights = nodes.filter { $0.depth == level }.map(\.content.weightText.displayWidth)
        let weightWidth = ChartSpecification.pixels(ofColumns: weights.max() ?? 0)
        let share = levelEdges[level + 1] - levelEdges[level]
        return [
            "transform": [["filter": .string("datum.level == \(level)")]],
            "mark": ChartSpecification.text(
                style: "name", align: "left", baseline: "bottom", dx: 8, dy: -4,
                limit: "width * \(share) - \(weightWidth + 20)"),
            "encoding": [
                "x": horizontal("start"), "y": vertical("place"), "text": ["field": "label", "type": "nominal"],
                "tooltip": tooltip,
            ],
        ]
    }

    private func weight(tooltip: JSONValue) -> JSONValue {
        [
            "mark": ChartSpecification.text(style: "figure", align: "right", baseline: "bottom", dx: -6, dy: -4),
            "encoding": [
                "x": horizontal("end"), "y": vertical("place"), "text": ["field": "text", "type": "nominal"],
                "tooltip": tooltip,
            ],
        ]
    }

    private var colour: JSONValue { ["field": "colour", "type": "nominal", "scale": nil] }

    private func horizontal(_ field: String) -> JSONValue {
        [
            "field": .string(field), "type": "quantitative", "axis": nil,
            "scale": ["domain": [0, 1], "nice": false, "zero": false],
        ]
    }

    private func vertical(_ field: String) -> JSONValue {
        [
            "field": .string(field), "type": "quantitative", "axis": nil,
            "scale": ["domain": [-0.8, .number(breadth + 0.4)], "reverse": true, "nice": false, "zero": false],
        ]
    }
}
