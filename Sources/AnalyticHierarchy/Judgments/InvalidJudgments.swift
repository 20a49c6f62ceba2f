/// Judgments that do not make a comparison matrix.
public struct InvalidJudgments: Error, Sendable, Hashable {
    /// One thing that is wrong.
    ///
    /// Places of judgments are counted from zero in the order given.
    public enum Defect: Sendable, Hashable {
        /// A judgment names an element that is not there.
        case outside(judgment: Int)
        /// A judgment compares an element with itself.
        case comparedWithItself(judgment: Int)
        /// A pair was already judged by the earlier judgment.
        case repeated(judgment: Int, earlier: Int)
        /// Nobody judged this pair.
        case missing(ElementPair)
        /// The judgments connect the elements of each of these groups, two groups or more, but no group with another.
        case disconnected([[Int]])
    }

    /// Everything that is wrong.
    public let defects: [Defect]

    /// Creates the error.
    public init(defects: [Defect]) { self.defects = defects }
}
