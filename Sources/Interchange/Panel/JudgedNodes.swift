import AnalyticHierarchy

/// The nodes of a model by the names that a table of answers gives them.
///
/// A path is the ids from below the root down to the node, joined by slashes: `economic/profit`. The root's is empty. A
/// path may occur under several merits, which is why tables have a column for them.
struct JudgedNodes {
    /// A node found.
    struct Node {
        /// Where it is.
        let place: NodePlace
        /// What it weighs, by id.
        let elements: ElementList
        /// How its elements are weighed.
        let criterion: Criterion
        /// What it is called in sentences.
        let name: String
    }

    /// The merits of the hierarchies, in their order; `nil` for a single hierarchy without one.
    let merits: [Merit?]
    /// The nodes of each hierarchy by path.
    private let nodes: [[String: Node]]
    /// The paths of all hierarchies, each once, in order.
    let paths: [String]

    init(_ file: DecisionFile) {
        let model = file.model
        var alternatives = ElementList(kind: .alternatives)
        for alternative in model.alternatives { alternatives.append(alternative.id, spelling: alternative.id, line: 0) }
        merits = model.hierarchies.map(\.merit)
        var known: Set<String> = []
        var ordered: [String] = []
        nodes = model.hierarchies.enumerated().map { place, hierarchy in
            var found: [String: Node] = [:]
            for (number, node) in hierarchy.nodes.enumerated() {
                let path = node.path.joined(separator: "/")
                if known.insert(path).inserted { ordered.append(path) }
                found[path] = Node(
                    place: NodePlace(hierarchy: place, node: number),
                    elements: Self.elements(of: node.criterion, among: alternatives), criterion: node.criterion,
                    name: Self.name(of: path, merit: hierarchy.merit))
            }
            return found
        }
        paths = ordered
    }

    /// The hierarchies that have a node with this path.
    func hierarchies(with path: String) -> [Int] { nodes.indices.filter { nodes[$0][path] != nil } }

    /// The node with this path in a hierarchy.
    func node(_ path: String, in hierarchy: Int) -> Node? { nodes[hierarchy][path] }

    /// The paths within a hierarchy, in the order of all.
    func paths(in hierarchy: Int) -> [String] { paths.filter { nodes[hierarchy][$0] != nil } }

    /// The elements of a node by their ids, in the order of its weights.
    private static func elements(of criterion: Criterion, among alternatives: ElementList) -> ElementList {
        var list: ElementList
        switch criterion.elements {
        case .criteria(let children):
            list = ElementList(kind: .criteria)
            for child in children { list.append(child.id, spelling: child.id, line: 0) }
        case .alternatives(let places):
            list = ElementList(kind: .alternatives)
            for place in places { list.append(alternatives.ids[place], spelling: alternatives.ids[place], line: 0) }
        }
        return list
    }

    /// What a node is called in sentences, with its merit where it has one.
    private static func name(of path: String, merit: Merit?) -> String {
        let path = path.isEmpty ? "the root" : quoted(path)
        return merit.map { "\(path) of \($0.rawValue)" } ?? path
    }
}
