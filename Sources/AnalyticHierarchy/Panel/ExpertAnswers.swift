/// What one expert answered in one round.
public struct ExpertAnswers: Sendable, Hashable {
    /// The expert's place in the panel.
    public let expert: Int
    /// The judgments at each node, by the places of its elements; pairs and nodes that are absent were abstained from.
    ///
    /// The centre of an uncertain answer counts.
    public let judgments: [NodePlace: [PairwiseJudgment]]

    /// Creates answers.
    public init(expert: Int, judgments: [NodePlace: [PairwiseJudgment]]) {
        self.expert = expert
        self.judgments = judgments
    }
}

/// Answers that do not fit the model or the panel.
public struct InvalidAnswers: Error, Sendable, Hashable {
    /// One thing that is wrong.
    public enum Defect: Sendable, Hashable {
        /// There is no expert with this place.
        case unknownExpert(Int)
        /// There are two sets of answers of this expert.
        case repeatedExpert(Int)
        /// The model has no such node, or its elements are not compared by ratios: they are weighed by numbers, by words, by
        /// grades (whose own comparison is the model's) or by measured values, which no expert answers here.
        case notCompared(expert: Int, NodePlace)
        /// Judgments that name elements outside the node or copies beside its elements, compare one with itself, or judge a pair twice.
        case judgments(expert: Int, NodePlace, [InvalidJudgments.Defect])
    }

    /// Everything that is wrong, in the order of the answers and the model.
    public let defects: [Defect]

    /// Creates the error.
    public init(defects: [Defect]) { self.defects = defects }
}
