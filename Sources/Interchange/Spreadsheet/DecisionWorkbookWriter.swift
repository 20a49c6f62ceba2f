public import AnalyticHierarchy

/// Writes a decision as a workbook whose formulas follow it from the judgments to the ranking.
///
/// Whoever changes a judgment, a direct weight or a merit's weight sees weights, consistency, priorities and ranks change.
/// The principal eigenvector comes from squaring the matrix eight times, which is the power method after 256 steps. Numbers
/// that a spreadsheet cannot compute (least squares, missing and qualitative comparisons, ratings, measured values and
/// copies) stand as fixed numbers and are marked.
///
/// The sheets in the order of their tabs: the ranking with the merits' weights, the synthesis down to every criterion,
/// the judgments, and the squared matrices. No macro and no link to another file is in it.
public enum DecisionWorkbookWriter {
    /// The number of times a matrix is squared; 2 to its power is the number of steps of the power method.
    static let squaringCount = 8

    /// Writes a workbook.
    ///
    /// - Parameters:
    ///   - result: the decision.
    ///   - words: the words around the numbers.
    /// - Returns: the workbook.
    /// - Throws: where it cannot be written to the folder of temporary files.
    public static func xlsx(_ result: DecisionResult, words: DecisionWorkbookWords) throws(WorkbookFailure) -> [UInt8] {
        var comparisons = ComparisonsSheet(result, words: words)
        comparisons.write()
        var synthesis = SynthesisSheet(result, words: words, weights: comparisons.weights)
        synthesis.write()
        let outcome = ResultSheet(result, words: words, priorities: synthesis.priorities).sheet
        return try WorkbookFile.bytes(of: [outcome, synthesis.sheet, comparisons.sheet, comparisons.working])
    }
}

/// A cell that formulas of other sheets refer to.
struct SheetCell: Hashable {
    /// The sheet's name.
    let sheet: String
    /// The place.
    let place: CellReference

    /// The reference within a formula of another sheet.
    var text: String { "'\(sheet.replacing("'", with: "''"))'!\(place.fixed)" }
}
