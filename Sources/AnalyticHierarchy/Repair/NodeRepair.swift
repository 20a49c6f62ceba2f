/// The proposals for one node over its threshold, and what each would do to the answer.
public struct NodeRepair: Sendable, Hashable {
    /// The node.
    public let place: NodePlace
    /// The proposals.
    public let repairs: MatrixRepairs
    /// For each of the proposals, in their order, the ranking of the alternatives with it; `nil` where the model would have
    /// no answer.
    public let rankings: [Ranking?]
}

extension DecisionResult {
    /// Proposals for the nodes whose judgments contradict each other more than the threshold allows, the worst first.
    ///
    /// Each proposal changes one node alone; nothing of it enters the result. Left out are nodes where an iteration did not
    /// settle.
    ///
    /// - Parameter limit: how many nodes at most: the search for the fewest changes may take a second for large matrices.
    public func repairs(limit: Int = 12) -> [NodeRepair] {
        var places: [NodePlace] = []
        for case .inconsistent(let found) in findings { places += found }
        let compiled = CompiledDecision(model: model, options: options)
        return places.prefix(limit).compactMap { place in
            guard let matrix = hierarchies[place.hierarchy].nodes[place.node].matrix,
                let repairs = try? matrix.repairs(
                    randomIndex: options.randomIndex, scale: options.scale, strict: options.usesStrictThresholds)
            else { return nil }
            let number = compiled.number(of: place)
            let rankings = repairs.proposals.map { proposal in
                let repaired = model.weighing(compiled) { $0 == number ? .pairwise(proposal.matrix) : nil }
                return try? RobustnessAnalysis(of: repaired, options: options).ranking
            }
            return NodeRepair(place: place, repairs: repairs, rankings: rankings)
        }
    }
}
