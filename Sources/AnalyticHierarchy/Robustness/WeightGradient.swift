/// The alternatives' scores as one weight goes from 0 to 1 and its siblings keep their proportions.
public struct WeightGradient: Sendable, Hashable {
    /// Whose weight moves.
    public let subject: WeightSensitivity.Subject
    /// The weights, ascending.
    public let weights: [Double]
    /// For each weight the scores of the alternatives; none where a formula would divide by zero.
    public let scores: [[Double]?]
}
