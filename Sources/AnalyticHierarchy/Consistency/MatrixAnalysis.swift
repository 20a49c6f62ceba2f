/// Everything there is to know about one matrix of pairwise comparisons.
public struct MatrixAnalysis: Sendable, Hashable {
    /// The matrix.
    public let matrix: PairwiseComparisonMatrix
    /// The priorities by the method asked for.
    public let priorities: Priorities
    /// The priorities by every method that found some.
    public let methods: [PriorityMethod: Priorities]
    /// The table of random indices that was asked for.
    public let randomIndex: RandomIndexTable
    /// How consistent the judgments are.
    public let consistency: Consistency
    /// Circles in the judgments.
    public let cyclicTriads: [ElementTriad]
    /// The judgments, those that contradict the weights most first.
    public let worstJudgments: [JudgmentDeviation]
}

extension PairwiseComparisonMatrix {
    /// Analyses the matrix.
    ///
    /// - Parameters:
    ///   - method: how priorities are derived.
    ///   - randomIndex: the table the consistency ratio is held against.
    ///   - scale: the scale of the judgments.
    ///   - epsilon: the tolerance of the iteration for the eigenvector.
    /// - Throws: `PriorityFailure` where the method, or the principal eigenvalue, was not found.
    public func analysis(
        method: PriorityMethod = .eigenvector, randomIndex: RandomIndexTable = .own,
        scale: JudgmentScale = .saaty, epsilon: Double = PriorityMethod.defaultEpsilon
    ) throws(PriorityFailure) -> MatrixAnalysis {
        let priorities = try priorities(by: method, epsilon: epsilon)
        var methods: [PriorityMethod: Priorities] = [:]
        for other in PriorityMethod.allCases {
            methods[other] = try? self.priorities(by: other, epsilon: epsilon)
        }
        return MatrixAnalysis(
            matrix: self, priorities: priorities, methods: methods, randomIndex: randomIndex,
            consistency: consistency(
                lambdaMax: try principalEigenvalue(), randomIndex: randomIndex, scale: scale, strict: false),
            cyclicTriads: cyclicTriads, worstJudgments: worstJudgments(weights: priorities.weights))
    }
}
