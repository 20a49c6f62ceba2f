/// What one uncertain parameter alone does to an answer.
public struct TornadoBar: Sendable, Hashable {
    /// The parameter.
    public let parameter: GameParameter
    /// The lower end of the parameter's interval.
    public let low: Double
    /// The upper end of the parameter's interval.
    public let high: Double
    /// The answer at the lower end; nil where the game is not valid there or does not have that answer.
    public let answerAtLow: Double?
    /// The answer at the upper end.
    public let answerAtHigh: Double?

    /// How far the answer moves, nil where one end has none.
    public var width: Double? {
        guard let answerAtLow, let answerAtHigh else { return nil }
        return abs(answerAtHigh - answerAtLow)
    }
}
