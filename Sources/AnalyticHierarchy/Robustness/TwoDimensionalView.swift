/// The alternatives as points, by their priorities under two criteria.
public struct TwoDimensionalView: Sendable, Hashable {
    /// The horizontal criterion.
    public let horizontal: PerformanceView.Entry
    /// The vertical criterion.
    public let vertical: PerformanceView.Entry

    /// The point of each alternative.
    public var points: [(x: Double, y: Double)] {
        Array(zip(horizontal.priorities, vertical.priorities)).map { (x: $0, y: $1) }
    }

    /// The alternatives that no other one matches in both directions and beats in one.
    ///
    /// More is better in each direction, or less, as the two hierarchies' merits say.
    public let undominated: [Int]
}
