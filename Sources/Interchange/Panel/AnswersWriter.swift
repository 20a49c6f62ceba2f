import AnalyticHierarchy

/// Writes experts' answers as the table that ``JudgmentsReader`` reads.
///
/// ```csv
/// expert,merit,node,left,right,judgment
/// e1,benefits,economic,profitability,productivity,9
/// ```
///
/// The order is that of rounds, experts, nodes and judgments, so that the same answers are the same bytes. Abstentions
/// are no rows. Judgments are written as the ratios that they stand for.
public enum AnswersWriter {
    /// A table `expert,round,merit,node,left,right,judgment` of every answer that was given.
    ///
    /// - Parameters:
    ///   - answers: the answers.
    ///   - file: the model they are about.
    /// - Returns: UTF-8 text with CRLF line ends; uncertain answers as their centres.
    public static func csv(_ answers: PanelAnswers, for file: DecisionFile) -> String {
        let hasRounds = answers.rounds.contains { $0.name != nil }
        var rows = [["expert"] + (hasRounds ? ["round"] : []) + ["merit", "node", "left", "right", "judgment"]]
        let nodes = file.model.hierarchies.map(\.nodes)
        for round in answers.rounds {
            for answer in round.answers {
                for (place, judgments) in answer.judgments.sorted(by: { $0.key < $1.key }) {
                    let node = nodes[place.hierarchy][place.node]
                    let ids: [String] =
                        switch node.criterion.elements {
                        case .criteria(let children): children.map(\.id)
                        case .alternatives(let places): places.map { file.model.alternatives[$0].id }
                        }
                    for judgment in judgments {
                        let merit = file.model.hierarchies[place.hierarchy].merit?.rawValue ?? ""
                        rows.append(
                            [answers.panel.experts[answer.expert].id] + (hasRounds ? [round.name ?? ""] : [])
                                + [
                                    merit, node.path.joined(separator: "/"), ids[judgment.left], ids[judgment.right],
                                    ModelText.text(of: judgment.ratio),
                                ])
                    }
                }
            }
        }
        return rows.map { $0.map(DelimitedText.quotedCell).joined(separator: ",") + "\r\n" }.joined()
    }
}

extension DelimitedText {
    /// A cell, in quotation marks where it needs them.
    static func quotedCell(_ text: String) -> String {
        guard text.contains(where: { ",;\t\"".contains($0) || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
