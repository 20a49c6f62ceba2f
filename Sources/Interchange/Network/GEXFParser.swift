import Foundation

/// Takes a network out of GEXF 1.1 to 1.3, with edges that come and go.
///
/// Each spell of an edge is a tie of its own, and so is each weight that holds for a time. Attributes are found by their
/// titles: `tier` of nodes, `weight` and `kind` of edges.
final class GEXFParser: NetworkDialect {
    let root = "gexf"

    /// A part of the time with what holds then.
    private struct Spell {
        let start: Double?
        let end: Double?
        var weight: Double?
    }

    private struct Edge {
        var tie: NetworkDraft.Edge
        var spells: [Spell] = []
        var weights: [Spell] = []
    }

    /// The title of each attribute, by class and id.
    private var titles: [String: [String: String]] = [:]
    private var standards: [String: [String: String]] = [:]
    private var attributeClass = ""
    private var attributeID: String?
    private var buffer: String?
    private var defaultDirection = EdgeDirection.none
    private var openNodes: [Int] = []
    private var edge: Edge?
    private var graphCount = 0
    private var lost = LostParts()

    func start(_ element: MarkupElement, in session: MarkupSession) {
        switch element.name {
        case "graph": graph(element, in: session)
        case "attributes": attributeClass = element.attributes["class"] ?? ""
        case "attribute":
            guard let id = session.required("id", of: element) else { return }
            attributeID = id
            titles[attributeClass, default: [:]][id] = (element.attributes["title"] ?? id).lowercased()
        case "default": buffer = ""
        case "node": node(element, in: session)
        case "edge": edge(element, in: session)
        case "attvalue": value(element, in: session)
        case "spell", "slice": spell(element, in: session)
        case "position", "color", "size", "shape", "thickness":
            lost.add("positions, colours and the like", line: element.line)
        case "parents": lost.add("<parents>", line: element.line)
        default: break
        }
    }

    private func graph(_ element: MarkupElement, in session: MarkupSession) {
        graphCount += 1
        if graphCount > 1 { session.findings.add(.severalGraphs(), line: element.line) }
        defaultDirection = direction(element.attributes["defaultedgetype"], element, in: session) ?? .none
    }

    private func direction(
        _ word: String?, _ element: MarkupElement, in session: MarkupSession
    ) -> EdgeDirection? {
        guard let word else { return nil }
        if let direction = EdgeDirection(rawValue: word.lowercased()) { return direction }
        let known = ["directed", "undirected", "mutual"]
        let nearest = session.findings.nearestWord(to: word, among: known)
        session.findings.add(
            .unknownValue(word, nearest: nearest, allowed: known), line: element.line, path: element.name)
        return nil
    }

    private func node(_ element: MarkupElement, in session: MarkupSession) {
        if !openNodes.isEmpty || element.attributes["pid"] != nil {
            lost.add("<node> within <node>", line: element.line)
        }
        openNodes.append(session.draft.nodes.count)
        guard let id = session.required("id", of: element) else { return }
        if ["start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals"].contains(where: {
            element.attributes[$0] != nil
        }) {
            lost.add("times of <node>", line: element.line)
        }
        let label = element.attributes["label"] ?? ""
        session.draft.nodes.append(
            NetworkDraft.Node(
                id: id, line: element.line, tier: standard("tier", of: "node") ?? "", label: label == id ? "" : label))
    }

    private func edge(_ element: MarkupElement, in session: MarkupSession) {
        guard let source = session.required("source", of: element),
            let target = session.required("target", of: element)
        else { return }
        let path = "\(source) – \(target)"
        let attributes = element.attributes
        var tie = NetworkDraft.Edge(source: source, target: target, line: element.line)
        tie.direction = direction(attributes["type"], element, in: session) ?? defaultDirection
        if let text = attributes["weight"] ?? standard("weight", of: "edge") {
            tie.weight = session.weight(text, line: element.line, path: path) ?? 0
        }
        tie.kind = attributes["kind"] ?? standard("kind", of: "edge") ?? ""
        tie.start = session.time(attributes["start"] ?? attributes["startopen"], line: element.line, path: path)
        tie.end = session.time(attributes["end"] ?? attributes["endopen"], line: element.line, path: path)
        var edge = Edge(tie: tie)
        if let text = attributes["intervals"] { edge.spells = intervals(text, element, in: session) }
        if attributes["timestamp"] != nil || attributes["timestamps"] != nil {
            lost.add("timestamps, which last no time", line: element.line)
        }
        self.edge = edge
    }

    /// The spells of GEXF 1.3's short form, `<[1, 2]; [3, 4]>`.
    private func intervals(_ text: String, _ element: MarkupElement, in session: MarkupSession) -> [Spell] {
        let inner = text.trimmingCharacters(in: CharacterSet(charactersIn: "<> "))
        return inner.split(separator: ";").compactMap { part in
            let ends = part.trimmingCharacters(in: CharacterSet(charactersIn: "[]() ")).split(separator: ",")
            guard ends.count >= 2 else {
                session.findings.add(.badTime(String(part)), line: element.line, path: "edge/intervals")
                return nil
            }
            let times = ends.prefix(2).map {
                session.time(
                    $0.trimmingCharacters(in: .whitespaces), line: element.line, path: "edge/intervals")
            }
            return Spell(start: times[0], end: times[1])
        }
    }

    private func value(_ element: MarkupElement, in session: MarkupSession) {
        let domain = edge == nil ? "node" : "edge"
        guard let id = element.attributes["for"] ?? element.attributes["id"] else {
            _ = session.required("for", of: element)
            return
        }
        // networkx and old versions of Gephi write a weight that nothing declares.
        guard let title = titles[domain]?[id] ?? (id == "weight" ? id : nil) else {
            session.findings.add(.unknownMarkupKey(id), line: element.line, path: "attvalue")
            return
        }
        let text = element.attributes["value"] ?? ""
        if edge != nil {
            edgeValue(title, text, element, in: session)
        } else if let number = openNodes.last, number < session.draft.nodes.count {
            switch title {
            case "tier": session.draft.nodes[number].tier = text
            case "label": session.draft.nodes[number].label = text
            default: lost.add("'\(title)'", line: element.line)
            }
        }
    }

    private func edgeValue(_ title: String, _ text: String, _ element: MarkupElement, in session: MarkupSession) {
        switch title {
        case "kind": edge?.tie.kind = text
        case "weight":
            guard let weight = session.weight(text, line: element.line, path: "attvalue") else { return }
            let (start, end) = times(of: element, in: session)
            if start == nil, end == nil {
                edge?.tie.weight = weight
            } else {
                edge?.weights.append(Spell(start: start, end: end, weight: weight))
            }
        default: lost.add("'\(title)'", line: element.line)
        }
    }

    private func times(of element: MarkupElement, in session: MarkupSession) -> (Double?, Double?) {
        let attributes = element.attributes
        return (
            session.time(attributes["start"] ?? attributes["startopen"], line: element.line, path: element.name),
            session.time(attributes["end"] ?? attributes["endopen"], line: element.line, path: element.name)
        )
    }

    private func spell(_ element: MarkupElement, in session: MarkupSession) {
        guard edge != nil else {
            lost.add("times of <node>", line: element.line)
            return
        }
        let (start, end) = times(of: element, in: session)
        edge?.spells.append(Spell(start: start, end: end))
    }

    private func standard(_ title: String, of domain: String) -> String? {
        guard let id = titles[domain]?.first(where: { $0.value == title })?.key else { return nil }
        return standards[domain]?[id]
    }

    func text(_ text: String, in session: MarkupSession) { buffer?.append(text) }

    func end(_ name: String, in session: MarkupSession) {
        switch name {
        case "default":
            if let id = attributeID, let buffer {
                standards[attributeClass, default: [:]][id] = buffer.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            buffer = nil
        case "node": _ = openNodes.popLast()
        case "edge": close(in: session)
        default: break
        }
    }

    private func close(in session: MarkupSession) {
        guard let edge else { return }
        self.edge = nil
        let spells = edge.weights.isEmpty ? edge.spells : edge.weights
        if spells.isEmpty, edge.tie.isSound(findings: &session.findings) { session.draft.edges.append(edge.tie) }
        for spell in spells {
            var tie = edge.tie
            tie.start = spell.start
            tie.end = spell.end
            tie.weight = spell.weight ?? tie.weight
            if tie.isSound(findings: &session.findings) { session.draft.edges.append(tie) }
        }
    }

    func finish(in session: MarkupSession) { lost.tell(&session.findings) }
}
