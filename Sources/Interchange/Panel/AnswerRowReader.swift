import AnalyticHierarchy
import Foundation

/// Reads the rows of one table of answers.
struct AnswerRowReader {
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
    mutating func answer(in row: AnswerSheet.Row, findings: inout Findings) -> PanelAnswer? {
        guard let node = node(of: row, findings: &findings) else { return nil }
        let rates = AnswerColumn.ofRatings.contains { row.texts[$0]?.isEmpty == false }
        let compares = AnswerColumn.ofComparisons.contains { row.texts[$0]?.isEmpty == false }
        if rates && compares {
            findings.add(.mixedAnswer(), line: row.line, path: sheet.path(.grade, row))
            return nil
        }
        switch node.criterion.asked(isUnjudged: unjudged.contains(node.place)) {
        case .grades(let scale, places: _)? where !compares:
            return rating(row, of: scale, node: node, findings: &findings)
        case .grades(let scale, places: _)?:
            if reportsFirst(of: "graded \(node.name)") {
                findings.add(.gradedNode(node.name, grades: scale.grades), line: row.line, path: sheet.path(.node, row))
            }
            return nil
        case let asked? where !rates:
            return comparison(row, asked, node: node, findings: &findings)
        default:
            if reportsFirst(of: "\(rates ? "graded" : "compared") \(node.name)") {
                findings.add(
                    rates ? .notGraded(node.name) : .notCompared(node.name), line: row.line,
                    path: sheet.path(.node, row))
            }
            return nil
        }
    }

    /// The comparison in a row.
    private func comparison(
        _ row: AnswerSheet.Row, _ asked: AskedAnswer, node: JudgedNodes.Node, findings: inout Findings
    ) -> PanelAnswer? {
        let left = element(.left, row, of: node, findings: &findings)
        let right = element(.right, row, of: node, findings: &findings)
        var inWords = false
        if case .preferences = asked { inWords = true }
        let given = judgment(row, node: node, inWords: inWords, findings: &findings)
        guard let left, let right, let given else { return nil }
        if left == right {
            findings.add(
                .selfComparison(node.elements.ids[left]), line: row.line, path: sheet.path(.right, row))
            return nil
        }
        for (place, column) in [(left, AnswerColumn.left), (right, .right)] where !asked.places.contains(place) {
            findings.add(
                .copyCompared(node.elements.ids[place], node: node.name), line: row.line,
                path: sheet.path(column, row))
            return nil
        }
        return PanelAnswer(node: node, content: .comparison(left: left, right: right, given.value))
    }

    /// The rating in a row.
    private func rating(
        _ row: AnswerSheet.Row, of scale: GradeScale, node: JudgedNodes.Node, findings: inout Findings
    ) -> PanelAnswer? {
        let element = element(.alternative, row, of: node, findings: &findings)
        let given = grade(row, of: scale, node: node, findings: &findings)
        guard let element, let given else { return nil }
        return PanelAnswer(node: node, content: .rating(element: element, grade: given.value))
    }

    /// The node of a row.
    private mutating func node(of row: AnswerSheet.Row, findings: inout Findings) -> JudgedNodes.Node? {
        let path = ElementList.normalised(row.texts[.node] ?? "")
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
}
