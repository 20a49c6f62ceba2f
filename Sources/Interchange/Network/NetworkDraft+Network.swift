import ClusterNetwork
import Foundation

extension NetworkDraft {
    /// The tiers that have a name of their own in a market, for the question whether another was meant.
    private static let knownTiers: [Tier] = [
        .buyer, .tradingCompany, .clientSeer, .factory, .supplier, .wholesaler, .retailer,
    ]

    /// The network, unless something is wrong, with everything there is to say about the whole of it.
    func network(findings: inout Findings) -> NetworkFile? { tidied.tidyNetwork(findings: &findings) }

    /// The draft with names as every form of file gives them back: without space around them, and without a label that
    /// repeats the id.
    private var tidied: NetworkDraft {
        var draft = self
        for place in nodes.indices {
            draft.nodes[place].tier = trimmed(nodes[place].tier)
            let label = trimmed(nodes[place].label)
            draft.nodes[place].label = label == nodes[place].id ? "" : label
        }
        for place in edges.indices { draft.edges[place].kind = trimmed(edges[place].kind) }
        return draft
    }

    /// A text without the space around it; most have none.
    private func trimmed(_ text: String) -> String {
        let plain: ClosedRange<UInt8> = 0x21...0x7E
        guard let first = text.utf8.first, let last = text.utf8.last else { return text }
        if plain.contains(first), plain.contains(last) { return text }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func tidyNetwork(findings: inout Findings) -> NetworkFile? {
        let places = places(findings: &findings)
        let pairs = edges.map { edge in
            (place(of: edge.source, edge, places, &findings), place(of: edge.target, edge, places, &findings))
        }
        let isDirected = edges.contains { $0.direction != .none }
        checkTiers(&findings)
        remark(isDirected: isDirected, &findings)
        guard !findings.hasError else { return nil }
        guard !nodes.isEmpty else {
            findings.add(.emptyNetwork())
            return nil
        }
        var ties: [Tie] = []
        for (edge, pair) in zip(edges, pairs) {
            guard let source = pair.0, let target = pair.1 else { continue }
            ties.append(edge.tie(from: source, to: target))
            if isDirected, edge.direction != .forward { ties.append(edge.tie(from: target, to: source)) }
        }
        let members = nodes.map { node in
            Member(id: node.id, tier: Tier(node.tier), label: node.label.isEmpty ? nil : node.label)
        }
        do throws(InvalidNetwork) {
            let network = try Network(members: members, ties: ties, isDirected: isDirected)
            return NetworkFile(network: network, timeScale: times.scale?.scale ?? .number)
        } catch {
            // Ids, places, weights and times were looked at above; what is left is the number of names.
            findings.add(.tooManyNames())
            return nil
        }
    }

    /// The places of the members by their ids, each of which may stand once.
    private func places(findings: inout Findings) -> [String: Int] {
        var places: [String: Int] = [:]
        places.reserveCapacity(nodes.count)
        for (place, node) in nodes.enumerated() {
            if let earlier = places[node.id] {
                findings.add(.repeatedMember(node.id, earlierLine: nodes[earlier].line), line: node.line, path: node.id)
            } else {
                places[node.id] = place
            }
        }
        return places
    }

    private func place(
        of id: String, _ edge: Edge, _ places: [String: Int], _ findings: inout Findings
    ) -> Int? {
        if let place = places[id] { return place }
        let nearest = findings.nearestWord(to: id, among: nodes.lazy.prefix(500).map(\.id))
        findings.add(.unknownMember(id, nearest: nearest), line: edge.line, path: "\(edge.source) – \(edge.target)")
        return nil
    }

    /// Warns of tiers that look like one with another name.
    private func checkTiers(_ findings: inout Findings) {
        let known = Self.knownTiers.map(\.name)
        var seen: Set<String> = Set(known + [""])
        for node in nodes where seen.insert(node.tier).inserted {
            let written = node.tier.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }
            guard let nearest = findings.nearestWord(to: String(written), among: known) else { continue }
            findings.add(.unknownTier(node.tier, nearest: nearest), line: node.line, path: node.id)
        }
    }

    /// Says what stands in the file and counts less than one might think.
    private func remark(isDirected: Bool, _ findings: inout Findings) {
        let loops = edges.count { $0.source == $0.target }
        if loops > 0 { findings.add(.tiesWithOneself(loops)) }
        let plain = isDirected ? edges.count { $0.direction == .none } : 0
        if plain > 0 { findings.add(.mixedDirections(plain)) }
    }
}

extension NetworkDraft.Edge {
    fileprivate func tie(from source: Int, to target: Int) -> Tie {
        Tie(source: source, target: target, weight: weight, kind: TieKind(kind), start: start, end: end)
    }

    /// Whether the weight and the times can be those of a tie; says why not.
    func isSound(findings: inout Findings) -> Bool {
        let path = "\(source) – \(target)"
        guard weight >= 0 else {
            findings.add(.negativeTie(weight), line: line, path: path)
            return false
        }
        if let start, let end, end < start {
            findings.add(.endBeforeStart(), line: line, path: path)
            return false
        }
        return true
    }
}
