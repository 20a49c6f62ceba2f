import AnalyticHierarchy

/// One answer about a pair of elements, the first against the second.
enum JudgmentAnswer {
    /// How many times the first outweighs the second.
    case ratio(Ratio)
    /// Between how many and how many times.
    case interval(JudgmentInterval)
    /// Whether the first is preferred.
    case preference(Preference)

    /// The same answer about the pair the other way round.
    var inverse: JudgmentAnswer {
        switch self {
        case .ratio(let ratio): .ratio(ratio.inverse)
        case .interval(let interval): .interval(interval.inverse)
        case .preference(let preference): .preference(preference.inverse)
        }
    }

    /// Whether two answers say the same: ratios equal to a relative 1e-9.
    func agrees(with other: JudgmentAnswer) -> Bool {
        switch (self, other) {
        case (.ratio(let one), .ratio(let two)): Self.equals(one, two)
        case (.interval(let one), .interval(let two)): Self.equals(one.low, two.low) && Self.equals(one.high, two.high)
        case (.preference(let one), .preference(let two)): one == two
        default: false
        }
    }

    /// Whether two ratios are the same but for rounding.
    private static func equals(_ one: Ratio, _ other: Ratio) -> Bool { abs(one.value / other.value - 1) <= 1e-9 }

    /// The answer as a judgment about a pair of places; `nil` for a qualitative one.
    func judgment(_ left: Int, _ right: Int) -> PairwiseJudgment? {
        switch self {
        case .ratio(let ratio): PairwiseJudgment(left: left, right: right, ratio: ratio)
        case .interval(let interval): PairwiseJudgment(left: left, right: right, interval: interval)
        case .preference: nil
        }
    }
}
