/// How often the neighbours of a node are neighbours of each other.
public struct Clustering: Sendable, Hashable {
    /// The triangles that each node belongs to.
    public let triangles: [Int]
    /// The pairs of neighbours that each node has, d(d − 1)/2.
    public let pairs: [Int]

    /// The share of each node's pairs of neighbours that are tied; zero for fewer than two neighbours.
    ///
    /// Source: D. J. Watts and S. H. Strogatz, "Collective dynamics of 'small-world' networks", *Nature* 393 (1998)
    /// 440–442.
    public var coefficients: [Double] {
        zip(triangles, pairs).map { $1 == 0 ? 0 : Double($0) / Double($1) }
    }

    /// The mean coefficient over all nodes, those with none counted as zero; zero for the empty graph.
    public var average: Double {
        triangles.isEmpty ? 0 : coefficients.reduce(0, +) / Double(triangles.count)
    }

    /// 3 · triangles/connected triples: the chance that two neighbours of a node are tied; zero without triples.
    ///
    /// Source: R. D. Luce and A. D. Perry, "A method of matrix analysis of group structure", *Psychometrika* 14 (1949)
    /// 95–116.
    public var transitivity: Double {
        let all = pairs.reduce(0, +)
        return all == 0 ? 0 : Double(triangles.reduce(0, +)) / Double(all)
    }
}
