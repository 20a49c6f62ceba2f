import Glibc
import RandomStreams

extension FactorDistribution {
    /// The value at a place: the quantile function of the distribution.
    ///
    /// | distribution | value at u |
    /// |---|---|
    /// | uniform | low + u (high − low) |
    /// | normal | mean + sd Φ⁻¹(u) |
    /// | triangular | low + √(u (high − low)(mode − low)) up to the mode, mirrored from there |
    /// | log-uniform | low (high/low)ᵘ |
    /// | list, integers | the member number ⌊u·count⌋, and the last at u = 1 |
    ///
    /// - Parameter place: from 0 to 1.
    /// - Returns: a value within the bounds; infinite only at the ends of an unbounded distribution.
    public func value(at place: Double) -> Double {
        precondition(place >= 0 && place <= 1, "A place lies between 0 and 1.")
        switch self {
        case .uniform(let low, let high):
            return min(high, low + place * (high - low))
        case .normal(let mean, let deviation):
            return mean + deviation * normalQuantile(place)
        case .triangular(let low, let mode, let high):
            let width = high - low
            if place * width < mode - low { return low + (place * width * (mode - low)).squareRoot() }
            return high - ((1 - place) * width * (high - mode)).squareRoot()
        case .logUniform(let low, let high):
            // At the ends the library's functions would miss the bounds by rounding.
            if place == 0 || place == 1 { return place == 0 ? low : high }
            return max(low, min(high, exp(log(low) + place * (log(high) - log(low)))))
        case .list(let values):
            return values[Self.member(at: place, of: values.count)]
        case .integers(let low, let high):
            return Double(low + Self.member(at: place, of: high - low + 1))
        }
    }

    private static func member(at place: Double, of count: Int) -> Int {
        min(count - 1, Int(place * Double(count)))
    }
}
