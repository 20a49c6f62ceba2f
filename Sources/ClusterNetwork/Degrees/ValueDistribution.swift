import FoundationEssentials

/// How values, such as the degrees or strengths of all members, are spread.
public struct ValueDistribution: Sendable, Hashable {
    /// The values, ascending.
    public let sorted: [Double]

    /// Creates the distribution of finite values.
    public init(_ values: [Double]) {
        precondition(values.allSatisfy(\.isFinite), "A distribution is one of finite values.")
        sorted = values.sorted()
    }

    /// The arithmetic mean; nil for no values.
    public var mean: Double? { sorted.isEmpty ? nil : sorted.reduce(0, +) / Double(sorted.count) }

    /// The median, the mean of the middle two for an even number; nil for no values.
    public var median: Double? {
        let middle = sorted.count / 2
        guard !sorted.isEmpty else { return nil }
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The standard deviation of the values as a whole population; nil for no values.
    public var standardDeviation: Double? {
        guard let mean else { return nil }
        let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(sorted.count)).squareRoot()
    }

    /// Gini's coefficient: 0 where all values are equal, towards 1 where one member has everything.
    ///
    /// G = Σ (2i − n − 1)·xᵢ/(n·Σx) over the ascending values xᵢ, i from 1. Nil for no values, for negative ones and
    /// for a sum of zero.
    ///
    /// Source: C. Gini, *Variabilità e mutabilità*, Bologna 1912, in the form of A. Sen, *On Economic Inequality*,
    /// Oxford 1973, section 2.7.
    public var gini: Double? {
        let sum = sorted.reduce(0, +)
        guard let least = sorted.first, least >= 0, sum > 0 else { return nil }
        let count = sorted.count
        var weighted = 0.0
        for (place, value) in sorted.enumerated() { weighted += Double(2 * place + 1 - count) * value }
        return weighted / (Double(count) * sum)
    }

    /// The distinct values with the number of members that have each, ascending.
    public var frequencies: [(value: Double, count: Int)] {
        var found: [(value: Double, count: Int)] = []
        for value in sorted {
            if let last = found.last, last.value == value {
                found[found.count - 1].count += 1
            } else {
                found.append((value, 1))
            }
        }
        return found
    }

    /// The share of members with `value` or more; zero for no values.
    public func share(atLeast value: Double) -> Double {
        sorted.isEmpty ? 0 : Double(sorted.count { $0 >= value }) / Double(sorted.count)
    }
}
