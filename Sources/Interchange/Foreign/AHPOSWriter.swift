import AnalyticHierarchy
import Foundation

/// Writes projects of AHP-OS.
///
/// Judgments there are whole numbers from 1 to 9 and their inverses, every alternative stands under every leaf, and the
/// weights of alternatives come from comparisons alone; what is rounded or left out is listed.
public enum AHPOSWriter {
    /// Writes a model with its experts' answers.
    ///
    /// - Parameters:
    ///   - file: the model.
    ///   - answers: the experts' answers; of several rounds, the last one.
    /// - Returns: the file, and what was lost.
    public static func text(of file: DecisionFile, answers: PanelAnswers? = nil) -> ForeignText {
        var project = AHPOSProject(file: file, answers: answers)
        return ForeignText(text: project.text(), losses: project.losses)
    }
}

/// A project while it is written.
///
/// The reader's names and titles become the same thing here: AHP-OS knows nodes by one name each, in which the signs of
/// the hierarchy's text may not stand. Names are written without them and numbered where they repeat.
struct AHPOSProject {
    /// The participant who gives the model's own judgments.
    static let modelParticipant = "Model"
    /// The session code of a project that was never in a session.
    private static let session = "import"

    private let file: DecisionFile
    private let answers: PanelAnswers?
    /// The decision, for weights that do not come from comparisons; `nil` where it cannot be computed.
    private let results: DecisionResult?
    private(set) var losses: [String]
    /// The parts of the hierarchy's text, each a node with what is below it.
    private var hierarchy: [String] = []
    /// The rows of comparisons.
    private var comparisons: [[String: String]] = []
    /// The names given so far.
    private var names: Set<String> = []

    init(file: DecisionFile, answers: PanelAnswers?) {
        self.file = file
        self.answers = answers
        results = try? file.model.decide()
        losses = DecisionModelWriter.languageLosses(of: file)
    }

    /// Notes what is lost, unless it is noted already.
    private mutating func lose(_ sentence: String) {
        if !losses.contains(sentence) { losses.append(sentence) }
    }

    /// The project as JSON.
    ///
    /// Keys are sorted, so that the same study gives the same bytes.
    mutating func text() -> String {
        let metadata = file.model.metadata
        listLosses()
        let goal = name(metadata.title, or: "Goal")
        if file.model.hierarchies.count == 1 {
            var number = 0
            write(file.model.hierarchies[0].root, name: goal, hierarchy: 0, number: &number)
        } else {
            lose("Merits become criteria that are added; costs and risks count there as if they were gains.")
            let merits = file.model.hierarchies.map { name($0.merit?.rawValue ?? "", or: "merit") }
            hierarchy.append("\(goal): \(merits.joined(separator: ", "))")
            for (place, merit) in merits.enumerated() {
                var number = 0
                write(file.model.hierarchies[place].root, name: merit, hierarchy: place, number: &number)
            }
        }
        let project = [
            "project_sc": Self.session, "project_name": metadata.title,
            "project_description": metadata.question ?? "", "project_hText": hierarchy.map { $0 + "; " }.joined(),
            "project_datetime": metadata.date ?? "", "project_author": metadata.authors.first ?? "",
            "project_status": "1",
        ]
        let alternatives = file.model.alternatives.map { ["project_sc": Self.session, "alt": $0.title] }
        let document: [String: Any] = ["pj": [project], "pwc": comparisons, "alt": alternatives]
        let data = try? JSONSerialization.data(withJSONObject: document, options: [.sortedKeys, .prettyPrinted])
        return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
    }

    /// What no project can say, whatever the nodes hold.
    private mutating func listLosses() {
        let model = file.model
        if model.options != SynthesisOptions() { lose("The options of the synthesis are left out.") }
        let metadata = model.metadata
        if metadata.organisation != nil || metadata.source != nil || metadata.language != nil {
            lose("Organisation, language and source of the title page are left out.")
        }
        if metadata.authors.count > 1 { lose("Only the first author is written.") }
        if model.alternatives.contains(where: { !$0.attributes.isEmpty }) { lose("Measured attributes are left out.") }
        if model.alternatives.contains(where: { $0.title != $0.id }) { lose("Titles are written instead of ids.") }
        if let count = answers?.rounds.count, count > 1 {
            lose("Of \(count) rounds of answers, only the last one is written.")
        }
        let experts = answers?.panel.experts ?? file.panel?.experts ?? []
        if experts.contains(where: { $0.weight != nil || $0.competence != nil }) {
            lose("The experts' weights and self-assessments are left out; all count alike there.")
        }
    }

    /// A name without the signs of the hierarchy's text that no other node has.
    private mutating func name(_ title: String, or id: String) -> String {
        func clean(_ text: String) -> String {
            text.split { ":;,=".contains($0) || $0.isNewline }.joined(separator: " ").trimmingCharacters(
                in: .whitespaces)
        }
        let base = [clean(title), clean(id), "node"].first { !$0.isEmpty } ?? "node"
        if base != title { lose("Names are written without the signs : ; , =.") }
        var name = base
        var number = 2
        while !names.insert(name).inserted {
            name = "\(base) \(number)"
            number += 1
            lose("Names that several nodes have are numbered.")
        }
        return name
    }

    /// Writes a node: its part of the hierarchy's text, its comparisons, and what is below it.
    ///
    /// - Parameters:
    ///   - node: the node.
    ///   - name: the name it has been given.
    ///   - hierarchy: the place of its hierarchy.
    ///   - number: its place in preorder; on return that of the last node below it.
    private mutating func write(_ node: Criterion, name: String, hierarchy: Int, number: inout Int) {
        let place = NodePlace(hierarchy: hierarchy, node: number)
        switch node.elements {
        case .alternatives(let places):
            guard places.count == file.model.alternatives.count else {
                lose("Judgments under criteria that leave alternatives out are lost.")
                return
            }
            writeComparisons(node, name: name, place: place)
        case .criteria(let children):
            if children.contains(where: { $0.title != $0.id }) { lose("Titles are written instead of ids.") }
            let isCompared = writeComparisons(node, name: name, place: place)
            let below = children.map { self.name($0.title, or: $0.id) }
            let weights = results?.hierarchies[hierarchy].nodes[number].weights
            let parts = below.enumerated().map { place, name in
                guard !isCompared, children.count > 1, let weights else { return name }
                return "\(name)=\(shortest(weights[place]))"
            }
            self.hierarchy.append("\(name): \(parts.joined(separator: ", "))")
            for (child, name) in zip(children, below) {
                number += 1
                write(child, name: name, hierarchy: hierarchy, number: &number)
            }
        }
    }

    /// Writes what experts, or the model, say of a node; `false` where criteria have given weights instead.
    ///
    /// A row must have all pairs, so that answers with abstentions are lost for the node. Weights of alternatives
    /// become the ratios w(i)/w(j), with 9 for a ratio to nothing.
    @discardableResult
    private mutating func writeComparisons(_ node: Criterion, name: String, place: NodePlace) -> Bool {
        let order = node.elements.count
        var isWritten = false
        for answer in answers?.rounds.last?.answers ?? [] {
            guard let judgments = answer.judgments[place], !judgments.isEmpty else { continue }
            guard judgments.count == order * (order - 1) / 2 else {
                lose("Answers of experts who abstained from a pair are left out for that node.")
                continue
            }
            var ratios: [ElementPair: Double] = [:]
            for judgment in judgments {
                let value = judgment.left < judgment.right ? judgment.ratio.value : judgment.ratio.inverse.value
                ratios[ElementPair(judgment.left, judgment.right)] = value
            }
            append(ratios, order: order, name: name, participant: answers?.panel.experts[answer.expert].name ?? "")
            isWritten = true
        }
        if isWritten || file.unjudged.contains(place) { return true }
        var ratios: [ElementPair: Double] = [:]
        if case .pairwise(let matrix) = node.weighing {
            for pair in EvenGraph.allPairs(order) { ratios[pair] = matrix[pair.first, pair.second] }
            if !matrix.intervals.isEmpty { lose("Of uncertain judgments the centre is written.") }
            lose("The model's own judgments are written as those of the participant '\(Self.modelParticipant)'.")
        } else if node.isLeaf {
            lose("Weights of alternatives are written as the comparisons nearest to them.")
            let weights = results?.hierarchies[place.hierarchy].nodes[place.node].weights ?? []
            for pair in EvenGraph.allPairs(weights.count) {
                let (one, other) = (weights[pair.first], weights[pair.second])
                ratios[pair] = one == other ? 1 : other == 0 ? 9 : one == 0 ? 1.0 / 9 : one / other
            }
        } else {
            if case .direct = node.weighing {
            } else {
                lose("Other judgments about criteria are written as their weights.")
            }
            return false
        }
        append(ratios, order: order, name: name, participant: Self.modelParticipant)
        return true
    }

    /// A row of comparisons, rounded to the scale.
    ///
    /// The nearest whole number from 1 to 9 is taken, of the ratio or its inverse. A ratio that rounds to 1 is written
    /// as equal.
    private mutating func append(_ ratios: [ElementPair: Double], order: Int, name: String, participant: String) {
        var (directions, intensities) = ("", "")
        for pair in EvenGraph.allPairs(order) {
            let ratio = ratios[pair] ?? 1
            let step = min(9, max(1, max(ratio, 1 / ratio).rounded()))
            if abs(max(ratio, 1 / ratio) - step) > 1e-9 { lose("Judgments are rounded to whole numbers from 1 to 9.") }
            directions += ratio < 1 && step > 1 ? "1" : "0"
            intensities += "\(Int(step))"
        }
        guard !directions.isEmpty else { return }
        comparisons.append([
            "project_sc": Self.session, "pwc_part": participant, "pwc_timestamp": "", "pwc_node": name,
            "pwc_ab": directions, "pwc_intense": intensities, "pwc_id": "\(comparisons.count + 1)",
        ])
    }
}
