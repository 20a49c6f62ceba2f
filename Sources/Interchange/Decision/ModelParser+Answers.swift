import AnalyticHierarchy
import Foundation

/// Single judgments.
///
/// A judgment is a ratio, an interval of two ratios, or, in a list of qualitative judgments, a word. Ratios are read from the
/// text in the file, then mapped by the model's scale, since judgments are written as steps on every scale. A step outside
/// the scale is a warning, one for which the scale's formula has no ratio an error.
extension ModelParser {
    /// One judgment; what is wrong with it, and whether it leaves the scale, is reported.
    mutating func answer(_ node: YAMLNode, _ kind: ComparisonList.Kind, path: String) -> JudgmentAnswer? {
        switch kind {
        case .preferences: preference(node, path: path).map(JudgmentAnswer.preference)
        case .ratios: ratioOrInterval(node, path: path)
        }
    }

    /// One of the three words; another is reported with the nearest of them.
    ///
    /// The words are read as they stand: `Better` and `>` are none of them.
    private mutating func preference(_ node: YAMLNode, path: String) -> Preference? {
        let names = Preference.allCases.map(\.rawValue)
        guard let text = text(of: node, path: path, expected: "better, equal or worse") else { return nil }
        if let preference = Preference(rawValue: text) { return preference }
        findings.add(
            .unknownPreference(text, nearest: findings.nearestWord(to: text, among: names)), line: node.line, path: path
        )
        return nil
    }

    /// A ratio, or an interval of two: `"[1/7, 1/5]"` as a text, or the same as a list.
    private mutating func ratioOrInterval(_ node: YAMLNode, path: String) -> JudgmentAnswer? {
        if case .list(let ends) = node.content {
            guard ends.count == 2 else {
                findings.add(.intervalShape("a list of \(ends.count)"), line: node.line, path: path)
                return nil
            }
            var texts: [String] = []
            for end in ends {
                guard let text = text(of: end, path: path, expected: "an end of an interval such as 1/5") else {
                    continue
                }
                texts.append(text)
            }
            return texts.count == 2 ? interval(texts, line: node.line, path: path) : nil
        }
        guard let text = text(of: node, path: path, expected: "a judgment such as 3 or 1/5") else { return nil }
        let bare = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard bare.hasPrefix("[") else {
            return ratio(text, line: node.line, path: path).map { .ratio($0.mapped) }
        }
        let ends = bare.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard bare.hasSuffix("]"), ends.count == 2 else {
            findings.add(.intervalShape(quoted(text)), line: node.line, path: path)
            return nil
        }
        return interval(ends, line: node.line, path: path)
    }

    /// An interval whose ends rise; what is wrong with either end is reported before their order is looked at.
    ///
    /// - Parameters:
    ///   - ends: the two texts, each in the notation of a judgment.
    ///   - line: the line of the interval.
    ///   - path: where the node is.
    private mutating func interval(_ ends: [String], line: Int, path: String) -> JudgmentAnswer? {
        let low = ratio(ends[0], line: line, path: path)
        let high = ratio(ends[1], line: line, path: path)
        guard let low, let high else { return nil }
        // Every scale rises, so that the ends are in order if and only if the ratios they stand for are.
        guard low.step.value <= high.step.value, let interval = JudgmentInterval(low.mapped, high.mapped) else {
            let texts = ends.map { $0.trimmingCharacters(in: .whitespaces) }
            findings.add(.intervalFalls(texts[0], texts[1]), line: line, path: path)
            return nil
        }
        return .interval(interval)
    }

    /// A judgment as it was given, and the ratio that it stands for on the model's scale.
    private mutating func ratio(_ text: String, line: Int, path: String) -> (step: Ratio, mapped: Ratio)? {
        switch RatioNotation.read(text) {
        case .failure(let problem):
            findings.add(.judgment(text, problem), line: line, path: path)
            return nil
        case .success(let ratio):
            if !RatioNotation.spans(scale, ratio, text: text) {
                findings.add(.judgmentOffScale(text, largest: scale.largestStep), line: line, path: path)
            }
            guard let mapped = scale.ratio(ofStep: ratio) else {
                findings.add(.judgmentPastScale(text, scale), line: line, path: path)
                return nil
            }
            return (ratio, mapped)
        }
    }
}
