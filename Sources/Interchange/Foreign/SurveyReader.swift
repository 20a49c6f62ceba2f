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
///
/// ```csv
/// price_place,price_noise,place_noise
/// -3,2,NA
/// 1,-5,4
/// ```
///
/// The first respondent says: price over place by 3, noise over price by 2, nothing about place and noise. With n
/// elements there are n(n − 1)/2 columns; another number of columns is an error. Other columns, such as age or sex,
/// must be taken out before.
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
        guard !findings.hasError else { return Reading(nil, findings) }
        let heading = text.rows.first
        let (names, line) = (heading?.cells ?? [], heading?.line ?? 1)
        let order = Int((1 + Double(1 + 8 * names.count).squareRoot()) / 2)
        guard order >= 2, order * (order - 1) / 2 == names.count else {
            findings.add(.surveyWidth(names.count), line: line)
            return Reading(nil, findings)
        }
        var budget = ComparisonBudget()
        guard budget.allows(order: order, findings: &findings, line: line, path: "") else {
            return Reading(nil, findings)
        }
        var reader = SurveyRows(text: text, items: items(names, order: order), findings: findings)
        let study = reader.study(title: JudgmentsReader.stem(of: file))
        return Reading(study, reader.findings)
    }

    /// The names of the elements: out of the columns' names where they agree, else numbers.
    ///
    /// A name may contain underscores itself, so that `a_b_c` can be read in two ways: every split of the first column
    /// is tried, and one is taken only if all columns follow from it. Without such a split the elements are `a1`, `a2`
    /// and so on.
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
