import AnalyticHierarchy
import Foundation

/// Reads the tables of the R package `ahpsurvey`: a row for each respondent, a column for each pair.
///
/// The columns are the pairs in row-wise order of the upper triangle, whatever they are called; names such as `cost_time` are
/// taken for the elements' where all of them agree with that order. Whole numbers are signed: −3 means that the first element
/// is preferred three times, +3 that the second is; a table with fractions or decimals under 1 and no sign is one of plain
/// ratios. `NA` and empty cells abstain. A note says what the first respondent's answers mean in words, since a sign taken
/// the wrong way round turns every answer around.
///
/// Source: F. Cho, *ahpsurvey: Analytic Hierarchy Process for Survey Data*, R package, its vignette.
public enum SurveyReader {
    /// Reads a table as a model that compares the elements as alternatives under one criterion, with the respondents as
    /// its panel.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    /// - Returns: the model and the answers, unless there is an error, and everything there is to say about the file.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<ForeignStudy> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings) else { return Reading(nil, findings) }
        let text = DelimitedText(source.text, limit: .answers)
        if text.isTooLarge { findings.add(.tooManyAnswers(limit: DelimitedText.Limit.answers.rowCount)) }
        if let line = text.lineOfOpenQuote { findings.add(.openQuote(), line: line) }
        guard !findings.hasError, let heading = text.rows.first else { return Reading(nil, findings) }
        let names = heading.cells
        let order = Int((1 + Double(1 + 8 * names.count).squareRoot()) / 2)
        guard order >= 2, order * (order - 1) / 2 == names.count else {
            findings.add(.surveyWidth(names.count), line: heading.line)
            return Reading(nil, findings)
        }
        var reader = SurveyRows(text: text, items: items(names, order: order), findings: findings)
        let study = reader.study(title: JudgmentsReader.stem(of: file))
        return Reading(study, reader.findings)
    }

    /// The names of the elements: out of the columns' names where they agree, else numbers.
    private static func items(_ names: [String], order: Int) -> [String] {
        let pairs = EvenGraph.allPairs(order)
        func candidates(_ name: String) -> [(String, String)] {
            name.indices.filter { name[$0] == "_" }.map {
                (String(name[..<$0]), String(name[name.index(after: $0)...]))
            }
        }
        for (first, second) in candidates(names[0]) {
            var items = [first, second]
            for place in pairs.indices where pairs[place].first == 0 && place > 0 {
                guard names[place].hasPrefix(first + "_") else { break }
                items.append(String(names[place].dropFirst(first.count + 1)))
            }
            let agrees =
                items.count == order && Set(items).count == order && !items.contains("")
                && zip(pairs, names).allSatisfy { $1 == "\(items[$0.first])_\(items[$0.second])" }
            if agrees { return items }
        }
        return (1...order).map { "a\($0)" }
    }
}

/// The rows of a survey while they are read.
struct SurveyRows {
    let text: DelimitedText
    let items: [String]
    var findings: Findings

    /// The model and the answers.
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

    private func words(of judgments: [PairwiseJudgment]) -> [String] {
        judgments.map { judgment in
            let isFirst = judgment.ratio.value >= 1
            let (winner, loser) = isFirst ? (judgment.left, judgment.right) : (judgment.right, judgment.left)
            let value = isFirst ? judgment.ratio.value : judgment.ratio.inverse.value
            return value == 1
                ? "\(items[winner]) equals \(items[loser])"
                : "\(items[winner]) over \(items[loser]) by \(shortest((value * 1000).rounded() / 1000))"
        }
    }

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
