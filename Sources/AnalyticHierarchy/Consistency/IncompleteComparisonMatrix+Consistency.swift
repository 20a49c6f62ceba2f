extension IncompleteComparisonMatrix {
    /// The consistency of the judgments there are.
    ///
    /// The index comes from Harker's matrix and is held against that of random matrices with as many pairs missing. The
    /// rival indices are defined for complete matrices only.
    ///
    /// - Parameters:
    ///   - lambdaMax: the principal eigenvalue of Harker's matrix, ``IncompletePriorities/lambdaMax``.
    ///   - table: where the random index comes from; the published tables cover complete matrices only.
    ///   - scale: the scale of the judgments.
    ///   - strict: takes the narrower thresholds for 3 and 4 elements.
    public func consistency(
        lambdaMax: Double, randomIndex table: RandomIndexTable = .own, scale: JudgmentScale = .saaty,
        strict: Bool = false
    ) -> Consistency {
        precondition(lambdaMax.isFinite && lambdaMax > 0, "The principal eigenvalue is positive and finite.")
        if let complete {
            return complete.consistency(lambdaMax: lambdaMax, randomIndex: table, scale: scale, strict: strict)
        }
        // n − 1 judgments never contradict each other; what their eigenvalue has over n is rounding.
        let isTree = missingPairs.count == Self.largestMissingPairCount(order: order)
        return Consistency(
            order: order,
            missingPairCount: missingPairs.count,
            lambdaMax: lambdaMax,
            consistencyIndex: isTree ? 0 : Consistency.index(lambdaMax: lambdaMax, order: order),
            randomIndex: table.randomIndex(order: order, missingPairCount: missingPairs.count, scale: scale),
            threshold: Consistency.threshold(order: order, strict: strict),
            geometricConsistencyIndex: nil, koczkodajIndex: nil, saloHamalainenIndex: nil, harmonicIndex: nil)
    }
}
