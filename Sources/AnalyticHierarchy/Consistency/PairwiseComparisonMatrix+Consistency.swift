extension PairwiseComparisonMatrix {
    /// The consistency of the judgments, by every index.
    ///
    /// - Parameters:
    ///   - lambdaMax: the principal eigenvalue of this matrix.
    ///   - table: where the random index comes from. Past its table, ``RandomIndexTable/own`` draws matrices.
    ///   - scale: the scale of the judgments, which the random index must share.
    ///   - strict: takes the narrower thresholds 0.05 for 3 and 0.08 for 4 elements instead of 0.10 throughout (T. L.
    ///     Saaty, *Fundamentals of Decision Making and Priority Theory*, RWS Publications 2000; E. W. L. Cheng, H. Li,
    ///     *Measuring Business Excellence* 5 (2001) 3, 30–36).
    /// - Complexity: O(n³).
    public func consistency(
        lambdaMax: Double, randomIndex table: RandomIndexTable = .own, scale: JudgmentScale = .saaty,
        strict: Bool = false
    ) -> Consistency {
        precondition(lambdaMax.isFinite && lambdaMax > 0, "The principal eigenvalue is positive and finite.")
        return Consistency(
            order: order,
            missingPairCount: 0,
            lambdaMax: lambdaMax,
            consistencyIndex: Consistency.index(lambdaMax: lambdaMax, order: order),
            randomIndex: table.randomIndex(order: order, scale: scale),
            threshold: Consistency.threshold(order: order, strict: strict),
            geometricConsistencyIndex: geometricConsistencyIndex,
            koczkodajIndex: koczkodajIndex,
            saloHamalainenIndex: saloHamalainenIndex,
            harmonicIndex: harmonicConsistencyIndex)
    }

    /// The consistency ratio alone, where the other indices are not wanted; `nil` for n ≤ 2 and where the table ends.
    ///
    /// - Parameters:
    ///   - lambdaMax: the principal eigenvalue of this matrix.
    ///   - table: where the random index comes from.
    ///   - scale: the scale of the judgments.
    public func consistencyRatio(
        lambdaMax: Double, randomIndex table: RandomIndexTable = .own, scale: JudgmentScale = .saaty
    ) -> Double? {
        guard order > 2, let randomIndex = table.randomIndex(order: order, scale: scale) else { return nil }
        return Consistency.index(lambdaMax: lambdaMax, order: order) / randomIndex.value
    }
}
