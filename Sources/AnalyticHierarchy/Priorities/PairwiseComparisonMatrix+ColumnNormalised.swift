import LinearAlgebra

extension PairwiseComparisonMatrix {
    /// The means over the columns, each divided by its sum, wᵢ = (1/n) Σⱼ aᵢⱼ/Σₖ aₖⱼ.
    ///
    /// Every column is an estimate of the weights, and the method averages them. Source: T. L. Saaty, *The Analytic
    /// Hierarchy Process*, McGraw-Hill 1980, chapter 1, the third of four estimates.
    func columnNormalisedPriorities() -> Priorities {
        var sums = [Double](repeating: 0, count: order)
        for row in 0..<order {
            for (column, entry) in values.row(row).enumerated() { sums[column] += entry }
        }
        let means = (0..<order).map { row in zip(values.row(row), sums).reduce(0) { $0 + $1.0 / $1.1 } }
        return Priorities(method: .columnNormalised, weights: normalised(means))
    }
}
