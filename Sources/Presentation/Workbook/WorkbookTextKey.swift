/// The texts of questionnaires and workbooks, by name; each language's catalogue has every one of them.
///
/// Names that a workbook's formulas stand beside are those of its words, so that a caller can look them up by name.
public enum WorkbookTextKey: String, Sendable, Hashable, CaseIterable {
    /// The sheets of a questionnaire and its instructions.
    case questionsSheet, instructionsSheet, instructionsTitle, instructionPairs, instructionChoose
    case instructionBlank, instructionReturn

    /// What the judgments mean.
    case scaleFirst9, scaleFirst7, scaleFirst5, scaleFirst3, scaleEqual, scaleSecond3, scaleSecond5
    case scaleSecond7, scaleSecond9, scaleBetween

    /// The headings of a questionnaire and its message.
    case questionNumber, questionSide, questionUnder, questionFirst, questionJudgment, questionSecond, promptTitle
    case promptText

    /// Answers in words and grades in a questionnaire.
    case instructionWords, instructionGrades, preferenceBetter, preferenceEqual, preferenceWorse, gradesSheet
    case questionGraded, questionGrade, promptWords, promptGrade

    /// The sheets of a decision's workbook.
    case resultSheet, synthesisSheet, comparisonsSheet, workingSheet, resultText, synthesisText
    case comparisonsText, workingText

    /// The headings of a decision's workbook.
    case element, weight, eigenvector, lambdaMax, consistencyIndex, randomIndex, consistencyRatio, criterion
    case share, globalWeight, alternative, score, rank, wholeGoal, meritWeight, mass, fixed
}

extension WorkbookTextKey: CatalogueKey {
    static let catalogues = Catalogues(
        english: englishWorkbookTexts, russian: russianWorkbookTexts, ukrainian: ukrainianWorkbookTexts,
        chinese: chineseWorkbookTexts)
}

extension Wording {
    /// A text of questionnaires and workbooks, none of which has places.
    public subscript(key: WorkbookTextKey) -> String { text(key) }
}
