/// A node whose judgments have been given their priorities.
struct WeighedNode {
    let node: HierarchyNode
    /// By every method, where the judgments make a complete matrix.
    let priorities: [PriorityMethod: Result<Priorities, PriorityFailure>]
    /// In three ways, where judgments are missing.
    private let incomplete: Result<IncompletePriorities, PriorityFailure>?
    /// From qualitative answers.
    private let strength: Result<IteratedStrength, PriorityFailure>?

    private var weighing: Criterion.Weighing { node.criterion.weighing }

    init(node: HierarchyNode, epsilon: Double) {
        self.node = node
        let weighing = node.criterion.weighing
        var priorities: [PriorityMethod: Result<Priorities, PriorityFailure>] = [:]
        if let matrix = weighing.methodMatrix {
            for method in PriorityMethod.allCases {
                priorities[method] = Result { () throws(PriorityFailure) in
                    try matrix.priorities(by: method, epsilon: epsilon)
                }
            }
        }
        self.priorities = priorities
        if case .incomplete(let matrix) = weighing.base {
            incomplete = Result { () throws(PriorityFailure) in try matrix.priorities() }
        } else {
            incomplete = nil
        }
        if case .qualitative(let matrix) = weighing.base {
            strength = Result { () throws(PriorityFailure) in try matrix.iteratedStrength(epsilon: epsilon) }
        } else {
            strength = nil
        }
    }

    /// The weights of the node's elements by a method.
    func weights(by method: PriorityMethod) throws(PriorityFailure) -> [Double] {
        weighing.weights(priorities: try judged(by: method), isShare: !node.criterion.isLeaf)
    }

    /// The priorities that the judgments lead to; none where there are no judgments.
    private func judged(by method: PriorityMethod) throws(PriorityFailure) -> [Double]? {
        if let incomplete { return try incomplete.get().weights }
        if let strength { return try strength.get().weights }
        return try priorities[method]?.get().weights
    }

    /// Everything about the node as the options want it.
    func result(weights: [Double], options: SynthesisOptions) throws(PriorityFailure) -> NodeResult {
        let judged = try judged(by: options.weights)
        var result = NodeResult(
            node: node, weights: weights, priorities: priorities.compactMapValues { try? $0.get() },
            incompletePriorities: try incomplete?.get(), iteratedStrength: try strength?.get())
        if case .ratings(let scale, _) = weighing {
            result.gradeIntensities = scale.intensities(priorities: judged)
        }
        let (table, strict) = (options.randomIndex, options.usesStrictThresholds)
        if let matrix = weighing.methodMatrix, let judged {
            result.consistency = matrix.consistency(
                lambdaMax: try matrix.principalEigenvalue(), randomIndex: table, scale: options.scale, strict: strict)
            result.setContradictions(matrix.cyclicTriads, matrix.worstJudgments(weights: judged))
        } else if case .incomplete(let matrix) = weighing.base, let incomplete = result.incompletePriorities {
            result.consistency = matrix.consistency(
                lambdaMax: incomplete.lambdaMax, randomIndex: table, scale: options.scale, strict: strict)
            result.setContradictions(matrix.cyclicTriads, matrix.worstJudgments(weights: incomplete.weights))
        }
        return result
    }
}
