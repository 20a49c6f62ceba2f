/// What was computed at one node of a hierarchy.
public struct NodeResult: Sendable, Hashable {
    /// The node and its place.
    public let node: HierarchyNode
    /// The weights of its elements, in their order: by the model's method where one applies.
    ///
    /// With sum one, except for alternatives that are rated, measured or copied; see ``Criterion/Weighing``.
    public let weights: [Double]
    /// The priorities by each method; those that found none are left out.
    ///
    /// Empty without a complete comparison matrix. Of the elements that were compared: those beside which copies stand, or the grades of a scale.
    public let priorities: [PriorityMethod: Priorities]
    /// The priorities in three ways; only where comparisons are missing.
    public let incompletePriorities: IncompletePriorities?
    /// The strengths; only from qualitative answers.
    public let iteratedStrength: IteratedStrength?
    /// The intensities of the grades divided by the best one; only for ratings.
    public internal(set) var gradeIntensities: [Double]?
    /// How consistent the judgments are; none without comparisons by ratios.
    ///
    /// For ratings, the judgments about the grades.
    public internal(set) var consistency: Consistency?
    /// Circles in the judgments, such as A over B, B over C, but C over A.
    ///
    /// By the places of the node's elements, as the following.
    public private(set) var cyclicTriads: [ElementTriad] = []
    /// The judgments, those that contradict the weights most first.
    public private(set) var worstJudgments: [JudgmentDeviation] = []
    /// Circles in the judgments about grades, by the grades' places.
    public private(set) var cyclicGradeTriads: [ElementTriad] = []
    /// The judgments about grades, those that contradict the intensities most first.
    public private(set) var worstGradeJudgments: [JudgmentDeviation] = []

    init(
        node: HierarchyNode, weights: [Double], priorities: [PriorityMethod: Priorities],
        incompletePriorities: IncompletePriorities?, iteratedStrength: IteratedStrength?
    ) {
        self.node = node
        self.weights = weights
        self.priorities = priorities
        self.incompletePriorities = incompletePriorities
        self.iteratedStrength = iteratedStrength
    }

    /// The matrix that compares all of the node's elements; none where there is none.
    public var matrix: PairwiseComparisonMatrix? {
        if case .pairwise(let matrix) = node.criterion.weighing { matrix } else { nil }
    }

    /// The complete comparison matrix under the weights, to which the priority methods apply: ``matrix``, or that of the
    /// elements beside which copies stand, or that of the grades.
    public var methodMatrix: PairwiseComparisonMatrix? { node.criterion.weighing.methodMatrix }

    /// The comparison matrix with missing judgments; none where there is none.
    public var incompleteMatrix: IncompleteComparisonMatrix? {
        if case .incomplete(let matrix) = node.criterion.weighing.base { matrix } else { nil }
    }

    /// The places of the elements that were compared or weighed directly: all but copies.
    public var weighedPlaces: [Int] {
        if case .copying(let copied) = node.criterion.weighing { copied.weighedPlaces } else { Array(weights.indices) }
    }

    /// Takes contradictions by the places of the compared, which need not be those of the node's elements.
    mutating func setContradictions(_ triads: [ElementTriad], _ judgments: [JudgmentDeviation]) {
        if gradeIntensities != nil {
            (cyclicGradeTriads, worstGradeJudgments) = (triads, judgments)
            return
        }
        let places = weighedPlaces
        cyclicTriads = triads.map { ElementTriad(places[$0.first], places[$0.second], places[$0.third]) }
        worstJudgments = judgments.map {
            JudgmentDeviation(
                left: places[$0.left], right: places[$0.right], value: $0.value, suggestion: $0.suggestion,
                factor: $0.factor)
        }
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
