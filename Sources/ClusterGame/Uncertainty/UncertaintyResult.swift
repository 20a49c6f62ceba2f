/// How sure the answers are.
public struct UncertaintyResult: Sendable, Hashable {
    /// The number of draws.
    public let draws: Int
    /// The probability of the intervals.
    public let confidence: Double
    /// The draws in each regime.
    public let regimes: [Regime: Int]
    /// The draws that broke a rule of the model and have no answer, by the first rule broken.
    public let broken: [GameRule: Int]
    /// The intervals of the quantities that some draw has.
    public let intervals: [AnswerQuantity: AnswerInterval]

    /// The interval of a quantity, nil where no draw has it.
    public func interval(of quantity: AnswerQuantity) -> AnswerInterval? { intervals[quantity] }

    /// The draws that are valid games.
    public var validDraws: Int { regimes.values.reduce(0, +) }

    /// The share of the valid draws in a regime, nil where no draw is valid.
    public func share(of regime: Regime) -> Double? {
        validDraws > 0 ? Double(regimes[regime] ?? 0) / Double(validDraws) : nil
    }
}
