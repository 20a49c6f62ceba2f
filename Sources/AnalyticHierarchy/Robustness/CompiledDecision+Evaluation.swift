import Glibc

extension CompiledDecision {
    /// The arrays that one evaluation after the other fills anew.
    struct Workspace {
        /// The weights of all nodes' elements.
        var weights: [Double]
        /// The weight of each node in its hierarchy.
        var globalWeights: [Double]
        /// What the leaves add up to for each alternative, hierarchy after hierarchy, before anything is normalised; sums
        /// of logarithms where vectors are multiplied.
        var sums: [Double]
        /// The weight of the leaves under which each alternative stands; used where vectors are multiplied.
        var presence: [Double]
        /// The merits' vectors with sum one, hierarchy after hierarchy.
        var vectors: [Double]
        /// The answer.
        var scores: [Double]
        /// The size of what the scores were taken from, where they are differences.
        var scale: Double?

        /// The answer in its order.
        var ranking: Ranking { Ranking(scores: scores, scale: scale) }
    }

    func makeWorkspace() -> Workspace {
        let places = [Double](repeating: 0, count: trees.count * alternativeCount)
        return Workspace(
            weights: givenWeights, globalWeights: [Double](repeating: 1, count: nodes.count), sums: places,
            presence: places, vectors: places, scores: [Double](repeating: 0, count: alternativeCount))
    }

    /// The scores that belong to judgments.
    func evaluate(_ judgments: [Double], in workspace: inout Workspace) throws(DecisionFailure) {
        for number in nodes.indices { try weigh(number, by: judgments, in: &workspace) }
        try synthesise(in: &workspace)
    }

    /// The scores that belong to the workspace's weights.
    func synthesise(in workspace: inout Workspace) throws(DecisionFailure) {
        if let failure { throw failure }
        for tree in trees.indices {
            addUp(tree, in: &workspace)
            try normalise(tree, in: &workspace)
        }
        try combine(in: &workspace)
    }

    /// Adds up the leaves of one hierarchy.
    ///
    /// A structural adjustment multiplies each leaf's weight by the share of the alternatives under it. Restoring the sum
    /// of the weights would change every alternative by the same factor, which the normalisation takes out anyway.
    func addUp(_ tree: Int, in workspace: inout Workspace) {
        let base = tree * alternativeCount
        for place in base..<base + alternativeCount {
            workspace.sums[place] = 0
            workspace.presence[place] = 0
        }
        for number in trees[tree] {
            if let parent = nodes[number].parent, let own = nodes[number].ownWeight {
                workspace.globalWeights[number] = workspace.globalWeights[parent] * workspace.weights[own]
            }
            guard !nodes[number].alternatives.isEmpty else { continue }
            addLeaf(number, base: base, in: &workspace)
        }
    }

    private func addLeaf(_ number: Int, base: Int, in workspace: inout Workspace) {
        let places = nodes[number].weights
        var weight = workspace.globalWeights[number]
        if options.structure == .proportional { weight *= Double(places.count) / Double(alternativeCount) }
        guard weight > 0 else { return }
        if options.mode == .ideal { weight /= ideal(number, of: workspace.weights) }
        let isProduct = options.mode == .multiplicative
        for (offset, alternative) in nodes[number].alternatives.enumerated() {
            let priority = workspace.weights[places.lowerBound + offset]
            workspace.sums[base + alternative] += weight * (isProduct ? log(priority) : priority)
            workspace.presence[base + alternative] += weight
        }
    }

    private func normalise(_ tree: Int, in workspace: inout Workspace) throws(DecisionFailure) {
        let places = tree * alternativeCount..<(tree + 1) * alternativeCount
        var total = 0.0
        for place in places {
            var value = workspace.sums[place]
            if options.mode == .multiplicative {
                value = workspace.presence[place] > 0 ? exp(value / workspace.presence[place]) : 0
            }
            workspace.vectors[place] = value
            total += value
        }
        guard total > 0 else { throw .nothingLeft(merits[tree]) }
        for place in places { workspace.vectors[place] /= total }
    }

    /// The largest sum of an alternative's weighted priorities, by which differences are told from rounding.
    private func size(in workspace: Workspace) -> Double {
        var largest = 0.0
        for alternative in 0..<alternativeCount {
            var sum = 0.0
            for tree in trees.indices {
                sum += meritWeights[tree] * workspace.vectors[tree * alternativeCount + alternative]
            }
            largest = max(largest, sum)
        }
        return largest
    }

    /// The scores from the merits' vectors.
    func combine(in workspace: inout Workspace) throws(DecisionFailure) {
        guard let formula else {
            for place in 0..<alternativeCount { workspace.scores[place] = workspace.vectors[place] }
            return
        }
        workspace.scale = formula == .subtractive || formula == .additiveComplement ? size(in: workspace) : nil
        for alternative in 0..<alternativeCount { workspace.scores[alternative] = formula.neutralScore }
        for (tree, merit) in merits.enumerated() {
            guard let merit else { continue }
            let base = tree * alternativeCount
            var inverses = 0.0
            if formula.dividesByCosts, !merit.isFavourable {
                for alternative in 0..<alternativeCount {
                    guard workspace.vectors[base + alternative] > 0 else {
                        throw .zeroMerit(ZeroMerit(merit: merit, alternative: alternative, formula: formula))
                    }
                    inverses += 1 / workspace.vectors[base + alternative]
                }
            }
            for alternative in 0..<alternativeCount {
                let value = workspace.vectors[base + alternative]
                workspace.scores[alternative] = formula.score(
                    workspace.scores[alternative], with: value, weight: meritWeights[tree],
                    isFavourable: merit.isFavourable, sumOfInverses: inverses)
            }
        }
    }
}
