/// How closely two uncertain parameters move together.
///
/// The second is drawn from the first's normal score and one of its own, so that a parameter follows at most one other.
public struct ParameterCorrelation: Sendable, Hashable {
    /// The parameter that is drawn by itself.
    public let first: GameParameter
    /// The parameter that follows it.
    public let second: GameParameter
    /// The coefficient of correlation, −1 to 1.
    public let coefficient: Double

    /// Creates a correlation of two different parameters.
    public init(_ first: GameParameter, _ second: GameParameter, coefficient: Double) {
        precondition(first != second, "A parameter is correlated with another.")
        precondition(abs(coefficient) <= 1, "A correlation lies between −1 and 1.")
        self.first = first
        self.second = second
        self.coefficient = coefficient
    }
}
