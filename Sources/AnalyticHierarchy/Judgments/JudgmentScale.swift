/// The numbers an expert may use to say how many times one element outweighs another.
///
/// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 3.
public enum JudgmentScale: String, Sendable, Hashable, CaseIterable {
    /// Saaty's fundamental scale: 1 equal, 3 weak, 5 essential, 7 very strong, 9 absolute; 2, 4, 6, 8 between; and
    /// the reciprocals.
    case saaty
    /// Any positive ratio. It is held against the random index of the 1–9 scale.
    case free

    /// The largest ratio that belongs to the scale; infinite where there is none.
    public var largestRatio: Double {
        switch self {
        case .saaty: 9
        case .free: .infinity
        }
    }

    /// Whether `ratio` lies within the scale's range (to a relative 1e-9, for ratios typed with few decimals).
    public func spans(_ ratio: Ratio) -> Bool {
        let value = max(ratio.value, ratio.inverse.value)
        return value <= largestRatio * (1 + 1e-9)
    }
}
