import AnalyticHierarchy

/// Writes questionnaires that experts fill in and ``JudgmentsReader`` reads back.
public enum QuestionnaireWriter {
    /// A questionnaire as a table: `expert,round,merit,node,left,right,judgment` with blank judgments, and the columns
    /// `alternative,grade` with blank grades where elements are graded.
    ///
    /// - Parameters:
    ///   - questionnaire: the questions.
    ///   - expert: the id of the expert; `nil` leaves the column out, so that the file's name says who answers.
    ///   - round: the name of the round; `nil` leaves the column out.
    /// - Returns: UTF-8 text with CRLF line ends, as RFC 4180 has it.
    public static func csv(_ questionnaire: Questionnaire, expert: String? = nil, round: String? = nil) -> String {
        let questions = questionnaire.questions
        let hasGrades = questions.contains(where: \.isGrade)
        let hasPairs = !hasGrades || questions.contains { !$0.isGrade }
        let columns: [AnswerColumn] =
            (expert == nil ? [] : [.expert]) + (round == nil ? [] : [.round])
            + (questions.contains { $0.merit != nil } ? [.merit] : []) + [.node]
            + (hasPairs ? AnswerColumn.ofComparisons : []) + (hasGrades ? AnswerColumn.ofRatings : [])
        let rows = questions.map { question in
            columns.map { question.text($0, expert: expert, round: round) }
        }
        return ([columns.map(\.rawValue)] + rows)
            .map { $0.map(DelimitedText.quotedCell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A questionnaire as a workbook: the questions in words with lists of answers to choose from, grades on a sheet of
    /// their own, and a sheet of instructions.
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
        let sheets = QuestionnaireSheets(questionnaire: questionnaire, words: words, expert: expert, round: round)
        return try WorkbookFile.bytes(of: sheets.questions + [sheets.instructions])
    }
}
