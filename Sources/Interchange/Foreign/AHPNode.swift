import AnalyticHierarchy

/// A node of an `.ahp` file, before its preferences are read.
///
/// A node is a map whose keys are those of the format and, at an alternative, its attributes. Keys of other nodes that
/// a model has no place for are not errors, since R carries any attribute along; they are listed and told in one note.
struct AHPNode {
    /// A decision maker with a weight.
    struct Maker {
        let name: String
        let weight: Double
    }

    /// The keys of the format, which no attribute of an alternative can be called without being taken for them.
    static let keys: Set = [
        "name", "title", "description", "author", "merit", "decision-makers", "preferences", "preferenceFunction",
        "children",
    ]

    /// The name, which its parent's preferences refer to.
    let name: String
    /// The line it begins on.
    let line: Int
    /// What it is called besides its name: `title`, or the older `name`.
    private(set) var title: String?
    /// What it is about; the goal's becomes the model's question.
    private(set) var description: String?
    /// Who made the file; only the goal has one.
    private(set) var author: String?
    /// Which merit the node is the root of; this module's own mark.
    private(set) var merit: Merit?
    /// The decision makers, given here or inherited.
    private(set) var makers: [Maker]?
    /// Whether they are given here.
    private(set) var hasOwnMakers = false
    /// The preferences as they stand in the file.
    private(set) var preferences: YAMLNode?
    /// The nodes below, alternatives among them, in the order of the file.
    private(set) var children: [AHPNode] = []

    /// Reads a node; `nil` where it is no map.
    ///
    /// An alternative without attributes is an empty value or `~`.
    ///
    /// - Parameters:
    ///   - node: the map.
    ///   - name: the key it stands at; empty for the goal.
    ///   - path: where it is, for sentences.
    ///   - parser: takes the findings and the list of what is lost.
    init?(_ node: YAMLNode, name: String = "", path: String, parser: inout AHPFileParser) {
        self.name = name
        line = node.line
        switch node.content {
        case .map(let entries):
            for entry in entries { read(entry, path: path, parser: &parser) }
        // An alternative without attributes.
        case .scalar(""), .scalar("~"), .refused: break
        case .scalar, .list:
            parser.findings.add(.wrongType(found: node.kind, expected: "a node, a map"), line: line, path: path)
            return nil
        }
    }

    /// One key of a node; unknown keys are kept for the note, unless the node is an alternative, whose attributes were
    /// read before.
    private mutating func read(
        _ entry: YAMLNode.Entry, path: String, parser: inout AHPFileParser
    ) {
        let text: String? =
            if case .scalar(let text) = entry.value.content, text.contains(where: { !$0.isWhitespace }) {
                text
            } else {
                nil
            }
        switch entry.key {
        case "name", "title": title = text ?? title
        case "description": description = text
        case "author": author = text
        case "merit": merit = text.flatMap(Merit.init(rawValue:))
        case "decision-makers":
            makers = parser.makers(of: entry.value, path: path)
            hasOwnMakers = true
        case "preferences", "preferenceFunction": preferences = entry.value
        case "children":
            let expected = "a map of nodes or the alias of the alternatives"
            for child in parser.entries(of: entry.value, path: path, expected: expected) ?? [] {
                let below = Interchange.path(path, shown(child.key))
                if let node = AHPNode(child.value, name: child.key, path: below, parser: &parser) {
                    children.append(node)
                }
            }
        default: if parser.placeOfAlternative[name] == nil { parser.lost.insert(entry.key) }
        }
    }

    /// Takes over the decision makers of the node above, unless the node has its own.
    mutating func inherit(makers: [Maker]?) { self.makers = self.makers ?? makers }

    /// The title, where it says more than the id.
    func titleBesides(_ id: String) -> String? { title ?? (name.isEmpty || name == id ? nil : name) }
}

extension AHPFileParser {
    /// The decision makers of a list of names with weights.
    ///
    /// A weight of 0 or less and a name that stands twice are errors. Weights need not sum to one; a panel divides
    /// them.
    mutating func makers(of node: YAMLNode, path: String) -> [AHPNode.Maker] {
        let expected = "a list such as [{Geologist: 0.6}, {Economist: 0.4}]"
        var makers: [AHPNode.Maker] = []
        var names: Set<String> = []
        for part in parts(of: node, path: path, expected: expected) ?? [] {
            for entry in entries(of: part, path: path, expected: expected) ?? [] {
                guard let weight = number(of: entry.value, path: path, expected: "a weight such as 0.6") else {
                    continue
                }
                guard weight > 0 else {
                    findings.add(.expertWeight(entry.key, weight), line: entry.value.line, path: path)
                    continue
                }
                if !names.insert(entry.key).inserted {
                    findings.add(.duplicateKey(entry.key, earlierLine: nil), line: entry.keyLine, path: path)
                    continue
                }
                makers.append(AHPNode.Maker(name: entry.key, weight: weight))
            }
        }
        let limit = MatrixReader.largestOrder
        if makers.count > limit {
            findings.add(.tooManyElements(makers.count, limit: limit), line: node.line, path: path)
        }
        return Array(makers.prefix(limit))
    }
}
