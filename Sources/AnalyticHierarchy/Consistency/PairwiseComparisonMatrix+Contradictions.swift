extension PairwiseComparisonMatrix {
    /// The judgments, the one that deviates most from the weights first.
    ///
    /// A judgment is measured by aᵢⱼwⱼ/wᵢ, oriented so that the factor is one or more. Judgments that deviate alike
    /// stay in the row-wise order of their pairs.
    ///
    /// Source: T. L. Saaty, "Decision-making with the AHP: why is the principal eigenvector necessary", *European
    /// Journal of Operational Research* 145 (2003) 85–91.
    ///
    /// - Parameter weights: one positive weight for each element.
    /// - Complexity: O(n² log n).
    public func worstJudgments(weights: [Double]) -> [JudgmentDeviation] {
        deviations(order: order, weights: weights) { self[$0, $1] }
    }

    /// Every cyclic triad: three elements of which each is at least equal to the next around the circle, and one more.
    ///
    /// A triad stands once, in the direction of its preferences (the first over the second, the second over the third,
    /// the third over the first), beginning with its smallest place. The triads are in row-wise order of their sorted
    /// places.
    ///
    /// Source: M. G. Kendall, B. Babington Smith, "On the method of paired comparisons", *Biometrika* 31 (1940) 324–345.
    ///
    /// - Complexity: O(n³).
    public var cyclicTriads: [ElementTriad] {
        AnalyticHierarchy.cyclicTriads(order: order) { self[$0, $1] }
    }
}

extension IncompleteComparisonMatrix {
    /// The judgments there are, the one that deviates most from the weights first, as of a complete matrix.
    ///
    /// - Parameter weights: one positive weight for each element.
    public func worstJudgments(weights: [Double]) -> [JudgmentDeviation] {
        deviations(order: order, weights: weights) { self[$0, $1] }
    }

    /// Every cyclic triad of which all three pairs were judged, as of a complete matrix.
    public var cyclicTriads: [ElementTriad] {
        AnalyticHierarchy.cyclicTriads(order: order) { self[$0, $1] }
    }
}

private func deviations(
    order: Int, weights: [Double], ratio: (Int, Int) -> Double?
) -> [JudgmentDeviation] {
    precondition(weights.count == order, "Every element has one weight.")
    precondition(weights.allSatisfy { $0 > 0 && $0.isFinite }, "Weights are positive and finite.")
    var deviations: [JudgmentDeviation] = []
    deviations.reserveCapacity(order * (order - 1) / 2)
    for row in 0..<order {
        for column in row + 1..<max(order, row + 1) {
            guard let upper = ratio(row, column) else { continue }
            let isOver = upper * weights[column] >= weights[row]
            let (left, right) = isOver ? (row, column) : (column, row)
            guard let value = isOver ? upper : ratio(column, row) else { continue }
            let suggestion = weights[left] / weights[right]
            // Rounding of the quotient must not show a judgment that agrees as one that falls short.
            let factor = max(1, value * weights[right] / weights[left])
            deviations.append(
                JudgmentDeviation(left: left, right: right, value: value, suggestion: suggestion, factor: factor))
        }
    }
    // The standard library's sort is stable, which keeps equal deviations in the order of their pairs.
    return deviations.sorted { $0.factor > $1.factor }
}

private func cyclicTriads(order: Int, ratio: (Int, Int) -> Double?) -> [ElementTriad] {
    var triads: [ElementTriad] = []
    for first in 0..<order {
        for second in first + 1..<max(order, first + 1) {
            guard let forward = ratio(first, second) else { continue }
            for third in second + 1..<max(order, second + 1) {
                guard let onward = ratio(second, third), let back = ratio(third, first) else { continue }
                if forward >= 1, onward >= 1, back >= 1 {
                    if max(forward, onward, back) > 1 { triads.append(ElementTriad(first, second, third)) }
                } else if forward <= 1, onward <= 1, back <= 1 {
                    triads.append(ElementTriad(first, third, second))
                }
            }
        }
    }
    return triads
}
