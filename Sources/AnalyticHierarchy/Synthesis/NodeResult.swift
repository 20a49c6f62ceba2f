/// What was computed at one node of a hierarchy.
public struct NodeResult: Sendable, Hashable {
    /// The node and its place.
    public let node: HierarchyNode
    /// The weights of its elements, in their order, with sum one: by the model's method, or as given directly.
    public let weights: [Double]
    /// The priorities by each method; those that found none are left out.
    ///
    /// Empty where weights were given directly.
    public let priorities: [PriorityMethod: Priorities]
    /// How consistent the judgments are; none where weights were given directly.
    public let consistency: Consistency?
    /// Circles in the judgments, such as A over B, B over C, but C over A.
    public let cyclicTriads: [ElementTriad]
    /// The judgments, those that contradict the weights most first.
    public let worstJudgments: [JudgmentDeviation]

    /// The comparison matrix; none where weights were given directly.
    public var matrix: PairwiseComparisonMatrix? {
        if case .pairwise(let matrix) = node.criterion.weighing { matrix } else { nil }
    }
}

/// What was computed in one hierarchy.
public struct HierarchyResult: Sendable, Hashable {
    /// The side of the question; none in a model with a single hierarchy.
    public let merit: Merit?
    /// The nodes, in preorder.
    public let nodes: [NodeResult]
    /// The nodes' weights in the whole and the alternatives' priorities under each.
    public let synthesis: HierarchySynthesis
    /// Σ(node weight · CI)/Σ(node weight · RI) over the compared nodes; none where no node has a ratio.
    public let consistencyRatio: Double?
}
