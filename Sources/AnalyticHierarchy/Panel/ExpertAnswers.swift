/// What one expert answered in one round.
///
/// What an expert can be asked at a node follows from how the model weighs it: ratios where it compares by ratios, words
/// where it compares by words, grades where it rates. What is absent was abstained from.
///
/// ```swift
/// ExpertAnswers(
///     expert: 0, judgments: [root: [PairwiseJudgment(left: 0, right: 1, ratio: Ratio(3)!)]],
///     grades: [safety: [GradeJudgment(element: 0, grade: 2)]],
///     preferences: [image: [PreferenceJudgment(left: 0, right: 1, preference: .better)]])
/// ```
public struct ExpertAnswers: Sendable, Hashable {
    /// The expert's place in the panel.
    public let expert: Int
    /// The ratios at each node, by the places of its elements.
    ///
    /// The centre of an uncertain answer counts.
    public let judgments: [NodePlace: [PairwiseJudgment]]
    /// The grades at each node, by the places of its elements and of the grades in its scale.
    public let grades: [NodePlace: [GradeJudgment]]
    /// The answers better, equal and worse at each node, by the places of its elements.
    public let preferences: [NodePlace: [PreferenceJudgment]]

    /// Creates answers.
    public init(
        expert: Int, judgments: [NodePlace: [PairwiseJudgment]] = [:], grades: [NodePlace: [GradeJudgment]] = [:],
        preferences: [NodePlace: [PreferenceJudgment]] = [:]
    ) {
        self.expert = expert
        self.judgments = judgments
        self.grades = grades
        self.preferences = preferences
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
        /// Ratios were given where the model has no such node, or its elements are not compared by ratios: they are weighed by
        /// numbers, by words, by grades (whose own comparison is the model's) or by measured values.
        case notCompared(expert: Int, NodePlace)
        /// Words were given where the model has no such node, or its elements are not compared by words.
        case notComparedInWords(expert: Int, NodePlace)
        /// Grades were given where the model has no such node, or its elements are not rated.
        case notGraded(expert: Int, NodePlace)
        /// Ratios that name elements outside the node or copies beside its elements, compare one with itself, or judge a pair twice.
        case judgments(expert: Int, NodePlace, [InvalidJudgments.Defect])
        /// Words with the same faults.
        case preferences(expert: Int, NodePlace, [InvalidJudgments.Defect])
        /// Grades that name elements outside the node or grades outside its scale, or rate an element twice.
        case grades(expert: Int, NodePlace, [GradeDefect])
    }

    /// One thing that is wrong with a node's grades; places of answers are counted from zero in the order given.
    public enum GradeDefect: Sendable, Hashable {
        /// An answer names an element that is not there.
        case unknownElement(answer: Int)
        /// An answer names a grade that the scale does not have.
        case unknownGrade(answer: Int)
        /// An element was already rated by the earlier answer.
        case repeated(answer: Int, earlier: Int)
    }

    /// Everything that is wrong: expert by expert, of each the ratios, then the words, then the grades, in the model's order.
    public let defects: [Defect]

    /// Creates the error.
    public init(defects: [Defect]) { self.defects = defects }
}
