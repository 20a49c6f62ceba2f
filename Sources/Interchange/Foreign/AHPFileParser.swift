import AnalyticHierarchy
import Foundation

/// Turns the YAML of an `.ahp` file into a model and answers.
///
/// The document is a map of three keys. Names are of any text; a model's ids are made from them, and names that are no
/// ids stay as titles.
///
/// ```yaml
/// Version: 2.0
/// Alternatives: &alternatives
///   Vacation A: {price: 120}
///   Vacation B: {price: 90}
/// Goal:
///   preferences: {pairwise: [[Price, Rest, 1/3]]}
///   children:
///     Price: {preferences: {scoreFunction: "function(a) 1/a$price"}, children: *alternatives}
///     Rest: {preferences: {score: [{Vacation A: 2}, {Vacation B: 1}]}, children: *alternatives}
/// ```
///
/// The alias of the alternatives is part of the format, so that aliases are allowed here and nowhere else. It makes R
/// add the alternatives' attributes to every leaf; here only the names below a leaf are used.
struct AHPFileParser: MapParser {
    /// What decision makers or the file say of a node's elements.
    enum Preference {
        /// Comparisons.
        case judgments([PairwiseJudgment])
        /// Weights, positive.
        case weights([Double])
    }

    var findings: Findings
    var texts = TextChoice()
    /// The alternatives by name.
    var alternatives = ElementList(kind: .alternatives)
    /// The names as the file has them, with the ids they get.
    var alternativeNames: [String] = []
    /// Whether there are more than are read.
    private var hasTooManyAlternatives = false
    /// Where each of them stands.
    var placeOfAlternative: [String: Int] = [:]
    /// The attributes that are numbers, in the order of the alternatives; functions compute with them.
    var attributes: [[String: Double]] = []
    /// Whether preferences stand without a word on their kind, as in version 1.0.
    var isVersion1 = false
    /// The decision makers in order of appearance, with the weights they have at first.
    var makers: [String] = []
    /// The weight that a decision maker had where the name stood first.
    var weightOfMaker: [String: Double] = [:]
    /// The answers of each decision maker.
    var answers: [Int: [NodePlace: [PairwiseJudgment]]] = [:]
    /// The nodes whose judgments the decision makers gave, so that the model has none of its own.
    var unjudged: [NodePlace] = []
    /// The place of the next node, in preorder.
    var nodeCount = 0
    /// The hierarchy that is read.
    var hierarchy = 0
    /// The comparisons that may still follow from the file.
    var budget = ComparisonBudget()
    /// Attributes of nodes that a model does not have.
    var lost: Set<String> = []

    init(findings: Findings) { self.findings = findings }

    /// Reads the whole document.
    ///
    /// The alternatives are read before the goal, since a node is a leaf if and only if all its children are
    /// alternatives. As many problems as can be found are reported in one reading.
    ///
    /// - Parameter root: the document.
    /// - Returns: the study; `nil` where there was an error.
    mutating func study(_ root: YAMLNode) -> ForeignStudy? {
        guard let fields = fields(of: root, at: AHPFilePlace.document, path: "") else { return nil }
        readVersion(fields)
        let read = readAlternatives(fields)
        // What stands below nodes would be told from alternatives by names that were not kept.
        if hasTooManyAlternatives { return nil }
        guard let goal = fields["Goal"] else {
            findings.add(.missingKey("Goal", hint: "the hierarchy"), line: fields.line)
            return nil
        }
        guard let node = AHPNode(goal, path: "Goal", parser: &self) else { return nil }
        let hierarchies = readHierarchies(node)
        guard !findings.hasError, let read, !hierarchies.isEmpty else { return nil }
        if !lost.isEmpty { findings.add(.attributesLost(lost.sorted())) }
        var metadata = DecisionModel.Metadata(title: node.title ?? "Goal")
        metadata.question = node.description
        metadata.authors = node.author.map { [$0] } ?? []
        let model = DecisionModel(
            metadata: metadata, alternatives: read, hierarchies: hierarchies, options: options(hierarchies, node))
        return study(model)
    }

    /// The model with its panel and answers.
    ///
    /// Makers become experts in order of appearance, with ids made from their names. All that they say is one round
    /// without a name.
    private mutating func study(_ model: DecisionModel) -> ForeignStudy {
        guard !makers.isEmpty else { return ForeignStudy(file: DecisionFile(model: model)) }
        let ids = TemplateIDs.ids(for: makers)
        let panel = Panel(
            experts: zip(makers, ids).map { Expert(id: $1, name: $0, weight: weightOfMaker[$0]) })
        let file = DecisionFile(model: model, panel: panel, unjudged: unjudged.sorted())
        let round = PanelAnswers.Round(
            name: nil,
            answers: makers.indices.compactMap { maker in
                answers[maker].map { ExpertAnswers(expert: maker, judgments: $0) }
            })
        return ForeignStudy(file: file, answers: PanelAnswers(panel: panel, rounds: [round]))
    }

    /// The version is a text, since YAML would read `2.0` and `2` as the same number only by chance; both are taken for
    /// version 2.0.
    private mutating func readVersion(_ fields: Fields) {
        guard let node = fields["Version"] else {
            findings.add(.missingKey("Version", hint: "2.0"), line: fields.line)
            return
        }
        guard let text = text(of: node, path: "Version", expected: "2.0") else { return }
        isVersion1 = text == "1.0" || text == "1"
        if !isVersion1, text != "2.0", text != "2" {
            findings.add(.wrongFormat(text, expected: "1.0 or 2.0"), line: node.line, path: "Version")
        }
    }

    /// The alternatives with the attributes that are numbers.
    ///
    /// An attribute that is a text, a list or a map has no place in a model; its name goes to the note of what was
    /// lost, as are numbers called like a key of the format. The attribute `title` is the alternative's title, which this
    /// module's writer puts there.
    private mutating func readAlternatives(_ fields: Fields) -> [Alternative]? {
        guard let node = fields["Alternatives"] else {
            findings.add(.missingKey("Alternatives", hint: "a map of two or more"), line: fields.line)
            return nil
        }
        let expected = "a map of alternatives with their attributes"
        guard let entries = entries(of: node, path: "Alternatives", expected: expected) else { return nil }
        if entries.count < 2 {
            findings.add(.tooFewAlternatives(entries.count), line: node.line, path: "Alternatives")
        }
        let limit = MatrixReader.largestOrder
        guard entries.count <= limit else {
            findings.add(.tooManyElements(entries.count, limit: limit), line: node.line, path: "Alternatives")
            hasTooManyAlternatives = true
            return nil
        }
        let ids = TemplateIDs.ids(for: entries.map(\.key))
        var titles: [String?] = []
        for (entry, id) in zip(entries, ids) {
            alternatives.append(id, spelling: entry.key, line: entry.keyLine)
            placeOfAlternative[entry.key] = alternativeNames.count
            alternativeNames.append(entry.key)
            var numbers: [String: Double] = [:]
            var title: String? = entry.key == id ? nil : entry.key
            if case .map(let list) = entry.value.content {
                for attribute in list {
                    guard case .scalar(let text) = attribute.value.content else {
                        lost.insert(attribute.key)
                        continue
                    }
                    if let number = DecimalNotation.number(text), !AHPNode.keys.contains(attribute.key) {
                        numbers[attribute.key] = number
                    } else if attribute.key == "title", text.contains(where: { !$0.isWhitespace }) {
                        title = text
                    } else {
                        lost.insert(attribute.key)
                    }
                }
            } else if case .scalar("") = entry.value.content {
            } else if case .scalar("~") = entry.value.content {
            } else {
                findings.add(
                    .wrongType(found: entry.value.kind, expected: "a map of attributes"), line: entry.value.line,
                    path: "Alternatives/\(id)")
            }
            attributes.append(numbers)
            titles.append(title)
        }
        return zip(zip(ids, titles), attributes).map { Alternative(id: $0.0, title: $0.1, attributes: $1) }
    }

    /// One hierarchy; or several, where every child of the goal says which merit it is.
    ///
    /// The attribute `merit` is this module's own: R neither knows nor minds it. Unless all children of the goal have
    /// one, each another, the goal is the root of a single hierarchy.
    private mutating func readHierarchies(_ goal: AHPNode) -> [DecisionModel.Hierarchy] {
        let merits = goal.children.compactMap { $0.merit }
        guard merits.count == goal.children.count, !merits.isEmpty, Set(merits).count == merits.count else {
            return readCriterion(goal, id: "", path: "Goal").map { [.init(merit: nil, root: $0)] } ?? []
        }
        noteMakers(of: goal, path: "Goal")
        var hierarchies: [DecisionModel.Hierarchy] = []
        for child in goal.children.sorted(by: { $0.merit ?? .benefits < $1.merit ?? .benefits }) {
            nodeCount = 0
            var child = child
            child.inherit(makers: goal.makers)
            guard let root = readCriterion(child, id: "", path: Interchange.path("Goal", shown(child.name))) else {
                continue
            }
            hierarchies.append(.init(merit: child.merit, root: root))
            hierarchy += 1
        }
        return hierarchies
    }

    /// The weights of the merits, where the goal gives them.
    ///
    /// The priorities of the merits are taken as they are; a synthesis divides them by their sum.
    private mutating func options(_ hierarchies: [DecisionModel.Hierarchy], _ goal: AHPNode) -> SynthesisOptions {
        var options = SynthesisOptions()
        guard hierarchies.contains(where: { $0.merit != nil }), let own = goal.preferences else { return options }
        let names = goal.children.map(\.name)
        if case .weights(let weights)? = preference(own, among: names, isLeaf: false, path: "Goal") {
            for (child, weight) in zip(goal.children, weights) {
                if let merit = child.merit { options.meritWeights[merit] = weight }
            }
        }
        return options
    }

    /// A node with everything below it.
    ///
    /// A node's makers hold for the nodes below that name none, as in R. Places are counted in preorder, which is the
    /// order of `DecisionModel.Hierarchy.nodes`, so that answers find their nodes.
    ///
    /// - Parameters:
    ///   - node: the node.
    ///   - id: its id; empty for a root.
    ///   - path: where it is, for sentences.
    /// - Returns: the criterion; `nil` after a report.
    mutating func readCriterion(_ node: AHPNode, id: String, path: String) -> Criterion? {
        let place = NodePlace(hierarchy: hierarchy, node: nodeCount)
        nodeCount += 1
        noteMakers(of: node, path: path)
        let names = node.children.map(\.name)
        guard !names.isEmpty else {
            findings.add(.emptyHierarchy("children"), line: node.line, path: path)
            return nil
        }
        // A node whose children are alternatives weighs them; the file repeats their attributes there.
        let isLeaf = names.allSatisfy { placeOfAlternative[$0] != nil }
        if isLeaf {
            let places = names.compactMap { placeOfAlternative[$0] }.sorted()
            let ordered = places.map { alternativeNames[$0] }
            return weighing(node, names: ordered, isLeaf: true, place: place, path: path).map {
                Criterion(id: id, title: title(of: node, id: id), elements: .alternatives(places), weighing: $0)
            }
        }
        let ids = TemplateIDs.ids(for: names)
        var children: [Criterion] = []
        for (child, id) in zip(node.children, ids) {
            var child = child
            child.inherit(makers: node.makers)
            if let read = readCriterion(child, id: id, path: Interchange.path(path, shown(child.name))) {
                children.append(read)
            }
        }
        guard let weighing = weighing(node, names: names, isLeaf: false, place: place, path: path),
            children.count == names.count
        else { return nil }
        return Criterion(
            id: id, title: title(of: node, id: id), elements: .criteria(children),
            weighing: weighing)
    }

    /// The title of a node; the goal's is the model's.
    private func title(of node: AHPNode, id: String) -> String? {
        if id.isEmpty { return node.merit == nil ? nil : node.title }
        return node.titleBesides(id)
    }

    /// Makes the decision makers that a node names experts.
    private mutating func noteMakers(of node: AHPNode, path: String) {
        guard node.hasOwnMakers else { return }
        for maker in node.makers ?? [] { note(maker, node: node, path: path) }
    }

    /// Makes a decision maker an expert; other weights further down are remarked on, since experts have one weight.
    private mutating func note(_ maker: AHPNode.Maker, node: AHPNode, path: String) {
        guard let known = weightOfMaker[maker.name] else {
            makers.append(maker.name)
            weightOfMaker[maker.name] = maker.weight
            return
        }
        if abs(known - maker.weight) > 1e-9 {
            findings.add(
                .weightDiffers(maker.name, maker.weight, first: known), line: node.line, path: path)
        }
    }
}
