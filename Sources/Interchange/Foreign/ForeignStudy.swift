/// What was read from another program's file: a model, and the answers of its experts where it has any.
///
/// Nodes that experts answered are listed in `file.unjudged`, so that the model written alone asks for its answers, and
/// ``JudgmentsReader`` and the program's `--judgments` put both together again.
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
///
/// A conversion never fails for what the other format cannot say: it writes what it can and tells the rest, since only
/// the reader of the sentence knows whether the loss matters.
public struct ForeignText: Sendable, Hashable {
    /// The file's content.
    public let text: String
    /// What was lost, a sentence each; empty where the format says everything.
    public let losses: [String]
}
