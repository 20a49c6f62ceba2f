/// What was read from another program's file: a model, and the answers of its experts where it has any.
public struct ForeignStudy: Sendable, Hashable {
    /// The model with its panel.
    public let file: DecisionFile
    /// The experts' answers.
    public let answers: PanelAnswers?

    /// Creates a study.
    public init(file: DecisionFile, answers: PanelAnswers? = nil) {
        self.file = file
        self.answers = answers
    }
}

/// A file for another program, with what could not be said in it.
public struct ForeignText: Sendable, Hashable {
    /// The file's content.
    public let text: String
    /// What was lost, a sentence each; empty where the format says everything.
    public let losses: [String]
}
