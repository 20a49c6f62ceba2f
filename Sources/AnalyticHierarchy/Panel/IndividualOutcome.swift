/// What one expert's answers alone lead to.
public struct IndividualOutcome: Sendable, Hashable {
    /// The expert's place in the panel.
    public let expert: Int
    /// The priorities of the alternatives in each hierarchy, with sum one; `nil` without an answer.
    public let vectors: [[Double]]?
    /// The expert's ranking; `nil` without an answer.
    public let ranking: Ranking?
    /// The nodes that others answered and this expert did not, or not enough.
    public let incompleteNodes: [NodePlace]
    /// Why complete answers lead nowhere.
    public let failure: DecisionFailure?
}
