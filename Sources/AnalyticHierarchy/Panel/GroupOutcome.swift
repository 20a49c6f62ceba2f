/// What a panel's answers lead to together.
public struct GroupOutcome: Sendable, Hashable {
    /// How the answers were put together.
    public let aggregation: Aggregation
    /// The experts whose answers count in it; those without any usable answer are missing.
    public let experts: [Int]
    /// The priorities of the alternatives in each hierarchy, with sum one.
    public let vectors: [[Double]]
    /// The group's ranking.
    public let ranking: Ranking
    /// The model with the group's judgments, or with the group's weights where priorities were averaged at each node;
    /// `nil` where whole trees were averaged, since no single tree has that result.
    ///
    /// Words and grades on which all who answered agree stay as they are. Where they differ, the mean is no word and no grade:
    /// the node then has the group's strengths as direct weights, or its mean intensities as values from 0 to 1.
    public let model: DecisionModel?
}
