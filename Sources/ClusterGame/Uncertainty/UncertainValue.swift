import RandomStreams

/// A distribution for a parameter that is not known exactly.
public enum UncertainValue: Sendable, Hashable {
    /// Any number of an interval, equally likely.
    case uniform(low: Double, high: Double)
    /// Normal with a mean and a standard deviation.
    case normal(mean: Double, standardDeviation: Double)
    /// Between two bounds with a most likely number.
    case triangular(low: Double, mode: Double, high: Double)

    /// Whether the figures make a distribution: finite, in order, with a deviation of zero or more.
    public var isValid: Bool {
        switch self {
        case .uniform(let low, let high): low.isFinite && high.isFinite && low <= high
        case .normal(let mean, let deviation): mean.isFinite && deviation.isFinite && deviation >= 0
        case .triangular(let low, let mode, let high):
            low.isFinite && high.isFinite && low <= mode && mode <= high
        }
    }

    /// The number that the parameter stays under with a probability strictly between 0 and 1.
    public func quantile(_ probability: Double) -> Double {
        switch self {
        case .uniform(let low, let high): return low + (high - low) * probability
        case .normal(let mean, let deviation): return mean + deviation * normalQuantile(probability)
        case .triangular(let low, let mode, let high):
            let width = high - low
            guard width > 0 else { return low }
            let rise = (mode - low) / width
            return probability < rise
                ? low + (probability * width * (mode - low)).squareRoot()
                : high - ((1 - probability) * width * (high - mode)).squareRoot()
        }
    }
}
