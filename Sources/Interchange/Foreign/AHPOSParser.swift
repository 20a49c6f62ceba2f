import AnalyticHierarchy
import Foundation

/// Turns the tables of a project into a model and answers.
///
/// Names identify nodes in this format, so that none may stand in two places. All problems of a table are reported, by
/// the place of the row, since JSON gives no lines; a problem in the hierarchy keeps the answers from being read.
struct AHPOSParser {
    /// A node with the names below it.
    struct Node {
        /// What the node is called, as answers refer to it.
        let name: String
        /// The names below it in the order of the text.
        var children: [String] = []
        /// The weight that the text gives each of them, if any.
        var weights: [Double?] = []
    }

    var findings: Findings
    /// The nodes that have something below, the goal first.
    private var nodes: [Node] = []
    /// Where each of them stands among the nodes.
    private var placeOfNode: [String: Int] = [:]
    private var alternatives: [String] = []
    /// The participants in order of their first answers.
    private var participants: [String] = []
    /// The same by participant and place in the model.
    private var answers: [Int: [NodePlace: [PairwiseJudgment]]] = [:]
    /// For each node what the participants said, as upper triangles.
    private var ratios: [String: [Int: [Ratio]]] = [:]
    /// The nodes that are compared by participants or by nobody.
    private var unjudged: [NodePlace] = []
    /// The number of nodes met so far, in preorder.
    private var count = 0
    /// The comparisons that may still follow from the file.
    private var budget = ComparisonBudget()
    /// The names that have nothing below them but the alternatives.
    private var leaves: Set<String> = []
    /// The places of the participants by name.
    private var placeOfParticipant: [String: Int] = [:]

    init(findings: Findings) { self.findings = findings }

    /// Reads the whole project.
    ///
    /// - Parameter document: the object that the file holds.
    /// - Returns: the study; `nil` where there was an error.
    mutating func study(_ document: [String: Any]) -> ForeignStudy? {
        let projects = rows("pj", of: document)
        guard let project = projects.first, projects.count == 1, let hierarchy = project["project_hText"] else {
            findings.add(.badProject("exactly one project with 'project_hText' was expected under 'pj'"), path: "pj")
            return nil
        }
        readHierarchy(hierarchy)
        for row in rows("alt", of: document) { if let name = row["alt"] { alternatives.append(name) } }
        checkNames()
        guard !findings.hasError, let goal = nodes.first else { return nil }
        readAnswers(rows("pwc", of: document))
        guard !findings.hasError, let root = criterion(goal.name, id: "", depth: 0), !findings.hasError else {
            return nil
        }
        var metadata = DecisionModel.Metadata(
            title: project["project_name"].flatMap { $0.isEmpty ? nil : $0 } ?? goal.name)
        metadata.question = project["project_description"].flatMap { $0.isEmpty ? nil : $0 }
        metadata.authors = project["project_author"].flatMap { $0.isEmpty ? nil : [$0] } ?? []
        metadata.date = project["project_datetime"].flatMap { $0.isEmpty ? nil : $0 }
        let ids = TemplateIDs.ids(for: alternatives)
        let model = DecisionModel(
            metadata: metadata,
            alternatives: zip(ids, alternatives).map { Alternative(id: $0, title: $0 == $1 ? nil : $1) },
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        return study(model)
    }

    /// The panel of the participants; a project that nobody answered keeps its open nodes and has no panel.
    private func study(_ model: DecisionModel) -> ForeignStudy {
        guard !participants.isEmpty else {
            return ForeignStudy(file: DecisionFile(model: model, unjudged: unjudged.sorted()))
        }
        let ids = TemplateIDs.ids(for: participants)
        let panel = Panel(experts: zip(ids, participants).map { Expert(id: $0, name: $1) })
        let round = PanelAnswers.Round(
            name: nil,
            answers: participants.indices.compactMap { expert in
                answers[expert].map { ExpertAnswers(expert: expert, judgments: $0) }
            })
        return ForeignStudy(
            file: DecisionFile(model: model, panel: panel, unjudged: unjudged.sorted()),
            answers: PanelAnswers(panel: panel, rounds: [round]))
    }

    /// The rows of one of the document's tables, values as texts.
    ///
    /// A missing table is empty. White space around texts is dropped, and values that are neither texts nor numbers are
    /// left out, as are numbers of more digits than a double holds.
    private mutating func rows(_ key: String, of document: [String: Any]) -> [[String: String]] {
        guard let value = document[key] else { return [] }
        guard let list = value as? [[String: Any]] else {
            findings.add(.badProject("a list of objects was expected under '\(key)'"), path: key)
            return []
        }
        let texts = list.map { $0.compactMapValues(Self.text) }
        for (number, row) in texts.enumerated() {
            for (column, text) in row.sorted(by: { $0.key < $1.key }) {
                guard let character = SourceText.forbiddenCharacter(in: text) else { continue }
                findings.add(.escapedControlCharacter(character), path: "\(key)/#\(number + 1)/\(shown(column))")
            }
        }
        return texts
    }

    /// A value as text; `nil` for what is no text and no number that is certain to have the digits of the file.
    private static func text(_ value: Any) -> String? {
        if let text = value as? String { return text.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard let number = value as? NSNumber, String(cString: number.objCType) != "c",
            abs(number.doubleValue) < 0x1p53
        else { return nil }
        return shortest(number.doubleValue)
    }

    /// Reads the hierarchy, a text such as `Node: leaf[=w], leaf[=w]; Node2: leaf;`.
    ///
    /// The first node is the goal. Names without a part of their own are leaves, under which all alternatives are
    /// compared. A weight is a number of 0 or more.
    private mutating func readHierarchy(_ text: String) {
        for (number, part) in text.split(separator: ";").enumerated() {
            let part = part.trimmingCharacters(in: .whitespacesAndNewlines)
            if part.isEmpty { continue }
            let path = "pj/project_hText/#\(number + 1)"
            guard let colon = part.firstIndex(of: ":") else {
                findings.add(.badProject("\(quoted(part)) has no ':' between a node and what is below it"), path: path)
                continue
            }
            var node = Node(name: part[..<colon].trimmingCharacters(in: .whitespaces))
            for child in part[part.index(after: colon)...].split(separator: ",", omittingEmptySubsequences: false) {
                let sides = child.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    .map { $0.trimmingCharacters(in: .whitespaces) }
                if sides[0].isEmpty || node.name.isEmpty {
                    findings.add(.badProject("a name is missing under \(quoted(node.name))"), path: path)
                }
                node.children.append(sides[0])
                let weight = sides.count > 1 ? DecimalNotation.number(sides[1]) : nil
                if sides.count > 1, (weight ?? -1) < 0 {
                    findings.add(.number(sides[1], .malformed, expected: "a weight such as 0.4"), path: path)
                }
                node.weights.append(weight)
            }
            if placeOfNode[node.name] != nil {
                findings.add(.duplicateItem(node.name, (placeOfNode[node.name] ?? 0) + 1, number + 1), path: path)
                continue
            }
            placeOfNode[node.name] = nodes.count
            nodes.append(node)
        }
        if nodes.isEmpty { findings.add(.emptyHierarchy("project_hText"), path: "pj/project_hText") }
    }

    /// Every node but the goal stands once below another, and names do not repeat.
    ///
    /// A name below two nodes would make the hierarchy a network, and one below itself a circle; both are errors, as
    /// are nodes that stand below no other and alternatives that stand twice.
    private mutating func checkNames() {
        if alternatives.count < 2 { findings.add(.tooFewAlternatives(alternatives.count), path: "alt") }
        var places: [String: Int] = [:]
        for (place, name) in alternatives.enumerated() {
            if name.isEmpty {
                findings.add(.badProject("an alternative has no name"), path: "alt")
            } else if let earlier = places[name] {
                findings.add(.duplicateItem(name, earlier + 1, place + 1), path: "alt")
            } else {
                places[name] = place
            }
        }
        guard let goal = nodes.first else { return }
        let below = nodes.flatMap(\.children)
        let known = Set(below)
        leaves = known.filter { placeOfNode[$0] == nil }
        for (name, times) in Dictionary(below.map { ($0, 1) }, uniquingKeysWith: +).sorted(by: { $0.key < $1.key })
        where times > 1 || name == goal.name {
            findings.add(
                .badProject("\(quoted(name)) stands in several places of the hierarchy"), path: "pj/project_hText")
        }
        for node in nodes.dropFirst() where !known.contains(node.name) {
            findings.add(.badProject("\(quoted(node.name)) stands below no other node"), path: "pj/project_hText")
        }
    }

    /// The number of elements that a node compares; `nil` for a name that is no node.
    private func elementCount(of name: String) -> Int? {
        if let place = placeOfNode[name] { return nodes[place].children.count }
        return leaves.contains(name) ? alternatives.count : nil
    }

    /// A row is refused as a whole where it has another number of digits than its node has pairs: which pair a digit
    /// belongs to follows from its place alone.
    ///
    /// A participant who answers for a node twice is an error, not a correction.
    private mutating func readAnswers(_ rows: [[String: String]]) {
        let names = nodes.map(\.name) + nodes.flatMap(\.children)
        for (number, row) in rows.enumerated() {
            let path = "pwc/#\(number + 1)"
            let (name, participant) = (row["pwc_node"] ?? "", row["pwc_part"] ?? "")
            guard let order = elementCount(of: name) else {
                let nearest = findings.nearestWord(to: name, among: names)
                findings.add(.unknownNode(name, merit: nil, others: [], nearest: nearest), path: "\(path)/pwc_node")
                continue
            }
            if participant.isEmpty {
                findings.add(.emptyExpert(), path: "\(path)/pwc_part")
                continue
            }
            let directions = Array((row["pwc_ab"] ?? "").utf8)
            let intensities = Array((row["pwc_intense"] ?? "").utf8)
            let needed = order * (order - 1) / 2
            guard directions.count == needed, intensities.count == needed else {
                findings.add(
                    .badProject(
                        "\(directions.count) directions and \(intensities.count) intensities stand for \(order) elements, where "
                            + "\(needed) of each were expected"), path: path)
                continue
            }
            // A node with one element asks nothing.
            guard needed > 0 else { continue }
            let one = UInt8(ascii: "1")
            guard directions.allSatisfy({ $0 == one || $0 == one - 1 }),
                intensities.allSatisfy({ (one...UInt8(ascii: "9")).contains($0) })
            else {
                findings.add(.badProject("directions are 0 or 1, intensities 1 to 9"), path: path)
                continue
            }
            let values = zip(directions, intensities).compactMap { direction, intensity in
                Ratio(Double(intensity - one + 1)).map { direction == one ? $0.inverse : $0 }
            }
            let expert = placeOfParticipant[participant] ?? participants.count
            if expert == participants.count { participants.append(participant) }
            placeOfParticipant[participant] = expert
            if ratios[name]?[expert] != nil {
                findings.add(.badProject("\(quoted(participant)) answers for \(quoted(name)) twice"), path: path)
            }
            ratios[name, default: [:]][expert] = values
        }
    }

    /// A node with everything below it.
    ///
    /// - Parameters:
    ///   - name: the node's name.
    ///   - id: its id; empty for the goal.
    ///   - depth: the number of nodes above it, which is limited as in every file.
    /// - Returns: the criterion; `nil` after a report.
    private mutating func criterion(_ name: String, id: String, depth: Int) -> Criterion? {
        guard depth <= YAMLDocument.deepestNesting else {
            findings.add(.nesting(limit: YAMLDocument.deepestNesting), path: "pj/project_hText")
            return nil
        }
        let place = NodePlace(hierarchy: 0, node: count)
        count += 1
        let title = id.isEmpty || id == name ? nil : name
        guard let number = placeOfNode[name] else {
            return weighing(name, order: alternatives.count, weights: [], place: place).map {
                Criterion(id: id, title: title, elements: .alternatives(Array(alternatives.indices)), weighing: $0)
            }
        }
        let node = nodes[number]
        let ids = TemplateIDs.ids(for: node.children)
        var children: [Criterion] = []
        for (child, id) in zip(node.children, ids) {
            guard let read = criterion(child, id: id, depth: depth + 1) else { return nil }
            children.append(read)
        }
        return weighing(name, order: children.count, weights: node.weights, place: place).map {
            Criterion(id: id, title: title, elements: .criteria(children), weighing: $0)
        }
    }

    /// How a node's elements are weighed.
    ///
    /// Comparisons of participants go before weights in the text. Without either, and with weights
    /// for some elements only, the node waits for judgments.
    private mutating func weighing(
        _ name: String, order: Int, weights: [Double?], place: NodePlace
    ) -> Criterion.Weighing? {
        guard budget.allows(order: order, findings: &findings, path: "pj/project_hText") else { return nil }
        let pairs = EvenGraph.allPairs(order)
        for (expert, values) in ratios[name] ?? [:] {
            answers[expert, default: [:]][place] = zip(pairs, values).map {
                PairwiseJudgment(left: $0.first, right: $0.second, ratio: $1)
            }
        }
        if order == 1 { return .direct([1]) }
        let given = weights.compactMap { $0 }
        if ratios[name] == nil, given.count == order, given.contains(where: { $0 > 0 }) { return .direct(given) }
        unjudged.append(place)
        let equal = pairs.map { PairwiseJudgment(left: $0.first, right: $0.second, ratio: .one) }
        return (try? PairwiseComparisonMatrix(order: order, judgments: equal)).map(Criterion.Weighing.pairwise)
    }
}
