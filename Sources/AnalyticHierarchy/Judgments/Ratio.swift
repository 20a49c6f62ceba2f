/// A judged ratio: how many times one element outweighs another.
///
/// The numerator and the denominator are kept apart, so that 1/7 has the inverse 7 exactly.
public struct Ratio: Sendable, Hashable {
    /// The numerator, positive and finite.
    public let numerator: Double
    /// The denominator, positive and finite.
    public let denominator: Double

    /// Creates the ratio `numerator / denominator`; `nil` unless both, the quotient and its inverse are positive and
    /// finite.
    public init?(_ numerator: Double, over denominator: Double = 1) {
        let value = numerator / denominator
        let inverse = denominator / numerator
        guard numerator > 0, denominator > 0, numerator.isFinite, denominator.isFinite,
            value.isFinite, value > 0, inverse.isFinite, inverse > 0
        else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    private init(swapping ratio: Ratio) {
        numerator = ratio.denominator
        denominator = ratio.numerator
    }

    /// Equality of the two elements.
    public static let one = Ratio(swapping: Ratio(unchecked: 1))

    /// A number known to be positive and finite, as is its inverse.
    init(unchecked value: Double) {
        numerator = value
        denominator = 1
    }

    /// The ratio as one number.
    public var value: Double { numerator / denominator }
    /// The ratio of the elements taken the other way round.
    public var inverse: Ratio { Ratio(swapping: self) }
}
