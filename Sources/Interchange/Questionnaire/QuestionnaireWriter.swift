import AnalyticHierarchy
import Foundation

/// Writes questionnaires that experts fill in and ``JudgmentsReader`` reads back.
public enum QuestionnaireWriter {
    /// A questionnaire as a table: `expert,round,merit,node,left,right,judgment` with blank judgments.
    ///
    /// - Parameters:
    ///   - questionnaire: the questions.
    ///   - expert: the id of the expert; `nil` leaves the column out, so that the file's name says who answers.
    ///   - round: the name of the round; `nil` leaves the column out.
    /// - Returns: UTF-8 text with CRLF line ends, as RFC 4180 has it.
    public static func csv(_ questionnaire: Questionnaire, expert: String? = nil, round: String? = nil) -> String {
        let hasMerits = questionnaire.questions.contains { $0.merit != nil }
        var columns: [AnswerColumn] = [.node, .left, .right, .judgment]
        if hasMerits { columns.insert(.merit, at: 0) }
        if round != nil { columns.insert(.round, at: 0) }
        if expert != nil { columns.insert(.expert, at: 0) }
        var rows = [columns.map(\.rawValue)]
        for question in questionnaire.questions {
            rows.append(
                columns.map { column in
                    switch column {
                    case .expert: expert ?? ""
                    case .round: round ?? ""
                    case .merit: question.merit?.rawValue ?? ""
                    case .node: question.path.joined(separator: "/")
                    case .left: question.left
                    case .right: question.right
                    case .judgment, .alternative, .grade: ""
                    }
                })
        }
        return rows.map { $0.map(DelimitedText.quotedCell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A questionnaire as a workbook: the questions in words with a list of judgments to choose from, and a sheet of
    /// instructions.
    ///
    /// Under the headings stands a second row with the names of the columns that the reader looks for; the columns on the
    /// right are for the reader alone.
    ///
    /// - Parameters:
    ///   - questionnaire: the questions.
    ///   - words: the words around them.
    ///   - expert: the id of the expert; `nil` leaves it to the file's name.
    ///   - round: the name of the round.
    /// - Returns: the workbook.
    /// - Throws: where the workbook cannot be written to the folder of temporary files.
    public static func xlsx(
        _ questionnaire: Questionnaire, words: QuestionnaireWords, expert: String? = nil, round: String? = nil
    ) throws(WorkbookFailure) -> [UInt8] {
        try WorkbookFile.bytes(of: [
            questions(questionnaire, words: words, expert: expert, round: round),
            instructions(questionnaire, words: words),
        ])
    }

    private static func questions(
        _ questionnaire: Questionnaire, words: QuestionnaireWords, expert: String?, round: String?
    ) -> WorkbookSheet {
        let hasMerits = questionnaire.questions.contains { $0.merit != nil }
        var sheet = WorkbookSheet(name: words.questionsSheet)
        // For people, then for the reader.
        var headings = [words.number, hasMerits ? words.merit : "", words.node, words.left, words.judgment, words.right]
        headings += [String](repeating: "", count: 1)
        var keys: [AnswerColumn] = [.merit, .node, .left, .right]
        if round != nil { keys.insert(.round, at: 0) }
        if expert != nil { keys.insert(.expert, at: 0) }
        for (column, heading) in headings.enumerated() { sheet.put(.text(heading), .heading, row: 0, column: column) }
        let first = headings.count
        sheet.put(.text(AnswerColumn.judgment.rawValue), .muted, row: 1, column: 4)
        for (place, key) in keys.enumerated() { sheet.put(.text(key.rawValue), .muted, row: 1, column: first + place) }
        for (place, question) in questionnaire.questions.enumerated() {
            let row = place + 2
            sheet.put(.number(Double(place + 1)), .whole, row: row, column: 0)
            sheet.put(.text(question.merit.map { words.merits[$0] ?? $0.rawValue } ?? ""), .text, row: row, column: 1)
            sheet.put(.text(question.nodeTitle), .text, row: row, column: 2)
            sheet.put(.text(question.leftTitle), .text, row: row, column: 3)
            sheet.put(.text(""), .input, row: row, column: 4)
            sheet.put(.text(question.rightTitle), .text, row: row, column: 5)
            for (place, key) in keys.enumerated() {
                let text =
                    switch key {
                    case .expert: expert ?? ""
                    case .round: round ?? ""
                    case .merit: question.merit?.rawValue ?? ""
                    case .node: question.path.joined(separator: "/")
                    case .left: question.left
                    default: question.right
                    }
                sheet.put(.text(text), .muted, row: row, column: first + place)
            }
        }
        sheet.columnWidths = [6, hasMerits ? 16 : 2, 34, 34, 12, 34, 3] + keys.map { $0 == .node ? 30 : 14 }
        sheet.frozenRows = 2
        sheet.heightOfSecondRow = 11
        if !questionnaire.questions.isEmpty {
            sheet.choices = WorkbookSheet.Choices(
                rows: 2...questionnaire.questions.count + 1, column: 4, values: words.scale.map(\.judgment),
                promptTitle: words.promptTitle, prompt: words.prompt)
        }
        return sheet
    }

    private static func instructions(_ questionnaire: Questionnaire, words: QuestionnaireWords) -> WorkbookSheet {
        var sheet = WorkbookSheet(name: words.instructionsSheet)
        sheet.put(.text(words.instructionsTitle), .title, row: 0, column: 0)
        sheet.put(.text(questionnaire.title), .strong, row: 1, column: 0)
        var row = 2
        if let purpose = questionnaire.purpose {
            sheet.put(.text(purpose), .wrapped, row: row, column: 0)
            row += 1
        }
        for paragraph in words.instructions {
            sheet.put(.text(paragraph), .wrapped, row: row, column: 0)
            row += 1
        }
        row += 1
        sheet.put(.text(words.judgment), .heading, row: row, column: 0)
        sheet.put(.text(""), .heading, row: row, column: 1)
        for step in words.scale {
            row += 1
            sheet.put(.text("\(step.judgment): \(step.meaning)"), .wrapped, row: row, column: 0)
        }
        sheet.columnWidths = [96]
        return sheet
    }
}
