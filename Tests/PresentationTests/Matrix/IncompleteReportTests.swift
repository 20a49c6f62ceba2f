import AnalyticHierarchy
import Presentation
import Reports
import TestSupport
import Testing

struct IncompleteReportTests {
    /// The four values of five on whose relations three parties agree (Escobar, Aguarón and Moreno-Jiménez 2015, option
    /// O1A), with a fifth judgment that contradicts them.
    private static func matrix() throws -> IncompleteComparisonMatrix {
        let judgments = [(0, 1, 2.47), (1, 2, 1.56), (2, 3, 1.01), (4, 2, 1.61), (0, 3, 1.2)].map {
            left, right, ratio in
            PairwiseJudgment(left: left, right: right, ratio: Ratio(ratio) ?? .one)
        }
        return try IncompleteComparisonMatrix(order: 5, judgments: judgments)
    }

    @Test(arguments: Language.allCases)
    func `The report of comparisons with gaps is the recorded one`(language: Language) throws {
        let presentation = try IncompleteMatrixPresentation(
            Self.matrix(), items: ["Direct", "Indirect", "Potential", "Existence", "Bequest"], language: language)
        expectSnapshot(presentation.report().markdown(), named: "incomplete-\(language.rawValue).md")
    }
}
