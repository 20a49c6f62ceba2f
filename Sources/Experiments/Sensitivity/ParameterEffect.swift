/// What one parameter does to one output, and how sure that is.
public struct ParameterEffect: Sendable, Hashable {
    /// What can be said of the parameter.
    public enum Role: String, Sendable, Hashable {
        /// It moves the output: its whole interval lies above ``ParameterEffect/negligible``.
        case moves
        /// It does nothing worth mentioning: its whole interval lies under that.
        case idle
        /// The runs do not tell.
        case unclear
    }

    /// A reason to trust the numbers less.
    public enum Doubt: String, Sendable, Hashable {
        /// An interval is wider than ``ParameterEffect/widestTrusted``.
        case wideInterval
        /// An index lies clearly under zero, or the total one under the first.
        case impossibleValue
    }

    /// The share of the variance, or of the largest μ*, under which a parameter does nothing worth mentioning; a twentieth,
    /// as for any other share that is called small.
    public static let negligible = 0.05
    /// The width of an interval of an index, or of μ* as a share of the largest, from which it is too wide to build on; four
    /// times what is negligible.
    public static let widestTrusted = 0.2

    /// The first-order index; nil for Morris, and where it is undefined.
    public let first: IntervalEstimate?
    /// The total index; nil for Morris, and where it is undefined.
    public let total: IntervalEstimate?
    /// μ, in units of the output; nil for Sobol' indices.
    public let mean: Double?
    /// μ*, in units of the output; nil for Sobol' indices.
    public let meanMagnitude: IntervalEstimate?
    /// σ, in units of the output; nil for Sobol' indices.
    public let deviation: Double?
    /// What can be said.
    public let role: Role
    /// Whether the parameter acts through others too, or bends: the intervals of both indices lie apart, or σ is more than
    /// half of μ*.
    public let interacts: Bool
    /// What speaks against trusting the numbers.
    public let doubts: [Doubt]

    init(_ indices: SobolIndices.OfFactor) {
        (first, total) = (indices.first, indices.total)
        (mean, meanMagnitude, deviation) = (nil, nil, nil)
        role = Self.role(of: indices.total, scale: 1)
        interacts =
            if let low = total?.interval?.lowerBound, let high = first?.interval?.upperBound { low > high } else {
                false
            }
        var doubts: [Doubt] = []
        if [first, total].contains(where: { Self.isWide($0, scale: 1) }) { doubts.append(.wideInterval) }
        if let first, let total,
            min(first.value, total.value) < -Self.negligible || total.value < first.value - Self.negligible
        {
            doubts.append(.impossibleValue)
        }
        self.doubts = doubts
    }

    init(_ indices: MorrisIndices.OfFactor, largest: Double) {
        (first, total) = (nil, nil)
        (mean, meanMagnitude, deviation) = (indices.mean, indices.meanMagnitude, indices.standardDeviation)
        role = largest > 0 ? Self.role(of: indices.meanMagnitude, scale: largest) : .idle
        let size = indices.meanMagnitude?.value ?? 0
        interacts = size > 0 && (indices.standardDeviation ?? 0) > size / 2
        doubts = Self.isWide(indices.meanMagnitude, scale: largest) ? [.wideInterval] : []
    }

    private static func role(of estimate: IntervalEstimate?, scale: Double) -> Role {
        guard let interval = estimate?.interval else { return .unclear }
        if interval.lowerBound > negligible * scale { return .moves }
        return interval.upperBound < negligible * scale ? .idle : .unclear
    }

    private static func isWide(_ estimate: IntervalEstimate?, scale: Double) -> Bool {
        guard let interval = estimate?.interval else { return false }
        return interval.upperBound - interval.lowerBound > widestTrusted * scale
    }
}
