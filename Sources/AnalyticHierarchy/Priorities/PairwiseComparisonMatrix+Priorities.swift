extension PairwiseComparisonMatrix {
    /// The priorities of the compared elements.
    ///
    /// A matrix without contradictions has the same priorities by every method. For others the methods differ, and
    /// their comparison tells how far the answer depends on the method.
    ///
    /// - Parameters:
    ///   - method: how they are derived.
    ///   - epsilon: the tolerance of the iteration for the eigenvector; the other methods are computed as precisely as
    ///     doubles allow.
    /// - Throws: `PriorityFailure` with the number of steps, when an iteration does not reach its tolerance.
    public func priorities(
        by method: PriorityMethod, epsilon: Double = PriorityMethod.defaultEpsilon
    ) throws(PriorityFailure) -> Priorities {
        switch method {
        case .eigenvector: try eigenvectorPriorities(epsilon: epsilon)
        case .geometricMean: geometricMeanPriorities()
        case .rowSum: rowSumPriorities()
        case .columnNormalised: columnNormalisedPriorities()
        case .logarithmicLeastAbsolute: try logarithmicLeastAbsolutePriorities()
        case .leastSquares: try leastSquaresPriorities()
        }
    }
}

/// Positive numbers divided by their sum.
func normalised(_ numbers: [Double]) -> [Double] {
    let sum = numbers.reduce(0, +)
    return numbers.map { $0 / sum }
}
