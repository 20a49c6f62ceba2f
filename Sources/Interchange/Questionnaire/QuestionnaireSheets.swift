import AnalyticHierarchy

/// The sheets of a questionnaire's workbook.
///
/// Under the headings for people stands a second row with the names of the columns that the reader looks for; the grey columns
/// on the right are for the reader alone.
struct QuestionnaireSheets {
    let questionnaire: Questionnaire
    let words: QuestionnaireWords
    /// The id of the expert; `nil` leaves it to the file's name.
    let expert: String?
    /// The name of the round.
    let round: String?

    /// The sheets with questions: comparisons, then grades; an empty one of comparisons where nothing is asked.
    var questions: [WorkbookSheet] {
        let graded = questionnaire.questions.filter(\.isGrade)
        let compared = questionnaire.questions.filter { !$0.isGrade }
        return (compared.isEmpty && !graded.isEmpty ? [] : [comparisons(compared)])
            + (graded.isEmpty ? [] : [grades(graded)])
    }

    private var hasMerits: Bool { questionnaire.questions.contains { $0.merit != nil } }

    /// Pairs with the cell for the answer between them.
    private func comparisons(_ questions: [Questionnaire.Question]) -> WorkbookSheet {
        var sheet = sheet(
            words.questionsSheet, headings: [words.left, words.judgment, words.right], answer: (4, .judgment),
            widths: [34, 12, 34], keys: [.merit, .node, .left, .right], questions)
        for (place, question) in questions.enumerated() {
            sheet.put(.text(question.leftTitle), .text, row: place + 2, column: 3)
            sheet.put(.text(""), .input, row: place + 2, column: 4)
            sheet.put(.text(question.rightTitle ?? ""), .text, row: place + 2, column: 5)
        }
        return sheet
    }

    /// Elements with the cell for the grade beside them.
    private func grades(_ questions: [Questionnaire.Question]) -> WorkbookSheet {
        var sheet = sheet(
            words.gradesSheet, headings: [words.graded, words.grade], answer: (4, .grade), widths: [34, 18],
            keys: [.merit, .node, .alternative], questions)
        for (place, question) in questions.enumerated() {
            sheet.put(.text(question.leftTitle), .text, row: place + 2, column: 3)
            sheet.put(.text(""), .input, row: place + 2, column: 4)
        }
        return sheet
    }

    /// What both kinds of sheets have: headings, numbers, nodes, lists to choose from, and the columns for the reader.
    private func sheet(
        _ name: String, headings: [String], answer: (column: Int, name: AnswerColumn), widths: [Double],
        keys ofQuestion: [AnswerColumn], _ questions: [Questionnaire.Question]
    ) -> WorkbookSheet {
        var sheet = WorkbookSheet(name: name)
        let headings = [words.number, hasMerits ? words.merit : "", words.node] + headings + [""]
        let keys = (expert == nil ? [] : [AnswerColumn.expert]) + (round == nil ? [] : [.round]) + ofQuestion
        for (column, heading) in headings.enumerated() { sheet.put(.text(heading), .heading, row: 0, column: column) }
        sheet.put(.text(answer.name.rawValue), .muted, row: 1, column: answer.column)
        for (place, key) in keys.enumerated() {
            sheet.put(.text(key.rawValue), .muted, row: 1, column: headings.count + place)
        }
        for (place, question) in questions.enumerated() {
            let row = place + 2
            sheet.put(.number(Double(place + 1)), .whole, row: row, column: 0)
            sheet.put(.text(question.merit.map { words.merits[$0] ?? $0.rawValue } ?? ""), .text, row: row, column: 1)
            sheet.put(.text(question.nodeTitle), .text, row: row, column: 2)
            for (place, key) in keys.enumerated() {
                let text = question.text(key, expert: expert, round: round)
                sheet.put(.text(text), .muted, row: row, column: headings.count + place)
            }
        }
        sheet.columnWidths = [6, hasMerits ? 16 : 2, 34] + widths + [3] + keys.map { $0 == .node ? 30 : 14 }
        sheet.frozenRows = 2
        sheet.heightOfSecondRow = 11
        sheet.choices = choices(questions, column: answer.column)
        return sheet
    }

    /// A list to choose from for every run of rows with the same kind of answer.
    private func choices(_ questions: [Questionnaire.Question], column: Int) -> [WorkbookSheet.Choices] {
        var choices: [WorkbookSheet.Choices] = []
        var start = 0
        for end in questions.indices.map({ $0 + 1 })
        where end == questions.count || questions[end].kind != questions[start].kind {
            let (values, prompt): ([String], String) =
                switch questions[start].kind {
                case .ratio: (words.scale.map(\.judgment), words.prompt)
                case .preference: (Preference.allCases.map(\.rawValue), words.preferencePrompt)
                case .grade(let grades): (grades, words.gradePrompt)
                }
            choices.append(
                WorkbookSheet.Choices(
                    rows: start + 2...end + 1, column: column, values: values, promptTitle: words.promptTitle,
                    prompt: prompt))
            start = end
        }
        return choices
    }

    /// How to answer, with the meaning of every answer that is asked for.
    var instructions: WorkbookSheet {
        var sheet = WorkbookSheet(name: words.instructionsSheet)
        sheet.put(.text(words.instructionsTitle), .title, row: 0, column: 0)
        sheet.put(.text(questionnaire.title), .strong, row: 1, column: 0)
        var row = 2
        for paragraph in [questionnaire.purpose].compactMap(\.self) + words.instructions {
            sheet.put(.text(paragraph), .wrapped, row: row, column: 0)
            row += 1
        }
        let kinds = Set(questionnaire.questions.map(\.kind))
        var meanings: [(String, String)] = []
        if kinds.contains(.ratio) || kinds.isEmpty { meanings += words.scale.map { ($0.judgment, $0.meaning) } }
        if kinds.contains(.preference) {
            meanings += Preference.allCases.map { ($0.rawValue, words.preferences[$0] ?? $0.rawValue) }
        }
        row += 1
        if !meanings.isEmpty {
            sheet.put(.text(words.judgment), .heading, row: row, column: 0)
            sheet.put(.text(""), .heading, row: row, column: 1)
        }
        for (answer, meaning) in meanings {
            row += 1
            sheet.put(.text("\(answer): \(meaning)"), .wrapped, row: row, column: 0)
        }
        sheet.columnWidths = [96]
        return sheet
    }
}

extension Questionnaire.Question {
    /// What stands in a column of the table for a question that is not answered yet.
    func text(_ column: AnswerColumn, expert: String?, round: String?) -> String {
        switch column {
        case .expert: expert ?? ""
        case .round: round ?? ""
        case .merit: merit?.rawValue ?? ""
        case .node: path.joined(separator: "/")
        case .left: isGrade ? "" : left
        case .right: right ?? ""
        case .alternative: isGrade ? left : ""
        case .judgment, .grade: ""
        }
    }
}
