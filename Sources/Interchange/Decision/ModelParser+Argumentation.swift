import AnalyticHierarchy

/// A table of argumentation in place of the standard one.
///
/// The numbers are those of `ArgumentationTable`: shares from 0 to 1 that do not rise from high to low, of which those for
/// high sum to one at most, so that no coefficient of argumentation exceeds one. The source of the numbers is required,
/// since reports print it.
extension ModelParser {
    /// Reads `{source: …, rows: [{id: theory, high: 0.3, medium: 0.2, low: 0.1}]}`.
    mutating func argumentation(_ node: YAMLNode) -> ArgumentationTable? {
        let path = "panel/argumentation"
        guard let fields = fields(of: node, at: KeyPlace.argumentation, path: path) else { return nil }
        let source = fields["source"].flatMap { phrase(of: $0, path: path) }
        if fields["source"] == nil {
            findings.add(.missingKey("source", hint: "where the numbers come from"), line: fields.line, path: path)
        }
        guard let node = fields["rows"] else {
            let hint = "a list such as [{id: theory, high: 0.3, medium: 0.2, low: 0.1}]"
            findings.add(.missingKey("rows", hint: hint), line: fields.line, path: path)
            return nil
        }
        guard let parts = parts(of: node, path: path, expected: "a list of sources of arguments") else { return nil }
        if parts.isEmpty { findings.add(.emptyHierarchy("rows"), line: node.line, path: path) }
        var ids = ElementList(kind: .sources)
        var rows: [ArgumentationTable.Row] = []
        for (index, part) in parts.enumerated() {
            let place = "\(path)/#\(index + 1)"
            if let row = row(part, ids: &ids, path: path, place: place) { rows.append(row) }
        }
        guard rows.count == parts.count, !rows.isEmpty else { return nil }
        let sum = rows.reduce(0) { $0 + $1.high }
        guard sum <= 1 + 1e-9 else {
            findings.add(.outside("the sum of the numbers for 'high'", sum, "at most 1"), line: node.line, path: path)
            return nil
        }
        return source.map { ArgumentationTable(source: $0, rows: rows) }
    }

    /// One source of arguments with what its three levels of influence count.
    ///
    /// - Parameters:
    ///   - node: the row.
    ///   - ids: the sources read so far, which this one joins.
    ///   - parent: the path of the table.
    ///   - place: the path of the row while its id is not known.
    /// - Returns: the row; `nil` after a report.
    private mutating func row(
        _ node: YAMLNode, ids: inout ElementList, path parent: String, place: String
    ) -> ArgumentationTable.Row? {
        guard let fields = fields(of: node, at: KeyPlace.argumentationRow, path: place),
            let id = id(fields, path: place, among: &ids)
        else { return nil }
        let path = path(parent, id)
        let title = title(fields, path: path)
        var numbers: [Double] = []
        for key in ["high", "medium", "low"] {
            guard let node = fields[key] else {
                findings.add(.missingKey(key, hint: "a number from 0 to 1"), line: fields.line, path: path)
                continue
            }
            guard let number = number(of: node, path: path, expected: "a number from 0 to 1") else { continue }
            if (0...1).contains(number) {
                numbers.append(number)
            } else {
                findings.add(.outside("the number for '\(key)'", number, "from 0 to 1"), line: node.line, path: path)
            }
        }
        guard numbers.count == 3 else { return nil }
        guard numbers[0] >= numbers[1], numbers[1] >= numbers[2] else {
            findings.add(.levelsRise(), line: fields.line, path: path)
            return nil
        }
        return ArgumentationTable.Row(
            id: id, title: title ?? id, high: numbers[0], medium: numbers[1], low: numbers[2])
    }
}
