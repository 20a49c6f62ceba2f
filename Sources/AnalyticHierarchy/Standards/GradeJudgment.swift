/// One answer of an expert who rates: an element of a node deserves a grade of the node's scale.
public struct GradeJudgment: Sendable, Hashable {
    /// The place of the element among those of the node, counted from zero.
    public let element: Int
    /// The place of the grade in the scale, counted from zero.
    public let grade: Int

    /// Creates an answer.
    public init(element: Int, grade: Int) {
        self.element = element
        self.grade = grade
    }
}
