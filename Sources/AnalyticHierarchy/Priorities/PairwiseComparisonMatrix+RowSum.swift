import LinearAlgebra

extension PairwiseComparisonMatrix {
    /// Weights in proportion to the sums of the rows, wᵢ = Σⱼ aᵢⱼ / ΣΣ aᵢⱼ.
    ///
    /// It is the first member of the sequence that ends at the eigenvector. Source: T. L. Saaty, *The Analytic
    /// Hierarchy Process*, McGraw-Hill 1980, chapter 1, the crudest of four estimates.
    func rowSumPriorities() -> Priorities {
        let sums = (0..<order).map { values.row($0).reduce(0, +) }
        return Priorities(method: .rowSum, weights: normalised(sums))
    }
}
