import AnalyticHierarchy
import Foundation
import Reports

/// Reads the answers of experts from tables, `expert,round,merit,node,left,right,judgment`.
///
/// ```csv
/// expert,merit,node,left,right,judgment
/// e1,benefits,economic,profitability,productivity,9
/// e1,benefits,economic,safety,profitability,1/7
/// e2,benefits,economic,profitability,productivity,
/// ```
///
/// `expert`, `round` and `merit` may be absent: a table without experts is that of one expert, named like the file; a table
/// without merits is enough where each path is found in one hierarchy. A blank judgment abstains. Ratings stand in the
/// columns `alternative` and `grade`. Other columns, such as remarks, are not looked at. UTF-8 with or without byte order
/// mark; commas, semicolons or tabs; a decimal comma where commas do not separate cells; any line ends. See
/// <doc:FileFormats>.
///
/// A workbook (`.xlsx`) is read in the same way: every sheet that has these headings within its first rows.
public enum JudgmentsReader {
    /// Reads tables of answers to one model, text or workbook.
    ///
    /// Experts belong to the model's panel by id, or by a name that only one of them has, never by their order. Where the
    /// model has no panel, the experts of the tables are the panel, in order of appearance.
    ///
    /// - Parameters:
    ///   - files: the files' contents, at most 16 MB each, with their names as diagnostics show them.
    ///   - file: the model.
    /// - Returns: the answers, unless there is an error in any file, and everything there is to say about all of them.
    public static func read(_ files: [(bytes: [UInt8], name: String)], for file: DecisionFile) -> Reading<PanelAnswers>
    {
        precondition(!files.isEmpty, "Answers are read from one file or more.")
        var collector = AnswerCollector(file)
        var diagnostics: [Diagnostic] = []
        for (bytes, name) in files {
            var findings = Findings(file: name)
            let sheets = sheets(of: bytes, findings: &findings)
            for sheet in sheets { collector.add(sheet, findings: &findings) }
            if !sheets.isEmpty, !findings.hasError, !sheets.contains(where: { !$0.rows.isEmpty }) {
                findings.add(.noAnswers())
            }
            diagnostics += findings.inOrder
        }
        var findings = Findings(file: files[0].name)
        let answers = collector.answers(findings: &findings, isSound: !diagnostics.containsError)
        diagnostics += findings.inOrder
        return Reading(value: answers, diagnostics: diagnostics)
    }

    /// The tables of a file; none where it cannot be read, with the reason among the findings.
    private static func sheets(of bytes: [UInt8], findings: inout Findings) -> [AnswerSheet] {
        if ZipArchive.isArchive(bytes) {
            return SpreadsheetReader.read(bytes, findings: &findings).map { sheets(of: $0, findings: &findings) } ?? []
        }
        guard let source = SourceText(bytes, findings: &findings) else { return [] }
        let text = DelimitedText(source.text, limit: .answers)
        if text.isTooLarge {
            findings.add(.tooManyAnswers(limit: DelimitedText.Limit.answers.rowCount))
            return []
        }
        if let line = text.lineOfOpenQuote {
            findings.add(.openQuote(), line: line)
            return []
        }
        return [AnswerSheet(text, findings: &findings)].compactMap(\.self)
    }

    /// The sheets of a workbook that are tables of answers; others, such as instructions, are not looked at.
    private static func sheets(of workbook: Spreadsheet, findings: inout Findings) -> [AnswerSheet] {
        let tables = workbook.sheets.filter { AnswerSheet.headingRow(of: $0) != nil }
        if tables.isEmpty { findings.add(.noAnswerSheet(workbook.sheets.map(\.name))) }
        return tables.compactMap { AnswerSheet($0, findings: &findings) }
    }

    /// The expert whom a file without a column of experts belongs to: its name without folders and ending.
    static func stem(of file: String) -> String {
        FilePath.stem(of: file)
    }
}
