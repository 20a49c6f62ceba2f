import Glibc

extension RobustnessAnalysis {
    /// The alternatives under the criteria at one depth: 1 for the criteria below the roots, more for subcriteria.
    ///
    /// Leaves that end above that depth stand among the deeper ones, so that the weights of each hierarchy sum to one.
    public func performance(depth: Int = 1) -> PerformanceView {
        precondition(depth >= 0, "A depth counts the steps from a root.")
        let numbers = compiled.nodes.indices.filter { number in
            let here = compiled.paths[number].count
            return here == depth || (here < depth && !compiled.nodes[number].alternatives.isEmpty)
        }
        return PerformanceView(entries: numbers.map(entry), scores: ranking.scores)
    }

    /// Two alternatives, leaf by leaf.
    public func headToHead(_ one: Int, _ other: Int) -> HeadToHeadView {
        var entries: [HeadToHeadView.Entry] = []
        var totals = [Double?](repeating: 0, count: compiled.trees.count)
        for (number, node) in compiled.nodes.enumerated() where !node.alternatives.isEmpty {
            let tree = node.place.hierarchy
            let difference = leafDifference(number, one, other).map { base.globalWeights[number] * $0 }
            entries.append(.init(place: node.place, difference: difference))
            totals[tree] = totals[tree].flatMap { total in difference.map { total + $0 } }
        }
        return HeadToHeadView(alternatives: ElementPair(one, other), entries: entries, totals: totals)
    }

    /// The alternatives by their priorities under two criteria.
    public func plane(_ horizontal: NodePlace, _ vertical: NodePlace) -> TwoDimensionalView {
        let (x, y) = (entry(compiled.number(of: horizontal)), entry(compiled.number(of: vertical)))
        func values(_ entry: PerformanceView.Entry) -> [Double] {
            let isFavourable = compiled.merits[entry.place.hierarchy]?.isFavourable ?? true
            return isFavourable ? entry.priorities : entry.priorities.map { -$0 }
        }
        let (right, up) = (values(x), values(y))
        let undominated = right.indices.filter { one in
            !right.indices.contains { other in
                right[other] >= right[one] && up[other] >= up[one]
                    && (right[other] > right[one] || up[other] > up[one])
            }
        }
        return TwoDimensionalView(horizontal: x, vertical: y, undominated: undominated)
    }

    private func leafDifference(_ number: Int, _ one: Int, _ other: Int) -> Double? {
        let node = compiled.nodes[number]
        let weights = Array(base.weights[node.weights])
        let divisor = options.mode == .ideal ? compiled.ideal(number, of: base.weights) : 1
        func value(_ alternative: Int) -> Double {
            node.alternatives.firstIndex(of: alternative).map { weights[$0] / divisor } ?? 0
        }
        let (mine, theirs) = (value(min(one, other)), value(max(one, other)))
        guard options.mode == .multiplicative else { return mine - theirs }
        return mine > 0 && theirs > 0 ? log(mine / theirs) : nil
    }

    /// One node's weight and the alternatives' priorities under it, normalised.
    private func entry(_ number: Int) -> PerformanceView.Entry {
        let node = compiled.nodes[number]
        let tree = node.place.hierarchy
        // The subtree alone: each node on the way down to it gets the whole weight, its siblings none.
        var workspace = base
        var above: Int? = number
        while let here = above, let parent = compiled.nodes[here].parent, let own = compiled.nodes[here].ownWeight {
            for place in compiled.nodes[parent].weights { workspace.weights[place] = place == own ? 1 : 0 }
            above = parent
        }
        compiled.addUp(tree, in: &workspace)
        let places = tree * compiled.alternativeCount..<(tree + 1) * compiled.alternativeCount
        let values = places.map { place in
            options.mode == .multiplicative
                ? (workspace.presence[place] > 0 ? exp(workspace.sums[place] / workspace.presence[place]) : 0)
                : workspace.sums[place]
        }
        let total = values.reduce(0, +)
        return PerformanceView.Entry(
            place: node.place, weight: base.globalWeights[number], priorities: values.map { total > 0 ? $0 / total : 0 }
        )
    }
}
