public import AnalyticHierarchy

/// The words of a questionnaire, in the language of the experts.
///
/// This module has no texts of its own for people who answer; the caller brings them.
public struct QuestionnaireWords: Sendable {
    /// The name of the sheet with the questions, at most 31 characters.
    public var questionsSheet: String
    /// The name of the sheet with the instructions.
    public var instructionsSheet: String
    /// The title above the instructions.
    public var instructionsTitle: String
    /// The instructions, a paragraph each.
    public var instructions: [String]
    /// The judgments with their meanings, such as `3` and `a little more important`.
    ///
    /// The first column of the list is what a cell of the workbook offers to choose from, in this order.
    public var scale: [(judgment: String, meaning: String)]
    /// The headings: number, merit, criterion, first element, judgment, second element.
    public var number: String
    /// The heading above merits.
    public var merit: String
    /// The heading above nodes.
    public var node: String
    /// The heading above first elements.
    public var left: String
    /// The heading above judgments.
    public var judgment: String
    /// The heading above second elements.
    public var right: String
    /// What the answers in words mean.
    public var preferences: [Preference: String]
    /// The name of the sheet on which elements are graded.
    public var gradesSheet: String
    /// The heading above elements that are graded.
    public var graded: String
    /// The heading above grades.
    public var grade: String
    /// The title of the message that appears beside a judgment's cell.
    public var promptTitle: String
    /// The message, at most 255 characters.
    public var prompt: String
    /// The message beside a cell for an answer in words.
    public var preferencePrompt: String
    /// The message beside a cell for a grade.
    public var gradePrompt: String
    /// The names of the merits.
    public var merits: [Merit: String]

    /// Creates words.
    public init(
        questionsSheet: String, instructionsSheet: String, instructionsTitle: String, instructions: [String],
        scale: [(judgment: String, meaning: String)], number: String, merit: String, node: String, left: String,
        judgment: String, right: String, preferences: [Preference: String], gradesSheet: String, graded: String,
        grade: String, promptTitle: String, prompt: String, preferencePrompt: String, gradePrompt: String,
        merits: [Merit: String]
    ) {
        self.questionsSheet = questionsSheet
        self.instructionsSheet = instructionsSheet
        self.instructionsTitle = instructionsTitle
        self.instructions = instructions
        self.scale = scale
        self.number = number
        self.merit = merit
        self.node = node
        self.left = left
        self.judgment = judgment
        self.right = right
        self.preferences = preferences
        self.gradesSheet = gradesSheet
        self.graded = graded
        self.grade = grade
        self.promptTitle = promptTitle
        self.prompt = prompt
        self.preferencePrompt = preferencePrompt
        self.gradePrompt = gradePrompt
        self.merits = merits
    }
}
