public import AnalyticHierarchy

/// The words of a decision's workbook, in the language of its readers.
public struct DecisionWorkbookWords: Sendable {
    /// The words, by what they stand for.
    public enum Key: String, Sendable, Hashable, CaseIterable {
        /// The names of the sheets.
        case resultSheet, synthesisSheet, comparisonsSheet, workingSheet
        /// What the workbook is, above each sheet.
        case resultText, synthesisText, comparisonsText, workingText
        /// Headings of columns and rows.
        case element, weight, eigenvector, lambdaMax, consistencyIndex, randomIndex, consistencyRatio
        case criterion, share, globalWeight, alternative, score, rank, wholeGoal, meritWeight, mass
        /// What stands beside weights that the workbook cannot compute.
        case fixed
    }

    /// The words; a key without one shows its name.
    public let texts: [Key: String]
    /// The names of the merits.
    public let merits: [Merit: String]

    /// Creates words.
    public init(texts: [Key: String], merits: [Merit: String]) {
        self.texts = texts
        self.merits = merits
    }

    /// The word for a key, or the key's own name, so that a missing word is seen and nothing fails.
    subscript(key: Key) -> String { texts[key] ?? key.rawValue }
}
