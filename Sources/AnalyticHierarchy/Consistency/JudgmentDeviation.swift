/// A judgment beside what the weights say of the same two elements.
public struct JudgmentDeviation: Sendable, Hashable {
    /// The element that the judgment places higher than the weights do.
    public let left: Int
    /// The element it is compared with.
    public let right: Int
    /// The judgment, `left` against `right`.
    public let value: Double
    /// The ratio of the weights, which would not deviate.
    public let suggestion: Double
    /// How many times the judgment exceeds the suggestion, one or more.
    public let factor: Double

    /// Creates a deviation.
    public init(left: Int, right: Int, value: Double, suggestion: Double, factor: Double) {
        self.left = left
        self.right = right
        self.value = value
        self.suggestion = suggestion
        self.factor = factor
    }
}
