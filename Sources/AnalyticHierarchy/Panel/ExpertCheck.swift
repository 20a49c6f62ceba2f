/// How far one expert's answers at one node agree with each other.
public struct ExpertCheck: Sendable, Hashable {
    /// The expert's place in the panel.
    public let expert: Int
    /// The node.
    public let place: NodePlace
    /// How consistent the answers are.
    public let consistency: Consistency
    /// Circles in the answers, by the places of the node's elements.
    public let cyclicTriads: [ElementTriad]
    /// The answer that contradicts the others most; `nil` for fewer than three elements.
    public let worstJudgment: JudgmentDeviation?
    /// The answers, about the elements at ``comparedPlaces``.
    public let matrix: IncompleteComparisonMatrix
    /// The places of the compared among the node's elements: all but copies.
    public let comparedPlaces: [Int]
}

extension PanelStudy {
    /// Every expert's answers at every node of three elements or more, those that contradict themselves most first.
    ///
    /// Left out are nodes that an expert did not answer sufficiently, and those whose eigenvalue was not found.
    public func checks() -> [ExpertCheck] {
        let found = askedNodes.flatMap { place in
            panel.experts.indices.compactMap { check(of: $0, at: place) }
        }
        return found.sorted { one, other in
            let (mine, theirs) = (one.consistency.consistencyRatio ?? -1, other.consistency.consistencyRatio ?? -1)
            return mine != theirs ? mine > theirs : (one.expert, one.place) < (other.expert, other.place)
        }
    }

    private func check(of expert: Int, at place: NodePlace) -> ExpertCheck? {
        guard let matrix = incompleteMatrix(of: expert, at: place), matrix.order > 2,
            let priorities = try? matrix.priorities()
        else { return nil }
        let places = compiled.comparedPlaces(at: compiled.number(of: place))
        let worst = matrix.worstJudgments(weights: priorities.weights).first
        return ExpertCheck(
            expert: expert, place: place,
            consistency: matrix.consistency(
                lambdaMax: priorities.lambdaMax, randomIndex: options.randomIndex, scale: options.scale,
                strict: options.usesStrictThresholds),
            cyclicTriads: matrix.cyclicTriads.map {
                ElementTriad(places[$0.first], places[$0.second], places[$0.third])
            },
            worstJudgment: worst.map {
                JudgmentDeviation(
                    left: places[$0.left], right: places[$0.right], value: $0.value, suggestion: $0.suggestion,
                    factor: $0.factor)
            }, matrix: matrix, comparedPlaces: places)
    }
}
