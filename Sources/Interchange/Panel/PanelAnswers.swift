public import AnalyticHierarchy

/// Rounds of answers out of tables of judgments, with the panel who gave them.
///
/// Judgments are by place: the node in the model, and the elements in the order of its weights. That is the form in
/// which `AnalyticHierarchy` puts a panel's answers together.
public struct PanelAnswers: Sendable, Hashable {
    /// The answers to one sending of the questionnaire.
    public struct Round: Sendable, Hashable {
        /// What the tables call the round; `nil` where they have no rounds.
        public let name: String?
        /// The answers of every expert who took part, in the panel's order.
        public let answers: [ExpertAnswers]

        /// Creates a round.
        public init(name: String?, answers: [ExpertAnswers]) {
            self.name = name
            self.answers = answers
        }
    }

    /// The model's panel; without one, the experts of the tables in order of appearance.
    public let panel: Panel
    /// The rounds: ascending where all are named by whole numbers, else in order of appearance; at least one.
    public let rounds: [Round]

    /// Creates answers.
    public init(panel: Panel, rounds: [Round]) {
        self.panel = panel
        self.rounds = rounds
    }
}
