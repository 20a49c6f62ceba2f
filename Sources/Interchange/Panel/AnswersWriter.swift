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
    /// A table `expert,round,merit,node,left,right,judgment` of every answer that was given, with the columns `alternative` and
    /// `grade` where somebody graded.
    ///
    /// Ratios are written as they count, which is as they were given on the scales `saaty` and `free`.
    ///
    /// - Parameters:
    ///   - answers: the answers.
    ///   - file: the model they are about.
    /// - Returns: UTF-8 text with CRLF line ends.
    public static func csv(_ answers: PanelAnswers, for file: DecisionFile) -> String {
        let hasRounds = answers.rounds.contains { $0.name != nil }
        let hasGrades = answers.rounds.contains { $0.answers.contains { !$0.grades.isEmpty } }
        let columns: [AnswerColumn] =
            [.expert] + (hasRounds ? [.round] : []) + [.merit, .node, .left, .right, .judgment]
            + (hasGrades ? [.alternative, .grade] : [])
        var rows = [columns.map(\.rawValue)]
        for round in answers.rounds {
            for given in round.answers {
                let head: [AnswerColumn: String] = [
                    .expert: answers.panel.experts[given.expert].id, .round: round.name ?? "",
                ]
                for row in Self.rows(of: given, for: file) {
                    rows.append(columns.map { head[$0] ?? row[$0] ?? "" })
                }
            }
        }
        return rows.map { $0.map(DelimitedText.quotedCell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// The rows of one expert, node by node.
    private static func rows(of given: ExpertAnswers, for file: DecisionFile) -> [[AnswerColumn: String]] {
        let places = Set(given.judgments.keys).union(given.preferences.keys).union(given.grades.keys).sorted()
        return places.flatMap { place -> [[AnswerColumn: String]] in
            let hierarchy = file.model.hierarchies[place.hierarchy]
            let node = hierarchy.nodes[place.node]
            let ids = Questionnaire.elements(of: node.criterion, in: file.model).map(\.id)
            let head: [AnswerColumn: String] = [
                .merit: hierarchy.merit?.rawValue ?? "", .node: node.path.joined(separator: "/"),
            ]
            var rows: [[AnswerColumn: String]] = []
            for one in given.judgments[place] ?? [] {
                rows.append([.left: ids[one.left], .right: ids[one.right], .judgment: text(of: one)])
            }
            for one in given.preferences[place] ?? [] {
                rows.append([.left: ids[one.left], .right: ids[one.right], .judgment: one.preference.rawValue])
            }
            if case .grades(let scale, places: _)? = node.criterion.asked(isUnjudged: false) {
                for one in given.grades[place] ?? [] {
                    rows.append([.alternative: ids[one.element], .grade: scale.grades[one.grade]])
                }
            }
            return rows.map { $0.merging(head) { own, _ in own } }
        }
    }

    /// A ratio, or an interval in brackets.
    private static func text(of judgment: PairwiseJudgment) -> String {
        guard let interval = judgment.interval else { return ModelText.text(of: judgment.ratio) }
        return "[\(ModelText.text(of: interval.low)), \(ModelText.text(of: interval.high))]"
    }
}

extension DelimitedText {
    /// A cell, in quotation marks where it needs them.
    static func quotedCell(_ text: String) -> String {
        guard text.contains(where: { ",;\t\"".contains($0) || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
