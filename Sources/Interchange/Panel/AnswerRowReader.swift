import AnalyticHierarchy
import Foundation

/// Reads the rows of one table of answers.
struct AnswerRowReader {
    /// What a row says.
    struct Answer {
        /// The node it is about.
        let node: JudgedNodes.Node
        /// The places of the two elements.
        let left: Int
        let right: Int
        /// The judgment; `nil` where the expert abstains.
        let ratio: Ratio?

        /// The answer as a list: empty for an abstention.
        var judgments: [PairwiseJudgment] {
            ratio.map { [PairwiseJudgment(left: left, right: right, ratio: $0)] } ?? []
        }
    }

    let nodes: JudgedNodes
    let sheet: AnswerSheet
    let scale: JudgmentScale
    let unjudged: Set<NodePlace>
    /// What was reported already, so that a name that is wrong on every row is reported once.
    private var reported: Set<String> = []

    init(nodes: JudgedNodes, sheet: AnswerSheet, scale: JudgmentScale, unjudged: Set<NodePlace>) {
        self.nodes = nodes
        self.sheet = sheet
        self.scale = scale
        self.unjudged = unjudged
    }

    /// Whether something is met for the first time.
    mutating func reportsFirst(of text: String) -> Bool { reported.insert(text).inserted }

    /// The answer in a row; `nil` when something is wrong with it.
    mutating func answer(in row: AnswerSheet.Row, findings: inout Findings) -> Answer? {
        guard let node = node(of: row, findings: &findings) else { return nil }
        let rating = AnswerColumn.ofRatings.contains { row.texts[$0]?.isEmpty == false }
        if rating {
            findings.add(
                .notSupported(key: "grade", meaning: "ratings of a panel"), line: row.line,
                path: sheet.path(.grade, row))
            return nil
        }
        let compared =
            unjudged.contains(node.place)
            ? Array(0..<node.elements.count) : node.criterion.weighing.comparedPlaces
        guard let compared else {
            if reportsFirst(of: "compared \(node.name)") {
                findings.add(.notCompared(node.name), line: row.line, path: sheet.path(.node, row))
            }
            return nil
        }
        let left = element(.left, row, of: node, findings: &findings)
        let right = element(.right, row, of: node, findings: &findings)
        let ratio = judgment(row, node: node, findings: &findings)
        guard let left, let right, let ratio else { return nil }
        if left == right {
            findings.add(
                .selfComparison(node.elements.ids[left]), line: row.line, path: sheet.path(.right, row))
            return nil
        }
        for (place, column) in [(left, AnswerColumn.left), (right, .right)] where !compared.contains(place) {
            findings.add(
                .copyCompared(node.elements.ids[place], node: node.name), line: row.line,
                path: sheet.path(column, row))
            return nil
        }
        return Answer(node: node, left: left, right: right, ratio: ratio.value)
    }

    /// The node of a row.
    private mutating func node(of row: AnswerSheet.Row, findings: inout Findings) -> JudgedNodes.Node? {
        let path = (row.texts[.node] ?? "").precomposedStringWithCanonicalMapping
        guard let hierarchy = hierarchy(of: row, path: path, findings: &findings) else { return nil }
        if let node = nodes.node(path, in: hierarchy) { return node }
        if reportsFirst(of: "node \(hierarchy) \(path)") {
            let known = nodes.paths(in: hierarchy)
            let nearest = findings.nearestWord(to: path, among: known.filter { !$0.isEmpty })
            let others = nodes.hierarchies(with: path).compactMap { nodes.merits[$0]?.rawValue }
            findings.add(
                .unknownNode(path, merit: nodes.merits[hierarchy]?.rawValue, others: others, nearest: nearest),
                line: row.line, path: sheet.path(.node, row))
        }
        return nil
    }

    /// The hierarchy of a row: the one its merit names, else the only one with such a path.
    private mutating func hierarchy(
        of row: AnswerSheet.Row, path: String, findings: inout Findings
    ) -> Int? {
        if let name = row.texts[.merit], !name.isEmpty {
            if let place = nodes.merits.firstIndex(where: { $0?.rawValue == name }) { return place }
            if reportsFirst(of: "merit \(name)") {
                let known = nodes.merits.compactMap { $0?.rawValue }
                let nearest = findings.nearestWord(to: name, among: known)
                findings.add(
                    .meritNotInModel(name, present: known, nearest: nearest), line: row.line,
                    path: sheet.path(.merit, row))
            }
            return nil
        }
        if nodes.merits.count == 1 { return 0 }
        let found = nodes.hierarchies(with: path)
        if found.count == 1 { return found[0] }
        if reportsFirst(of: "node \(path)") {
            let nearest = findings.nearestWord(to: path, among: nodes.paths.filter { !$0.isEmpty })
            let finding: Finding =
                found.isEmpty
                ? .unknownNode(path, merit: nil, others: [], nearest: nearest)
                : .ambiguousNode(path, merits: found.compactMap { nodes.merits[$0]?.rawValue })
            let column = found.isEmpty || sheet.places[.merit] == nil ? AnswerColumn.node : .merit
            findings.add(finding, line: row.line, path: sheet.path(column, row))
        }
        return nil
    }

    /// The place of an element named in a column.
    private func element(
        _ column: AnswerColumn, _ row: AnswerSheet.Row, of node: JudgedNodes.Node, findings: inout Findings
    ) -> Int? {
        let id = ElementList.normalised(row.texts[column] ?? "")
        if let place = node.elements.place(of: id) { return place }
        let nearest = findings.nearestWord(to: id, among: node.elements.ids)
        findings.add(
            .unknownElement(id, column: column.rawValue, node: node.name, known: node.elements.ids, nearest: nearest),
            line: row.line, path: sheet.path(column, row))
        return nil
    }

    /// A judgment as far as it could be read.
    private struct Judgment {
        /// The ratio; `nil` for an abstention.
        let value: Ratio?
    }

    /// The judgment of a row; `nil` after a word on what is wrong with it.
    private func judgment(
        _ row: AnswerSheet.Row, node: JudgedNodes.Node, findings: inout Findings
    ) -> Judgment? {
        let text = row.texts[.judgment] ?? ""
        if text.isEmpty { return Judgment(value: nil) }
        let path = sheet.path(.judgment, row)
        let pair = (row.texts[.left] ?? "", row.texts[.right] ?? "")
        if Self.looksLikeDate(text) {
            findings.add(.judgmentIsDate(text, pair: pair, node: node.name), line: row.line, path: path)
            return nil
        }
        switch RatioNotation.read(text, decimalComma: sheet.allowsDecimalComma) {
        case .success(let ratio):
            if !RatioNotation.spans(scale, ratio, text: text) {
                findings.add(
                    .answerOffScale(text, pair: pair, node: node.name, largest: scale.largestRatio), line: row.line,
                    path: path)
            }
            return Judgment(value: ratio)
        case .failure(let problem):
            findings.add(.answer(text, pair: pair, node: node.name, problem), line: row.line, path: path)
            return nil
        }
    }

    /// Whether a text is a date into which spreadsheets turn 1/5 and the like: `01.05.2026`, `2026-05-01`, `1-May`.
    private static func looksLikeDate(_ text: String) -> Bool {
        let parts = text.lowercased().split(omittingEmptySubsequences: false) { ".-/ ".contains($0) }.map(String.init)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        let words = parts.filter { !DecimalNotation.isDigits($0) }
        if words.isEmpty { return parts.count == 3 }
        return words.count == 1 && parts.count - words.count >= 1 && words[0].count >= 3
            && words[0].allSatisfy(\.isLetter)
    }
}
