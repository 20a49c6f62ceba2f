import Foundation

/// Takes a network out of GraphML as networkx, igraph, Gephi and yEd write it.
///
/// Attributes are found by their names, whatever their keys are called: `tier`, `label` and `name` of nodes, `weight`, `kind`,
/// `start` and `end` of edges. yEd has labels as drawings inside the data. Nodes of graphs within nodes are members like
/// all others.
final class GraphMLParser: NetworkDialect {
    let root = "graphml"

    /// What an attribute says.
    private enum Meaning: String {
        case tier, label, name, weight, kind, start, end
        /// The label inside yEd's drawing of a node.
        case drawing
    }

    private struct Key {
        let name: String
        let domain: String
        let meaning: Meaning?
        let line: Int
        var standard: String?
    }

    /// What an element that is not closed yet stands for.
    private enum Place {
        case node(Int), edge(NetworkDraft.Edge, [Meaning: String]), key(String), data(String), label, other
        /// Something inside which nothing is read.
        case skipped
    }

    private var keys: [String: Key] = [:]
    private var places: [Place] = []
    private var buffer = ""
    private var edgeDefaults: [EdgeDirection] = []
    private var graphCount = 0
    private var names: [Int: String] = [:]
    private var drawnLabels: [Int: String] = [:]
    /// Attributes of nodes that were given, so that a default does not replace them.
    private var given: [Int: Set<String>] = [:]
    private var weightless: (count: Int, line: Int)?
    private var lost = LostParts()

    func start(_ element: MarkupElement, in session: MarkupSession) {
        places.append(place(of: element, in: session))
    }

    private func place(of element: MarkupElement, in session: MarkupSession) -> Place {
        if case .skipped? = places.last { return .skipped }
        switch element.name {
        case "key": return key(element, in: session)
        case "default", "data":
            buffer = ""
            return data(element, in: session)
        case "NodeLabel":
            buffer = ""
            return .label
        case "graph": return graph(element, in: session)
        case "node": return node(element, in: session)
        case "edge": return edge(element, in: session)
        case "hyperedge", "port", "locator":
            lost.add("<\(element.name)>", line: element.line)
            return .skipped
        default: return .other
        }
    }

    private func key(_ element: MarkupElement, in session: MarkupSession) -> Place {
        guard let id = session.required("id", of: element) else { return .skipped }
        let drawing = element.attributes["yfiles.type"]
        let name = element.attributes["attr.name"] ?? (drawing == nil ? id : "drawings")
        let isDrawing = drawing == "nodegraphics"
        let domain = element.attributes["for"] ?? "all"
        let meaning = isDrawing ? .drawing : Self.meaning(of: name.lowercased(), domain: domain)
        let shown = drawing == nil ? quoted(name) : name
        keys[id] = Key(name: shown, domain: domain, meaning: meaning, line: element.line)
        return .key(id)
    }

    private static func meaning(of name: String, domain: String) -> Meaning? {
        guard let meaning = Meaning(rawValue: name), meaning != .drawing else { return nil }
        let isOfNodes = [.tier, .label, .name].contains(meaning)
        return domain == "all" || domain == (isOfNodes ? "node" : "edge") ? meaning : nil
    }

    private func data(_ element: MarkupElement, in session: MarkupSession) -> Place {
        if element.name == "default" {
            if case .key(let id)? = places.last { return .data(id) }
            return .other
        }
        guard let id = session.required("key", of: element) else { return .skipped }
        guard let key = keys[id] else {
            session.findings.add(.unknownMarkupKey(id), line: element.line, path: "data")
            return .skipped
        }
        if key.meaning == nil { lost.add(key.name, line: key.line) }
        return .data(id)
    }

    private func graph(_ element: MarkupElement, in session: MarkupSession) -> Place {
        if edgeDefaults.isEmpty {
            graphCount += 1
            if graphCount > 1 { session.findings.add(.severalGraphs(), line: element.line) }
        } else {
            lost.add("<graph> within <node>", line: element.line)
        }
        let word = element.attributes["edgedefault"] ?? edgeDefaults.last?.rawValue ?? ""
        let direction = ["directed", "undirected"].contains(word) ? EdgeDirection(rawValue: word) : nil
        if direction == nil {
            session.findings.add(
                .unknownValue(word, nearest: nil, allowed: ["directed", "undirected"]), line: element.line,
                path: "graph/edgedefault")
        }
        edgeDefaults.append(direction ?? .none)
        return .other
    }

    private func node(_ element: MarkupElement, in session: MarkupSession) -> Place {
        guard let id = session.required("id", of: element) else { return .skipped }
        session.draft.nodes.append(NetworkDraft.Node(id: id, line: element.line))
        return .node(session.draft.nodes.count - 1)
    }

    private func edge(_ element: MarkupElement, in session: MarkupSession) -> Place {
        guard let source = session.required("source", of: element),
            let target = session.required("target", of: element)
        else { return .skipped }
        for name in ["sourceport", "targetport"] where element.attributes[name] != nil {
            lost.add("'\(name)'", line: element.line)
        }
        var edge = NetworkDraft.Edge(source: source, target: target, line: element.line)
        edge.direction = edgeDefaults.last ?? .none
        switch element.attributes["directed"] {
        case "true"?, "1"?: edge.direction = .forward
        case "false"?, "0"?: edge.direction = .none
        case nil: break
        case let word?:
            session.findings.add(
                .unknownValue(word, nearest: nil, allowed: ["true", "false"]), line: element.line, path: "edge/directed"
            )
        }
        return .edge(edge, [:])
    }

    func text(_ text: String, in session: MarkupSession) {
        switch places.last {
        case .data?, .label?: buffer += text
        default: break
        }
    }

    func end(_ name: String, in session: MarkupSession) {
        guard let place = places.popLast() else { return }
        switch place {
        case .data(let id): close(id, isDefault: name == "default", in: session)
        case .label: closeLabel()
        case .edge(let edge, let values): close(edge, values, in: session)
        case .other: if name == "graph" { edgeDefaults.removeLast() }
        case .node, .key, .skipped: break
        }
    }

    private func close(_ id: String, isDefault: Bool, in session: MarkupSession) {
        let value = buffer.trimmingCharacters(in: .whitespacesAndNewlines)
        buffer = ""
        guard !isDefault else {
            keys[id]?.standard = value
            return
        }
        guard let meaning = keys[id]?.meaning else { return }
        switch places.last {
        case .node(let number)?: set(meaning, to: value, ofNode: number, in: session)
        case .edge(let edge, var values)?:
            values[meaning] = value
            places[places.count - 1] = .edge(edge, values)
        default: break
        }
    }

    private func set(_ meaning: Meaning, to value: String, ofNode number: Int, in session: MarkupSession) {
        switch meaning {
        case .tier:
            session.draft.nodes[number].tier = value
            given[number, default: []].insert("tier")
        case .label:
            session.draft.nodes[number].label = value
            given[number, default: []].insert("label")
        case .name: names[number] = value
        default: break
        }
    }

    /// The label of a node that yEd draws; of several, the first counts.
    private func closeLabel() {
        let label = buffer.trimmingCharacters(in: .whitespacesAndNewlines)
        buffer = ""
        for case .node(let number) in places.reversed() {
            if drawnLabels[number] == nil, !label.isEmpty { drawnLabels[number] = label }
            return
        }
    }

    private func close(_ edge: NetworkDraft.Edge, _ values: [Meaning: String], in session: MarkupSession) {
        var edge = edge
        let path = "\(edge.source) – \(edge.target)"
        func value(_ meaning: Meaning) -> String? { values[meaning] ?? standard(meaning) }
        if let text = value(.weight), !text.isEmpty {
            guard let weight = session.weight(text, line: edge.line, path: path) else { return }
            edge.weight = weight
        } else if keys.values.contains(where: { $0.meaning == .weight }) {
            weightless = ((weightless?.count ?? 0) + 1, weightless?.line ?? edge.line)
        }
        edge.kind = value(.kind) ?? ""
        edge.start = session.time(value(.start), line: edge.line, path: path)
        edge.end = session.time(value(.end), line: edge.line, path: path)
        if edge.isSound(findings: &session.findings) { session.draft.edges.append(edge) }
    }

    private func standard(_ meaning: Meaning) -> String? {
        keys.values.first { $0.meaning == meaning && $0.standard != nil }?.standard
    }

    func finish(in session: MarkupSession) {
        let (tier, label) = (standard(.tier), standard(.label))
        for number in session.draft.nodes.indices {
            let own = given[number] ?? []
            if let tier, !own.contains("tier") { session.draft.nodes[number].tier = tier }
            if own.contains("label") { continue }
            session.draft.nodes[number].label = label ?? names[number] ?? drawnLabels[number] ?? ""
        }
        if let weightless { session.findings.add(.missingWeights(weightless.count), line: weightless.line) }
        takeNamesAsIDs(in: session)
        lost.tell(&session.findings)
    }

    /// Members of a file of igraph are known by their names; the ids there are numbers of the moment.
    private func takeNamesAsIDs(in session: MarkupSession) {
        guard let key = keys["v_name"], key.meaning == .name, names.count == session.draft.nodes.count,
            !names.isEmpty, Set(names.values).count == names.count, !names.values.contains("")
        else { return }
        var namesByID: [String: String] = [:]
        session.draft.nodes = session.draft.nodes.enumerated().map { number, node in
            let name = names[number] ?? node.id
            namesByID[node.id] = name
            let label = node.label == name ? "" : node.label
            return NetworkDraft.Node(id: name, line: node.line, tier: node.tier, label: label)
        }
        session.draft.edges = session.draft.edges.map { edge in
            NetworkDraft.Edge(
                source: namesByID[edge.source] ?? edge.source, target: namesByID[edge.target] ?? edge.target,
                line: edge.line, weight: edge.weight, kind: edge.kind, start: edge.start, end: edge.end,
                direction: edge.direction)
        }
        session.findings.add(.namesAsIDs(), line: key.line)
    }
}
