public import AnalyticHierarchy

/// Reads one matrix of pairwise comparisons from a table, `*.csv`.
///
/// A square table with or without a header row and a header column; UTF-8 with or without byte order mark; commas,
/// semicolons or tabs; a decimal comma where commas do not separate cells; quotes; any line ends. Each judgment may
/// stand in the upper or the lower triangle, or in both. See <doc:FileFormats>.
public enum MatrixReader {
    /// The largest number of items compared.
    public static let largestOrder = 500

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    ///   - scale: the scale of the judgments; those outside are warned about.
    /// - Returns: the matrix, unless there is an error, and everything there is to say about the file.
    public static func read(_ bytes: [UInt8], file: String, scale: JudgmentScale = .saaty) -> Reading<MatrixTable> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings) else { return Reading(nil, findings) }
        let text = DelimitedText(source.text)
        if text.isTooLarge {
            findings.add(.tableTooLarge(limit: largestOrder))
            return Reading(nil, findings)
        }
        if let line = text.lineOfOpenQuote {
            findings.add(.openQuote(), line: line)
            return Reading(nil, findings)
        }
        guard let layout = TableLayout(text, findings: &findings) else { return Reading(nil, findings) }
        var parser = TableParser(
            layout: layout, allowsDecimalComma: text.separator != .comma, scale: scale, findings: findings)
        let table = parser.table()
        return Reading(table, parser.findings)
    }
}
