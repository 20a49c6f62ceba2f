/// The values that a factor takes, as the image of places between 0 and 1.
///
/// A design chooses places; a distribution turns them into values through its quantile function, so that a sample that is
/// even over places follows the distribution over values.
public enum FactorDistribution: Sendable, Hashable {
    /// Every value between two bounds alike.
    case uniform(low: Double, high: Double)
    /// The normal distribution, unbounded on both sides.
    case normal(mean: Double, standardDeviation: Double)
    /// A density that rises in a line from `low` to `mode` and falls in a line to `high`.
    case triangular(low: Double, mode: Double, high: Double)
    /// The logarithm is uniform: as many values between 1 and 10 as between 10 and 100. Both bounds are positive.
    case logUniform(low: Double, high: Double)
    /// The members of a list alike, in their order. Names, switches and rules stand here by their numbers.
    case list([Double])
    /// The whole numbers between two bounds, both included, alike.
    case integers(low: Int, high: Int)

    /// Equally spaced values from one bound to another, both included, as a list.
    ///
    /// - Parameters:
    ///   - low: the first value.
    ///   - high: the last value, exactly.
    ///   - count: two or more.
    public static func steps(from low: Double, to high: Double, count: Int) -> FactorDistribution {
        precondition(count >= 2, "Steps from one bound to another are two at least.")
        let last = Double(count - 1)
        return .list((0..<count).map { $0 == count - 1 ? high : low + (high - low) * (Double($0) / last) })
    }

    /// Whether a place at the edge of [0, 1] has no finite value.
    public var isUnbounded: Bool {
        if case .normal(_, let deviation) = self { return deviation > 0 }
        return false
    }

    /// The factor's own levels: every member of a list or range; nil for continuous distributions.
    public var ownLevels: [Double]? {
        switch self {
        case .list(let values): values
        case .integers(let low, let high): (low...high).map(Double.init)
        case .uniform, .normal, .triangular, .logUniform: nil
        }
    }

    /// What is wrong with the parameters; nil for a distribution that can be used.
    var fault: InvalidFactor.Reason? {
        switch self {
        case .uniform(let low, let high):
            guard low.isFinite, high.isFinite, (high - low).isFinite else { return .notFinite }
            return low < high ? nil : .emptyRange
        case .normal(let mean, let deviation):
            guard mean.isFinite, deviation.isFinite else { return .notFinite }
            return deviation > 0 ? nil : .deviationNotPositive
        case .triangular(let low, let mode, let high):
            guard low.isFinite, high.isFinite, mode.isFinite, (high - low).isFinite else { return .notFinite }
            guard low < high else { return .emptyRange }
            return mode >= low && mode <= high ? nil : .modeOutside
        case .logUniform(let low, let high):
            guard low.isFinite, high.isFinite else { return .notFinite }
            guard low > 0 else { return .boundNotPositive }
            return low < high ? nil : .emptyRange
        case .list(let values):
            guard !values.isEmpty else { return .emptyList }
            return values.allSatisfy(\.isFinite) ? nil : .notFinite
        case .integers(let low, let high):
            guard low <= high else { return .emptyRange }
            // Beyond 2⁵³ neighbouring whole numbers are the same double.
            return low.magnitude <= 1 << 53 && high.magnitude <= 1 << 53 ? nil : .notFinite
        }
    }
}
