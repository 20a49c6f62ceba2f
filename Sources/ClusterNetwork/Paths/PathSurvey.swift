/// The lengths of the shortest paths between all ordered pairs of nodes, in edges.
public struct PathSurvey: Sendable, Hashable {
    /// For each node, how many others reach it.
    public let reachedFrom: [Int]
    /// For each node, the sum of the distances from those that reach it.
    public let distanceSums: [Int]
    /// For each node, the sum of 1/distance from those that reach it.
    public let inverseDistanceSums: [Double]
    /// At place d, the number of ordered pairs at distance d; place 0 holds zero.
    public let pairsByDistance: [Int]

    /// The longest of the shortest paths; nil where no node reaches another.
    public var diameter: Int? { pairsByDistance.count > 1 ? pairsByDistance.count - 1 : nil }

    /// The mean distance of the ordered pairs that are joined; nil where there are none.
    public var meanDistance: Double? {
        let pairs = pairsByDistance.reduce(0, +)
        guard pairs > 0 else { return nil }
        let total = pairsByDistance.enumerated().reduce(0) { $0 + $1.offset * $1.element }
        return Double(total) / Double(pairs)
    }

    /// Mean of 1/distance over all ordered pairs, zero for pairs that are not joined; nil for fewer than two nodes.
    ///
    /// Source: V. Latora and M. Marchiori, "Efficient behavior of small-world networks", *Physical Review Letters* 87
    /// (2001) 198701.
    public var globalEfficiency: Double? {
        let count = Double(reachedFrom.count)
        return count < 2 ? nil : inverseDistanceSums.reduce(0, +) / (count * (count - 1))
    }

    /// How near each node is to those that reach it.
    ///
    /// c(v) = (r/Σd)·(r/(n − 1)) for r others at distances d to v: Freeman's closeness times the share of the network
    /// that reaches the node, so that members of small components do not come first. Zero for a node that nobody
    /// reaches. In directed graphs the distances are those towards the node.
    ///
    /// Source: S. Wasserman and K. Faust, *Social Network Analysis*, Cambridge 1994, section 5.2.2.
    public var closeness: [Double] {
        let others = Double(reachedFrom.count - 1)
        return zip(reachedFrom, distanceSums).map { reached, distance in
            distance == 0 ? 0 : Double(reached) / Double(distance) * (Double(reached) / others)
        }
    }

    /// Σ 1/distance from those that reach each node.
    ///
    /// Source: M. Marchiori and V. Latora, "Harmony in the small-world", *Physica A* 285 (2000) 539–546.
    public var harmonicCloseness: [Double] { inverseDistanceSums }
}
