import AnalyticHierarchy

/// Writes the files of the R package `ahp`, `*.ahp`, version 2.0.
///
/// Ids become names; titles stand beside them as an attribute. A hierarchy of several merits becomes one whose goal has the
/// merits as children, marked by the attribute `merit`: this module reads them back as merits, R adds them. Whatever
/// the format cannot say is listed.
public enum AHPFileWriter {
    /// Writes a model with its experts' answers.
    ///
    /// - Parameters:
    ///   - file: the model.
    ///   - answers: the experts' answers; of several rounds, the last one.
    /// - Returns: the file, and what was lost.
    public static func text(of file: DecisionFile, answers: PanelAnswers? = nil) -> ForeignText {
        var writer = AHPFileText(file: file, answers: answers)
        writer.write()
        return ForeignText(text: writer.lines.map { $0 + "\n" }.joined(), losses: writer.losses)
    }
}

/// An `.ahp` file, line by line.
///
/// Sentences on what is lost are gathered on the way, each once, however many nodes it is true of.
///
/// Texts are quoted throughout, since YAML would read names such as `no` or `1e3` as something else.
struct AHPFileText {
    private let file: DecisionFile
    /// The experts who become decision makers: those who answered, else those whom the model lists.
    private let panel: Panel?
    /// The answers that are written, of the last round; the format has no rounds.
    private let round: PanelAnswers.Round?
    /// The nodes that wait for judgments; what stands in for these is not written.
    private let unjudged: Set<NodePlace>
    /// The weights that a node has in the end, for weighings that the format does not know.
    private let results: DecisionResult?
    private(set) var lines: [String] = []
    private(set) var losses: [String]

    init(file: DecisionFile, answers: PanelAnswers?) {
        self.file = file
        panel = answers?.panel ?? file.panel
        round = answers?.rounds.last
        unjudged = Set(file.unjudged)
        results = try? file.model.decide()
        losses = DecisionModelWriter.languageLosses(of: file)
        if let count = answers?.rounds.count, count > 1 {
            losses.append("Of \(count) rounds of answers, only the last one is written.")
        }
    }

    private var model: DecisionModel { file.model }

    /// Notes what is lost, unless it is noted already.
    private mutating func lose(_ sentence: String) {
        if !losses.contains(sentence) { losses.append(sentence) }
    }

    /// Writes everything.
    mutating func write() {
        lines = ["Version: 2.0", "Alternatives: &alternatives"]
        for alternative in model.alternatives {
            var parts = alternative.title == alternative.id ? [] : ["title: \(YAMLText.quoted(alternative.title))"]
            let attributes = alternative.attributes.filter { !AHPNode.keys.contains($0.key) }
            if attributes.count < alternative.attributes.count {
                lose("Attributes of alternatives that are called like a key of the format are left out.")
            }
            parts += attributes.sorted { $0.key < $1.key }
                .map { "\(YAMLText.quoted($0.key)): \(shortest($0.value))" }
            lines.append("  \(YAMLText.quoted(alternative.id)): {\(parts.joined(separator: ", "))}")
        }
        lines.append("Goal:")
        lines.append("  name: \(YAMLText.quoted(model.metadata.title))")
        if let question = model.metadata.question { lines.append("  description: \(YAMLText.quoted(question))") }
        if let author = model.metadata.authors.first { lines.append("  author: \(YAMLText.quoted(author))") }
        writeMakers()
        listLosses()
        if model.hierarchies.count == 1, model.hierarchies[0].merit == nil {
            var number = 0
            write(model.hierarchies[0].root, hierarchy: 0, number: &number, indentation: "  ")
        } else {
            writeMerits()
        }
    }

    /// What no `.ahp` file can say.
    private mutating func listLosses() {
        let metadata = model.metadata
        if metadata.organisation != nil || metadata.date != nil || metadata.source != nil || metadata.language != nil {
            lose("Organisation, date, language and source of the title page are left out.")
        }
        if metadata.authors.count > 1 { lose("Only the first author is written.") }
        var plain = SynthesisOptions()
        plain.meritWeights = model.options.meritWeights
        if model.options != plain { lose("The options of the synthesis are left out; R has its own.") }
        if panel?.experts.contains(where: { $0.competence != nil }) ?? false {
            lose("The experts' self-assessments are left out.")
        }
        if let panel, panel.sizeRule != Panel(experts: panel.experts).sizeRule {
            lose("The panel's size rule is left out.")
        }
    }

    /// The experts with weights of sum one, as the format wants them.
    private mutating func writeMakers() {
        guard let panel else { return }
        let given = panel.experts.map(\.weight)
        if given.contains(nil), given.contains(where: { $0 != nil }) {
            lose("Experts without a weight get the weight 1.")
        }
        let weights = given.map { $0 ?? 1 }
        let total = weights.reduce(0, +)
        if given.contains(nil) || abs(total - 1) > 1e-9 {
            lose("The experts' weights are divided by their sum, as the format wants them.")
        }
        let parts = zip(panel.experts, weights).map {
            "{\(YAMLText.quoted($0.name)): \(shortest(total == 1 ? $1 : $1 / total))}"
        }
        lines.append("  decision-makers: [\(parts.joined(separator: ", "))]")
        if panel.experts.contains(where: { $0.name != $0.id }) {
            lose("The experts' ids are left out; their names are written.")
        }
    }

    /// The goal of several merits: each a child with the mark `merit`, weighed by scores.
    private mutating func writeMerits() {
        lose("R knows no merits and adds them; costs and risks count there as if they were gains.")
        let weights = model.hierarchies.map { hierarchy in
            hierarchy.merit.map { model.options.meritWeights[$0] ?? 1 } ?? 1
        }
        let parts = zip(model.hierarchies, weights).map { hierarchy, weight in
            "{\(YAMLText.quoted(hierarchy.merit?.rawValue ?? "")): \(shortest(weight))}"
        }
        lines.append("  preferences: {score: [\(parts.joined(separator: ", "))]}")
        lines.append("  children:")
        for (place, hierarchy) in model.hierarchies.enumerated() {
            let name = hierarchy.merit?.rawValue ?? ""
            lines.append("    \(YAMLText.quoted(name)):")
            lines.append("      merit: \(name)")
            if !hierarchy.root.title.isEmpty { lines.append("      title: \(YAMLText.quoted(hierarchy.root.title))") }
            var number = 0
            write(hierarchy.root, hierarchy: place, number: &number, indentation: "      ")
        }
    }

    /// A node's preferences and what stands below it.
    ///
    /// A leaf of all alternatives refers to them by the alias, so that R finds their attributes there; a leaf of some of
    /// them names these.
    ///
    /// - Parameters:
    ///   - node: the node.
    ///   - hierarchy: the place of its hierarchy.
    ///   - number: its place in preorder; on return that of the last node below it.
    ///   - indentation: what stands before every line.
    private mutating func write(_ node: Criterion, hierarchy: Int, number: inout Int, indentation: String) {
        let place = NodePlace(hierarchy: hierarchy, node: number)
        let ids: [String] =
            switch node.elements {
            case .criteria(let children): children.map(\.id)
            case .alternatives(let places): places.map { model.alternatives[$0].id }
            }
        lines += preferences(of: node, ids: ids, place: place).map { indentation + $0 }
        guard case .criteria(let children) = node.elements else {
            let isWhole = ids.count == model.alternatives.count
            lines.append(
                "\(indentation)children: "
                    + (isWhole
                        ? "*alternatives" : "{\(ids.map { "\(YAMLText.quoted($0)): {}" }.joined(separator: ", "))}"))
            return
        }
        lines.append("\(indentation)children:")
        for child in children {
            number += 1
            lines.append("\(indentation)  \(YAMLText.quoted(child.id)):")
            if child.title != child.id { lines.append("\(indentation)    title: \(YAMLText.quoted(child.title))") }
            write(child, hierarchy: hierarchy, number: &number, indentation: indentation + "    ")
        }
    }

    /// The preferences at a node: the experts', or the model's own.
    ///
    /// The makers who did answer are named there again, with weights of sum one.
    private mutating func preferences(of node: Criterion, ids: [String], place: NodePlace) -> [String] {
        let answered = (round?.answers ?? []).filter { !($0.judgments[place] ?? []).isEmpty }
        if let panel, !answered.isEmpty {
            var lines: [String] = []
            if answered.count < panel.experts.count {
                let total = answered.reduce(0) { $0 + (panel.experts[$1.expert].weight ?? 1) }
                let parts = answered.map { answer in
                    let expert = panel.experts[answer.expert]
                    return "{\(YAMLText.quoted(expert.name)): \(shortest((expert.weight ?? 1) / total))}"
                }
                lines.append("decision-makers: [\(parts.joined(separator: ", "))]")
                lose("Where not all experts answered, the weights of those who did are divided by their sum.")
            }
            lines.append("preferences:")
            for answer in answered {
                lines.append("  \(YAMLText.quoted(panel.experts[answer.expert].name)):")
                lines.append("    pairwise:")
                let judgments = (answer.judgments[place] ?? []).sorted {
                    ElementPair($0.left, $0.right) < ElementPair($1.left, $1.right)
                }
                if judgments.contains(where: { $0.interval != nil }) {
                    lose("Of uncertain judgments the centre is written.")
                }
                if judgments.count < ids.count * (ids.count - 1) / 2 {
                    lose("Judgments are missing; R needs one of every pair.")
                }
                for judgment in judgments {
                    let (left, right) = (YAMLText.quoted(ids[judgment.left]), YAMLText.quoted(ids[judgment.right]))
                    lines.append("      - [\(left), \(right), \(ModelText.text(of: judgment.ratio))]")
                }
            }
            return lines
        }
        if unjudged.contains(place) {
            lose("Nodes that wait for judgments have no preferences; R needs them.")
            return []
        }
        return preferences(node.weighing, ids: ids, place: place)
    }

    /// A weighing as comparisons or scores.
    ///
    /// What the format does not know is written as scores, the weights that it leads to here; whoever changes the file
    /// can no longer change the judgments behind them.
    private mutating func preferences(
        _ weighing: Criterion.Weighing, ids: [String], place: NodePlace
    ) -> [String] {
        switch weighing {
        case .pairwise(let matrix):
            if matrix.order == 1 { return scores([1], ids: ids) }
            if !matrix.intervals.isEmpty { lose("Of uncertain judgments the centre is written.") }
            return comparisons(ids) { matrix[$0, $1] }
        case .incomplete(let matrix):
            lose("Judgments are missing; R needs one of every pair.")
            return comparisons(ids) { matrix[$0, $1] }
        case .direct(let numbers): return scores(numbers, ids: ids)
        case .qualitative: lose("Qualitative judgments are written as the weights they lead to.")
        case .ratings: lose("Grades are written as the weights they lead to.")
        case .values: lose("Measured values are written as the weights they lead to.")
        case .copying: lose("Copies are written as the weights they lead to.")
        }
        guard let weights = results?.hierarchies[place.hierarchy].nodes[place.node].weights else {
            lose("Some of these weights cannot be computed and are left out.")
            return []
        }
        return scores(weights, ids: ids)
    }

    /// Weights as a list of names with numbers, normalised by R.
    private func scores(_ numbers: [Double], ids: [String]) -> [String] {
        let parts = zip(ids, numbers).map { "{\(YAMLText.quoted($0)): \(shortest($1))}" }
        return ["preferences: {score: [\(parts.joined(separator: ", "))]}"]
    }

    /// Comparisons of those pairs that have one, in row-wise order; each as a text that this module reads as the same
    /// number.
    private func comparisons(_ ids: [String], value: (Int, Int) -> Double?) -> [String] {
        ["preferences:", "  pairwise:"]
            + EvenGraph.allPairs(ids.count).compactMap { pair in
                guard let ratio = value(pair.first, pair.second), let inverse = value(pair.second, pair.first) else {
                    return nil
                }
                let (left, right) = (YAMLText.quoted(ids[pair.first]), YAMLText.quoted(ids[pair.second]))
                return "    - [\(left), \(right), \(ModelText.text(of: ratio, inverse: inverse))]"
            }
    }
}
