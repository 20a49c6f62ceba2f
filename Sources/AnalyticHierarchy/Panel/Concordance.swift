/// Kendall's coefficient of concordance: how far several experts rank the same things alike.
///
/// W = 12S/(m²(n³ − n) − mΣT) for m experts and n things, S the sum of squared deviations of the rank sums from their
/// mean, T = Σ(t³ − t) over an expert's groups of t tied things; 1 for equal rankings, 0 for none in common.
///
/// Source: M. G. Kendall, B. Babington Smith, "The problem of m rankings", *Annals of Mathematical Statistics* 10 (1939)
/// 275–287; M. G. Kendall, *Rank Correlation Methods*, Griffin 1948, chapter 6, for ties.
public struct Concordance: Sendable, Hashable {
    /// The number of experts, m.
    public let expertCount: Int
    /// The number of things ranked, n.
    public let elementCount: Int
    /// The sum of each thing's ranks; rank 1 is the best, tied things have the mean of their ranks.
    public let rankSums: [Double]
    /// W, 0...1.
    public let coefficient: Double

    /// χ² = m(n − 1)W.
    public var chiSquared: Double { Double(expertCount) * Double(degreesOfFreedom) * coefficient }
    /// n − 1.
    public var degreesOfFreedom: Int { elementCount - 1 }
    /// The probability of so large a χ² if the experts ranked at random.
    ///
    /// The chi-squared distribution is what χ² tends to for many experts; for few experts and few things (n ≤ 7 with m
    /// under 20) exact tables differ.
    public var pValue: Double { chiSquaredUpperTail(chiSquared, degreesOfFreedom: degreesOfFreedom) }

    /// Compares experts' priorities or scores; larger is better.
    ///
    /// - Parameter priorities: for each expert one number for each thing; numbers within a relative 10⁻⁹ are tied.
    /// - Returns: `nil` for fewer than two experts or two things, and where every expert ties everything.
    /// - Complexity: O(m n log n).
    public init?(of priorities: [[Double]]) {
        let count = priorities.first?.count ?? 0
        precondition(priorities.allSatisfy { $0.count == count }, "All experts rank the same things.")
        guard priorities.count > 1, count > 1 else { return nil }
        var sums = [Double](repeating: 0, count: count)
        var ties = 0.0
        for vector in priorities {
            var rank = 1
            for group in Ranking(scores: vector).groups {
                let size = Double(group.count)
                for element in group { sums[element] += Double(rank) + (size - 1) / 2 }
                ties += size * size * size - size
                rank += group.count
            }
        }
        let m = Double(priorities.count)
        let n = Double(count)
        let mean = m * (n + 1) / 2
        let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let denominator = m * m * (n * n * n - n) - m * ties
        guard denominator > 0 else { return nil }
        expertCount = priorities.count
        elementCount = count
        rankSums = sums
        coefficient = min(1, 12 * squares / denominator)
    }
}
