import AnalyticHierarchy
import Foundation

/// The rows of a survey while they are read.
///
/// Every row becomes a respondent `r1`, `r2` and so on, those with empty rows of answers too, so that numbers match the
/// table's.
struct SurveyRows {
    /// The table.
    let text: DelimitedText
    /// The names of the elements, in the order of the columns' pairs.
    let items: [String]
    var findings: Findings

    /// The model and the answers.
    ///
    /// - Parameter title: the name of the study, from the file's name.
    /// - Returns: the study; `nil` where there was an error. The note on what the first respondent says comes with it.
    mutating func study(title: String) -> ForeignStudy? {
        let pairs = EvenGraph.allPairs(items.count)
        let rows = text.rows.dropFirst().filter { !($0.cells.count == 1 && $0.isBlank) }
        if rows.isEmpty { findings.add(.noAnswers()) }
        let isSigned = isSigned(rows)
        var answers: [[PairwiseJudgment]] = []
        for row in rows {
            guard row.cells.count == pairs.count else {
                findings.add(
                    .tableRagged(count: row.cells.count, expected: pairs.count, separator: text.separator.name),
                    line: row.line)
                continue
            }
            var judgments: [PairwiseJudgment] = []
            for (place, pair) in pairs.enumerated() {
                let cell = row.cells[place]
                if cell.isEmpty || cell == "NA" { continue }
                if let ratio = ratio(cell, isSigned: isSigned, line: row.line, column: text.rows[0].cells[place]) {
                    judgments.append(PairwiseJudgment(left: pair.first, right: pair.second, ratio: ratio))
                }
            }
            answers.append(judgments)
        }
        guard !findings.hasError else { return nil }
        findings.add(.firstRespondent(words(of: answers.first ?? []), isSigned: isSigned), line: rows.first?.line)
        return study(title: title, answers: answers)
    }

    /// Whether the numbers are signed intensities: unless some lie between 0 and 1, or are fractions, and none is negative.
    ///
    /// One negative number settles it. In a table without any, a number under 1, a fraction or a ratio shows that the
    /// numbers are plain; a table of whole numbers alone is taken as signed, which the note tells in words.
    private func isSigned(_ rows: [DelimitedText.Row]) -> Bool {
        let cells = rows.lazy.flatMap(\.cells)
        if cells.contains(where: { $0.hasPrefix("-") || $0.hasPrefix("−") }) { return true }
        return !cells.contains { cell in
            guard case .success(let ratio) = RatioNotation.read(cell, decimalComma: text.separator != .comma) else {
                return false
            }
            return ratio.value < 1 || cell.contains("/") || cell.contains(":")
        }
    }

    /// The ratio of the first element to the second; a signed number under 1 and anything unreadable are reported.
    private mutating func ratio(_ cell: String, isSigned: Bool, line: Int, column: String) -> Ratio? {
        var rest = cell[...]
        let isNegative = rest.first == "-" || rest.first == "−"
        if isSigned, isNegative || rest.first == "+" { rest.removeFirst() }
        switch RatioNotation.read(String(rest), decimalComma: text.separator != .comma) {
        case .success(let ratio):
            guard isSigned else { return ratio }
            guard ratio.value >= 1 else {
                findings.add(.surveySign(cell), line: line, path: column)
                return nil
            }
            // Minus: the first is preferred.
            return isNegative ? ratio : ratio.inverse
        case .failure(let problem):
            findings.add(.judgment(cell, problem), line: line, path: column)
            return nil
        }
    }

    /// What judgments mean, as in "price over place by 3", rounded to three decimals.
    private func words(of judgments: [PairwiseJudgment]) -> [String] {
        judgments.map { judgment in
            let isFirst = judgment.ratio.value >= 1
            let (winner, loser) = isFirst ? (judgment.left, judgment.right) : (judgment.right, judgment.left)
            let value = isFirst ? judgment.ratio.value : judgment.ratio.inverse.value
            return value == 1
                ? "\(shown(items[winner])) equals \(shown(items[loser]))"
                : "\(shown(items[winner])) over \(shown(items[loser])) by \(shortest((value * 1000).rounded() / 1000))"
        }
    }

    /// The model of one criterion whose elements are the alternatives, with the respondents as its panel.
    private func study(title: String, answers: [[PairwiseJudgment]]) -> ForeignStudy? {
        let equal = EvenGraph.allPairs(items.count).map {
            PairwiseJudgment(left: $0.first, right: $0.second, ratio: .one)
        }
        guard let matrix = try? PairwiseComparisonMatrix(order: items.count, judgments: equal) else { return nil }
        let leaf = Criterion(
            id: "importance", elements: .alternatives(Array(items.indices)), weighing: .pairwise(matrix))
        let root = Criterion(id: "", elements: .criteria([leaf]), weighing: .direct([1]))
        let ids = TemplateIDs.ids(for: items)
        let model = DecisionModel(
            metadata: .init(title: title.isEmpty ? "Survey" : title),
            alternatives: zip(ids, items).map { Alternative(id: $0, title: $0 == $1 ? nil : $1) },
            hierarchies: [.init(merit: nil, root: root)], options: SynthesisOptions())
        let panel = Panel(experts: answers.indices.map { Expert(id: "r\($0 + 1)") })
        let place = NodePlace(hierarchy: 0, node: 1)
        let round = PanelAnswers.Round(
            name: nil,
            answers: answers.enumerated().map { expert, judgments in
                ExpertAnswers(expert: expert, judgments: judgments.isEmpty ? [:] : [place: judgments])
            })
        return ForeignStudy(
            file: DecisionFile(model: model, panel: panel, unjudged: [place]),
            answers: PanelAnswers(panel: panel, rounds: [round]))
    }
}
