/// The columns of a table of ties.
enum EdgeColumn: String, CaseIterable {
    case source, target, weight, kind, start, end
    /// Whether the tie has a direction, as Gephi's tables say it.
    case type
}

/// The columns of a table of members.
enum MemberListColumn: String, CaseIterable {
    case id, tier, label
}

/// Reads a table of ties.
enum EdgeListParser {
    /// The ties of a table, and no members.
    static func draft(of text: String, isDirected: Bool, findings: inout Findings) -> NetworkDraft {
        var draft = NetworkDraft()
        draft.membersComeFromEdges = true
        guard
            let sheet = ColumnSheet<EdgeColumn>(text, required: [.source, .target], findings: &findings)
        else { return draft }
        draft.edges.reserveCapacity(sheet.rows.count)
        for row in sheet.rows {
            let ends = [EdgeColumn.source, .target].compactMap { column -> String? in
                guard let id = row[column], !id.isEmpty else {
                    findings.add(.emptyCell(column.rawValue), line: row.line, path: column.rawValue)
                    return nil
                }
                return id
            }
            guard ends.count == 2 else { continue }
            var edge = NetworkDraft.Edge(source: ends[0], target: ends[1], line: row.line)
            edge.direction = direction(row, isDirected: isDirected, findings: &findings)
            if let weight = row[.weight] {
                edge.weight = sheet.number(weight, .weight, row, findings: &findings) ?? 0
            }
            edge.kind = row[.kind] ?? ""
            func time(_ column: EdgeColumn) -> Double? {
                draft.times.time(
                    row[column] ?? "", allowsDecimalComma: sheet.allowsDecimalComma, line: row.line,
                    path: column.rawValue, findings: &findings)
            }
            edge.start = time(.start)
            edge.end = time(.end)
            if edge.isSound(findings: &findings) { draft.edges.append(edge) }
        }
        if sheet.rows.isEmpty, !findings.hasError { findings.add(.noTies()) }
        return draft
    }

    /// The direction that a table's `type` gives a tie; other words than Gephi's there are somebody's own.
    private static func direction(
        _ row: ColumnSheet<EdgeColumn>.Row, isDirected: Bool, findings: inout Findings
    ) -> EdgeDirection {
        guard let type = row[.type], !type.isEmpty else { return isDirected ? .forward : .none }
        if let direction = EdgeDirection(rawValue: type.lowercased()) { return direction }
        let known = ["directed", "undirected", "mutual"]
        let nearest = findings.nearestWord(to: type, among: known)
        findings.add(.unknownValue(type, nearest: nearest, allowed: known), line: row.line, path: "type")
        return .none
    }
}

/// Reads a table of members.
enum MemberListParser {
    /// The members in the order of the rows.
    static func nodes(of bytes: [UInt8], findings: inout Findings) -> [NetworkDraft.Node] {
        guard let source = SourceText(bytes, findings: &findings),
            let sheet = ColumnSheet<MemberListColumn>(source.text, required: [.id], findings: &findings)
        else { return [] }
        var lines: [String: Int] = [:]
        let nodes = sheet.rows.compactMap { row -> NetworkDraft.Node? in
            guard let id = row[.id], !id.isEmpty else {
                findings.add(.emptyCell("id"), line: row.line, path: "id")
                return nil
            }
            if let earlier = lines.updateValue(row.line, forKey: id) {
                findings.add(.repeatedMember(id, earlierLine: earlier), line: row.line, path: id)
            }
            return NetworkDraft.Node(id: id, line: row.line, tier: row[.tier] ?? "", label: row[.label] ?? "")
        }
        if nodes.isEmpty, !findings.hasError { findings.add(.emptyNetwork()) }
        return nodes
    }
}
