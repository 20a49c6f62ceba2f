import AnalyticHierarchy
import Interchange
import Presentation

/// The words that workbooks take from the catalogues.
extension Wording {
    /// The names of the merits.
    private var meritNames: [Merit: String] {
        let keys: [Merit: TextKey] = [
            .benefits: .meritBenefits, .opportunities: .meritOpportunities, .costs: .meritCosts, .risks: .meritRisks,
        ]
        return keys.mapValues { capitalised(self[$0]) }
    }

    /// The words of a questionnaire, with instructions for the kinds of answers it asks for.
    func words(for questionnaire: Questionnaire) -> QuestionnaireWords {
        let kinds = Set(questionnaire.questions.map(\.kind))
        let asksGrades = kinds.contains { if case .grade = $0 { true } else { false } }
        let instructions: [WorkbookTextKey] =
            (kinds.contains(.ratio) || kinds.contains(.preference) || kinds.isEmpty ? [.instructionPairs] : [])
            + (kinds.contains(.ratio) || kinds.isEmpty ? [.instructionChoose] : [])
            + (kinds.contains(.preference) ? [.instructionWords] : []) + (asksGrades ? [.instructionGrades] : [])
            + [.instructionBlank, .instructionReturn]
        let meanings: [Int: (first: WorkbookTextKey, second: WorkbookTextKey)] = [
            3: (.scaleFirst3, .scaleSecond3), 5: (.scaleFirst5, .scaleSecond5), 7: (.scaleFirst7, .scaleSecond7),
            9: (.scaleFirst9, .scaleSecond9),
        ]
        let first = (2...9).reversed().map { ("\($0)", self[meanings[$0]?.first ?? .scaleBetween]) }
        let second = (2...9).map { ("1/\($0)", self[meanings[$0]?.second ?? .scaleBetween]) }
        return QuestionnaireWords(
            questionsSheet: self[.questionsSheet], instructionsSheet: self[.instructionsSheet],
            instructionsTitle: self[.instructionsTitle],
            instructions: instructions.map { self[$0] },
            scale: first + [("1", self[.scaleEqual])] + second, number: self[.questionNumber],
            merit: self[.questionSide], node: self[.questionUnder], left: self[.questionFirst],
            judgment: self[.questionJudgment], right: self[.questionSecond],
            preferences: [
                .better: self[.preferenceBetter], .equal: self[.preferenceEqual], .worse: self[.preferenceWorse],
            ],
            gradesSheet: self[.gradesSheet], graded: self[.questionGraded], grade: self[.questionGrade],
            promptTitle: self[.promptTitle], prompt: self[.promptText], preferencePrompt: self[.promptWords],
            gradePrompt: self[.promptGrade], merits: meritNames)
    }

    /// The words of a decision's workbook.
    var decisionWorkbookWords: DecisionWorkbookWords {
        let pairs = DecisionWorkbookWords.Key.allCases.compactMap { key in
            WorkbookTextKey(rawValue: key.rawValue).map { (key, self[$0]) }
        }
        return DecisionWorkbookWords(texts: Dictionary(uniqueKeysWithValues: pairs), merits: meritNames)
    }
}
