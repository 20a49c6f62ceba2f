/// An inequality that the parameters of a game must satisfy, with the values of both sides.
///
/// ```swift
/// // (1 + w)c > (1 + ω)c: 11 against 11.5
/// ```
///
/// The same value serves for a rule that holds (``GameModel/validity``) and for one that is broken (``InvalidGame``).
public struct Inequality: Sendable, Hashable {
    /// The relation that must hold between the sides.
    public enum Relation: String, Sendable, Hashable {
        /// Strictly more.
        case above = ">"
        /// At least as much.
        case atLeast = "≥"
        /// Strictly less.
        case below = "<"
        /// At most as much.
        case atMost = "≤"
        /// The same.
        case equal = "="
    }

    /// The rule that the inequality states.
    public let rule: GameRule
    /// The parameters that the rule is about; a file's reader points at the first.
    public let parameters: [GameParameter]
    /// The left side as a formula.
    public let left: String
    /// The value of the left side.
    public let leftValue: Double
    /// The relation that must hold.
    public let relation: Relation
    /// The right side as a formula, or the number itself.
    public let right: String
    /// The value of the right side.
    public let rightValue: Double

    init(
        _ rule: GameRule, _ parameters: [GameParameter], _ left: String, _ leftValue: Double, _ relation: Relation,
        _ right: String, _ rightValue: Double
    ) {
        self.rule = rule
        self.parameters = parameters
        self.left = left
        self.leftValue = leftValue
        self.relation = relation
        self.right = right
        self.rightValue = rightValue
    }

    /// Whether the inequality is satisfied; a side that is not a number satisfies nothing.
    public var holds: Bool {
        switch relation {
        case .above: leftValue > rightValue
        case .atLeast: leftValue >= rightValue
        case .below: leftValue < rightValue
        case .atMost: leftValue <= rightValue
        case .equal: leftValue == rightValue
        }
    }
}

extension Inequality: CustomStringConvertible {
    /// The inequality and both values, as `n ≥ n_min: 1 against 1.3149`.
    public var description: String {
        "\(left) \(relation.rawValue) \(right): \(leftValue) against \(rightValue)"
    }
}
