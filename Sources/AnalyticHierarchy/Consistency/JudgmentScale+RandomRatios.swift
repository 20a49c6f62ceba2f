extension JudgmentScale {
    /// The ratios from which random matrices are drawn to get the random index that belongs to the scale.
    ///
    /// The 17 values 1/9, 1/8, …, 1/2, 1, 2, …, 9, in rising order; each is taken with the same probability.
    ///
    /// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 3.
    public var randomRatios: [Ratio] {
        let wholes = (1...9).compactMap { Ratio(Double($0)) }
        return wholes.dropFirst().reversed().map(\.inverse) + wholes
    }
}
