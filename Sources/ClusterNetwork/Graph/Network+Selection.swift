extension Network {
    /// The network as it stood at a time: all members, and the ties that had started and not ended.
    public func snapshot(at time: Double) -> Network {
        selecting { columns.starts[$0] <= time && time < columns.ends[$0] }
    }

    /// The same members with all ties that had started by a time, those that had ended by then too.
    public func history(until time: Double) -> Network { selecting { columns.starts[$0] <= time } }

    /// The first and the last time that any tie names; nil where none does.
    public var timeSpan: ClosedRange<Double>? {
        let times = (columns.starts + columns.ends).filter(\.isFinite)
        guard let first = times.min(), let last = times.max() else { return nil }
        return first...last
    }

    /// The same members with the ties of some kinds only.
    public func ties(of chosen: Set<TieKind>) -> Network {
        let isChosen = kinds.map(chosen.contains)
        return selecting { isChosen[Int(columns.kinds[$0])] }
    }

    /// The same members with the ties between two tiers only, in either direction.
    public func ties(between one: Tier, and other: Tier) -> Network {
        selecting { place in
            let source = tiers[Int(tierNumbers[Int(columns.sources[place])])]
            let target = tiers[Int(tierNumbers[Int(columns.targets[place])])]
            return (source, target) == (one, other) || (source, target) == (other, one)
        }
    }

    private func selecting(_ isKept: (Int) -> Bool) -> Network {
        Network(
            isDirected: isDirected, tiers: tiers, kinds: kinds, ids: ids, labels: labels, places: places,
            tierNumbers: tierNumbers, columns: columns.filtered(isKept))
    }

    /// The graph on which measures are taken: one edge for all ties between two members, with their summed weight.
    ///
    /// - Parameter chosen: the kinds of ties that count; nil for all.
    /// - Complexity: O(members + ties).
    public func graph(of chosen: Set<TieKind>? = nil) -> Graph {
        let columns = chosen.map { ties(of: $0).columns } ?? columns
        return Graph(
            nodeCount: memberCount, isDirected: isDirected, sources: columns.sources, targets: columns.targets,
            weights: columns.weights)
    }

    /// The places of the members of one tier.
    public func places(in tier: Tier) -> [Int] {
        guard let number = tiers.firstIndex(of: tier) else { return [] }
        return tierNumbers.indices.filter { tierNumbers[$0] == number }
    }
}
