/// How far the experts agree about the elements of one node, or about the alternatives.
public struct Agreement: Sendable, Hashable {
    /// The node; `nil` for the alternatives as a whole.
    public let place: NodePlace?
    /// The experts who answered completely, by their places.
    public let experts: [Int]
    /// Kendall's W; `nil` for fewer than two experts or where every one ties everything.
    public let concordance: Concordance?
    /// Shannon consensus; `nil` for fewer than two experts, and where all grades have one intensity.
    ///
    /// How far ahead an element can be is what the way to answer allows: the largest ratio of the scale, the strength of an
    /// element preferred to all others, or the best grade against the least.
    ///
    /// For the alternatives of a model with several hierarchies it is that of the scores brought to sum one, and `nil` where
    /// scores are negative.
    public let consensus: ShannonConsensus?
    /// For each of these experts the distance to the group, 0...1: the Jensen–Shannon distance between the expert's
    /// priorities and the weighted arithmetic mean of all.
    public let distancesToGroup: [Double]
    /// The camps of like-minded experts, by their places in the panel.
    public let camps: [[Int]]
    /// The mean silhouette of the camps; `nil` for a single camp.
    public let silhouette: Double?
}
