/// Why a design cannot be made.
public enum DesignProblem: Error, Sendable, Hashable {
    /// Nothing varies.
    case noFactors
    /// Two factors have the same name.
    case repeatedFactor(name: String)
    /// The number of points, levels or trajectories is under the least that makes sense.
    case tooFew(given: Int, least: Int)
    /// The design has more points than ``Design/pointLimit``.
    case tooManyPoints
    /// The sequence has no direction numbers for so many dimensions.
    case tooManyDimensions(given: Int, limit: Int)
    /// Morris trajectories step over half of the levels, so that their number is even.
    case oddLevels(given: Int)
    /// A grid needs a number of levels for a factor that has none of its own.
    case noLevels(factor: String)
    /// A place at the edge of the unit cube stands for an infinite value of an unbounded distribution: normal factors
    /// need a scrambled sequence, and have no levels that include their ends.
    case unboundedAtEdge(factor: String)
    /// A base point has another number of values than there are factors.
    case baseLength(given: Int, factors: Int)
}
