import Reports

/// Reads networks: tables of ties, GraphML and GEXF, told apart by their content.
///
/// ```csv
/// source,target,weight,kind,start,end
/// T1,S4,3,contact,2024-03-01,
/// S4,F17,2,mandate,2023-09-01,2025-06-30
/// ```
///
/// All problems of a file come at once, each with its line. What a network has no place for, such as positions and
/// colours, is said to be left out. See <doc:NetworkFormats>.
public enum NetworkReader {
    /// Reads a network.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    ///   - members: a table `id,tier,label` with its name, which lists all members; nil where the ties, or the file
    ///     itself, name them.
    ///   - isDirected: whether the ties of a table lead from source to target; GraphML and GEXF say it themselves.
    /// - Returns: the network, unless there is an error in either file, and everything there is to say about both.
    public static func read(
        _ bytes: [UInt8], file: String, members: (bytes: [UInt8], name: String)? = nil, isDirected: Bool = false
    ) -> Reading<NetworkFile> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings) else { return Reading(nil, findings) }
        var draft: NetworkDraft
        if source.text.first(where: { !$0.isWhitespace }) == "<" {
            draft = markup(Array(source.text.utf8), findings: &findings)
        } else {
            draft = EdgeListParser.draft(of: source.text, isDirected: isDirected, findings: &findings)
        }
        var problems: [Diagnostic] = []
        if let members {
            var others = Findings(file: members.name)
            let nodes = MemberListParser.nodes(of: members.bytes, findings: &others)
            problems = others.inOrder
            draft.list(nodes, findings: &findings)
        } else if draft.membersComeFromEdges {
            draft.nameMembers()
        }
        guard !problems.containsError else {
            return Reading(value: nil, diagnostics: problems + findings.inOrder)
        }
        let network = findings.hasError ? nil : draft.network(findings: &findings)
        return Reading(value: network, diagnostics: problems + findings.inOrder)
    }

    /// What stands in a document of XML, by the name of its outermost element.
    private static func markup(_ bytes: [UInt8], findings: inout Findings) -> NetworkDraft {
        let dialects: [any NetworkDialect] = [GraphMLParser(), GEXFParser()]
        var chosen: (any NetworkDialect)?
        let shared = MarkupSession(findings: findings)
        var root: (name: String, line: Int)?
        do throws(XMLEvents.Problem) {
            try XMLEvents.read(
                bytes,
                start: { name, attributes, line in
                    if root == nil {
                        root = (name, line)
                        chosen = dialects.first { $0.root == name }
                    }
                    guard let chosen else { return false }
                    chosen.start(MarkupElement(name: name, attributes: attributes, line: line), in: shared)
                    return !shared.isFull
                },
                text: { chosen?.text($0, in: shared) }, end: { chosen?.end($0, in: shared) })
        } catch {
            shared.findings.add(.markup(error), line: error.line)
        }
        if shared.isFull { shared.findings.add(.networkTooLarge(limit: NetworkDraft.limit)) }
        if let root, chosen == nil { shared.findings.add(.notNetwork(root.name), line: root.line) }
        chosen?.finish(in: shared)
        findings = shared.findings
        return shared.draft
    }
}

extension NetworkDraft {
    /// Takes the members from a list; those of the file itself keep nothing but their ids.
    mutating func list(_ listed: [Node], findings: inout Findings) {
        let known = Set(listed.map(\.id))
        for node in nodes where !known.contains(node.id) {
            findings.add(.unlistedMember(node.id), line: node.line, path: node.id)
        }
        nodes = listed
    }

    /// Makes a member of each id that ties name, in the order of the ties.
    mutating func nameMembers() {
        var seen: Set<String> = []
        for edge in edges {
            for id in [edge.source, edge.target] where seen.insert(id).inserted {
                nodes.append(Node(id: id, line: edge.line))
            }
        }
    }
}
