import AnalyticHierarchy
import Foundation

/// The answers themselves: ratios, intervals, words and grades.
extension AnswerRowReader {
    /// An answer as far as it could be read.
    struct Given<Answer> {
        /// The answer; `nil` for an abstention.
        let value: Answer?
    }

    /// The judgment of a row; `nil` after a word on what is wrong with it.
    func judgment(
        _ row: AnswerSheet.Row, node: JudgedNodes.Node, inWords: Bool, findings: inout Findings
    ) -> Given<JudgmentAnswer>? {
        let text = row.texts[.judgment] ?? ""
        if text.isEmpty { return Given(value: nil) }
        let path = sheet.path(.judgment, row)
        let pair = (row.texts[.left] ?? "", row.texts[.right] ?? "")
        var problem: Finding?
        var answer: JudgmentAnswer?
        if inWords {
            answer = Preference(rawValue: text).map(JudgmentAnswer.preference)
            if answer == nil {
                let nearest = findings.nearestWord(to: text, among: Preference.allCases.map(\.rawValue))
                problem = .unknownPreference(text, nearest: nearest)
            }
        } else if Self.looksLikeDate(text) {
            findings.add(.judgmentIsDate(text, pair: pair, node: node.name), line: row.line, path: path)
            return nil
        } else if Preference(rawValue: text.lowercased()) != nil {
            problem = .wordAmongRatios(text)
        } else if text.hasPrefix("[") {
            answer = interval(text, row, pair: pair, node: node, problem: &problem, findings: &findings)
        } else {
            answer = ratio(text, row, pair: pair, node: node, problem: &problem, findings: &findings)
                .map { .ratio($0.mapped) }
        }
        if let problem {
            findings.add(.answer(problem, pair: pair, node: node.name), line: row.line, path: path)
        }
        return answer.map { Given(value: $0) }
    }

    /// An interval of two judgments, `[1/7, 1/5]`.
    ///
    /// A semicolon may stand between the ends, and must where they have decimal commas.
    private func interval(
        _ text: String, _ row: AnswerSheet.Row, pair: (String, String), node: JudgedNodes.Node,
        problem: inout Finding?, findings: inout Findings
    ) -> JudgmentAnswer? {
        let separator: Character = text.contains(";") ? ";" : ","
        let ends = text.dropFirst().dropLast().split(separator: separator, omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        guard text.hasSuffix("]"), ends.count == 2 else {
            problem = .intervalShape(quoted(text))
            return nil
        }
        let low = ratio(ends[0], row, pair: pair, node: node, problem: &problem, findings: &findings)
        guard problem == nil else { return nil }
        let high = ratio(ends[1], row, pair: pair, node: node, problem: &problem, findings: &findings)
        guard let low, let high else { return nil }
        // Every scale rises, so that the ends are in order if and only if the ratios they stand for are.
        guard low.step.value <= high.step.value, let interval = JudgmentInterval(low.mapped, high.mapped) else {
            problem = .intervalFalls(ends[0], ends[1])
            return nil
        }
        return .interval(interval)
    }

    /// A judgment as it was given, and the ratio that it stands for on the model's scale.
    private func ratio(
        _ text: String, _ row: AnswerSheet.Row, pair: (String, String), node: JudgedNodes.Node,
        problem: inout Finding?, findings: inout Findings
    ) -> (step: Ratio, mapped: Ratio)? {
        switch RatioNotation.read(text, decimalComma: sheet.allowsDecimalComma) {
        case .success(let ratio):
            guard let mapped = scale.ratio(ofStep: ratio) else {
                problem = .judgmentPastScale(text, scale)
                return nil
            }
            if !RatioNotation.spans(scale, ratio, text: text) {
                findings.add(
                    .answer(.judgmentOffScale(text, largest: scale.largestStep), pair: pair, node: node.name),
                    line: row.line, path: sheet.path(.judgment, row))
            }
            return (ratio, mapped)
        case .failure(let failure):
            problem = .judgment(text, failure)
            return nil
        }
    }

    /// The grade of a row; `nil` after a word on what is wrong with it.
    func grade(
        _ row: AnswerSheet.Row, of scale: GradeScale, node: JudgedNodes.Node, findings: inout Findings
    ) -> Given<Int>? {
        let text = ElementList.normalised(row.texts[.grade] ?? "")
        if text.isEmpty { return Given(value: nil) }
        if let place = scale.grades.firstIndex(of: text) { return Given(value: place) }
        let nearest = findings.nearestWord(to: text, among: scale.grades)
        findings.add(
            .unknownGrade(
                text, alternative: row.texts[.alternative] ?? "", node: node.name, known: scale.grades,
                nearest: nearest),
            line: row.line, path: sheet.path(.grade, row))
        return nil
    }

    /// Whether a text is a date into which spreadsheets turn 1/5 and the like: `01.05.2026`, `2026-05-01`, `1-May`.
    private static func looksLikeDate(_ text: String) -> Bool {
        let parts = text.lowercased().split(omittingEmptySubsequences: false) { ".-/ ".contains($0) }.map(String.init)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        let words = parts.filter { !DecimalNotation.isDigits($0) }
        if words.isEmpty { return parts.count == 3 }
        return words.count == 1 && parts.count - words.count >= 1 && words[0].count >= 3
            && words[0].allSatisfy(\.isLetter)
    }
}
