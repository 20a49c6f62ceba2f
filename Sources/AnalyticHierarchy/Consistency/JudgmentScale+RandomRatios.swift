extension JudgmentScale {
    /// The ratios from which random matrices are drawn to get the random index that belongs to the scale.
    ///
    /// The ratios of the 17 steps 1/9, 1/8, …, 1/2, 1, 2, …, 9, in rising order; each is taken with the same probability.
    /// The free scale has those of the 1–9 scale.
    ///
    /// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 3.
    public var randomRatios: [Ratio] {
        let above = (2...9).compactMap { Ratio(Double($0)).flatMap(ratio(ofStep:)) }
        return above.reversed().map(\.inverse) + [.one] + above
    }
}
