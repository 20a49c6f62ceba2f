import Glibc

/// An uncertain answer: the ratio lies somewhere between two others.
///
/// ```swift
/// JudgmentInterval(Ratio(3)!, Ratio(7)!)?.centre.value  // 4.58…, the square root of 21
/// ```
///
/// Source: T. L. Saaty, L. G. Vargas, "Uncertainty and rank order in the analytic hierarchy process", *European Journal of
/// Operational Research* 32 (1987) 107–117.
public struct JudgmentInterval: Sendable, Hashable {
    /// The smallest ratio that the expert holds possible.
    public let low: Ratio
    /// The largest.
    public let high: Ratio

    /// Creates the interval; `nil` unless the first ratio is the smaller one, or both are equal.
    public init?(_ low: Ratio, _ high: Ratio) {
        guard low.value <= high.value else { return nil }
        self.low = low
        self.high = high
    }

    private init(between low: Ratio, and high: Ratio) {
        self.low = low
        self.high = high
    }

    /// The geometric mean of the ends, which is the middle of a scale of ratios: the interval's inverse has the inverse
    /// centre.
    public var centre: Ratio {
        if low.value == high.value { return low }
        // Roots of products keep [3, 12] at 6 exactly; ends near the limits of doubles need products of roots.
        let exact = Ratio(
            (low.numerator * high.numerator).squareRoot(), over: (low.denominator * high.denominator).squareRoot())
        return exact ?? Ratio(unchecked: exp((log(low.value) + log(high.value)) / 2))
    }

    /// The interval of the elements taken the other way round.
    public var inverse: JudgmentInterval { JudgmentInterval(between: high.inverse, and: low.inverse) }

    /// Whether a ratio lies in the interval, its ends included.
    public func contains(_ ratio: Ratio) -> Bool { low.value <= ratio.value && ratio.value <= high.value }
}
