public import AnalyticHierarchy
public import Reports

extension PanelResult.Failure {
    /// The failure as diagnostics about the files of answers.
    ///
    /// - Parameters:
    ///   - panel: the experts.
    ///   - model: the model they were asked about.
    ///   - file: the file's name as the user gave it.
    ///   - language: the language of the sentences.
    /// - Returns: errors with the codes `expert-weights`, `unanswered`, `no-complete-expert`, `invalid-answers`, or those of
    ///   ``DecisionFailure``.
    public func diagnostics(
        panel: Panel, model: DecisionModel, file: String, language: Language
    ) -> [Diagnostic] {
        let wording = Wording(language)
        switch self {
        case .weights(let missing):
            let names = wording.list(
                missing.experts.map { id in panel.place(of: id).map { panel.experts[$0].name } ?? id })
            return [
                Diagnostic(
                    .error, code: "expert-weights", file: file, path: "panel",
                    message: wording[.failureWeights, ["experts": .text(names)]])
            ]
        case .answers(let invalid):
            return [
                Diagnostic(
                    .error, code: "invalid-answers", file: file,
                    message: wording[.failureAnswers, ["count": .count(invalid.defects.count)]])
            ]
        case .group(.nobodyComplete):
            return [
                Diagnostic(.error, code: "no-complete-expert", file: file, message: wording[.failureNobodyComplete])
            ]
        case .group(.undecided(let failure)):
            return [failure.diagnostic(model: model, file: file, language: language)]
        case .group(.unanswered(let nodes)):
            return nodes.map { node in
                let place = ModelPlace(node.place, in: model)
                let titles = place.elementTitles
                let pairs = node.pairs.map {
                    wording[.failurePair, ["left": .text(titles[$0.first]), "right": .text(titles[$0.second])]]
                }
                let text = pairs.isEmpty ? wording[.failureNode] : pairs.joined(separator: "; ")
                return Diagnostic(
                    .error, code: "unanswered", file: file, path: place.path,
                    message: wording[
                        .failureUnanswered,
                        ["node": .text(place.path.isEmpty ? wording[.goal] : place.path), "pairs": .text(text)]])
            }
        }
    }
}

extension DecisionModel {
    /// Errors about nodes that wait for judgments which neither the model nor anybody's answers give.
    ///
    /// - Parameters:
    ///   - unjudged: the nodes.
    ///   - file: the model's file.
    ///   - language: the language of the sentences.
    public func diagnostics(unjudged: [NodePlace], file: String, language: Language) -> [Diagnostic] {
        let wording = Wording(language)
        return unjudged.map { node in
            let path = ModelPlace(node, in: self).path
            return Diagnostic(
                .error, code: "unjudged", file: file, path: path,
                message: wording[.failureUnjudged, ["node": .text(path.isEmpty ? wording[.goal] : path)]])
        }
    }
}

/// A node of a model by the path that files give it.
///
/// A message must lead its reader to the line in a file, where titles in the report's language would not be found.
private struct ModelPlace {
    /// The ids from the merit down to the node, with slashes between them; empty for the goal of a single hierarchy.
    let path: String
    /// The titles of what the node weighs, in the order in which pairs number them.
    let elementTitles: [String]

    /// Looks a node up in the model that the experts were asked about.
    init(_ place: NodePlace, in model: DecisionModel) {
        let hierarchy = model.hierarchies[place.hierarchy]
        let node = hierarchy.nodes[place.node]
        path = ((hierarchy.merit.map { [$0.rawValue] } ?? []) + node.path).joined(separator: "/")
        elementTitles =
            switch node.criterion.elements {
            case .criteria(let children): children.map(\.title)
            case .alternatives(let places): places.map { model.alternatives[$0].title }
            }
    }
}
