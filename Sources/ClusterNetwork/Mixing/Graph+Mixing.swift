extension Graph {
    /// The share of directed edges that are answered; nil for an undirected graph and for one without edges.
    ///
    /// Source: S. Wasserman and K. Faust, *Social Network Analysis*, Cambridge 1994, section 4.3.
    public var reciprocity: Double? {
        guard isDirected, edgeCount > 0 else { return nil }
        let answered = edges.count { outgoing.place(of: $0.source, from: $0.target) != nil }
        return Double(answered) / Double(edgeCount)
    }

    /// Whether members with many ties are tied with such: the correlation of the degrees at the two ends of the edges.
    ///
    /// In a directed graph that of the out-degree at the source with the in-degree at the target. Nil where all degrees
    /// at one end are equal, as in a regular graph, and for a graph without edges.
    ///
    /// Source: M. E. J. Newman, "Mixing patterns in networks", *Physical Review E* 67 (2003) 026126, equation 26.
    public var degreeAssortativity: Double? {
        let (out, into) = (outDegrees, inDegrees)
        // Whole numbers up to 2⁵³ add without rounding, so that a variance of zero is found as zero.
        var count = 0.0
        var (sumOut, sumIn, squareOut, squareIn, product) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for node in 0..<nodeCount {
            for place in outgoing.range(node) {
                let (one, other) = (Double(out[node]), Double(into[Int(outgoing.neighbours[place])]))
                count += 1
                sumOut += one
                sumIn += other
                squareOut += one * one
                squareIn += other * other
                product += one * other
            }
        }
        let varianceOut = count * squareOut - sumOut * sumOut
        let varianceIn = count * squareIn - sumIn * sumIn
        guard varianceOut > 0, varianceIn > 0 else { return nil }
        return (count * product - sumOut * sumIn) / (varianceOut.squareRoot() * varianceIn.squareRoot())
    }

    /// Whether ties run inside groups: 1 where all do, negative where most lead to other groups.
    ///
    /// (Σ eᵢᵢ − Σ aᵢbᵢ)/(1 − Σ aᵢbᵢ), with e the shares of edges from group to group, a and b its sums by rows and
    /// columns. Nil without edges and where all edges join one group.
    ///
    /// Source: the same article, equation 2.
    public func assortativity(groups: [Int]) -> Double? {
        precondition(groups.count == nodeCount, "Every node has a group.")
        let numbered = Communities(labels: groups, modularity: nil)
        var (out, into) = ([Double](repeating: 0, count: numbered.count), [Double](repeating: 0, count: numbered.count))
        var (inside, total) = (0.0, 0.0)
        for node in 0..<nodeCount {
            let group = numbered.labels[node]
            for place in outgoing.range(node) {
                let other = numbered.labels[Int(outgoing.neighbours[place])]
                total += 1
                if group == other { inside += 1 }
                out[group] += 1
                into[other] += 1
            }
        }
        guard total > 0 else { return nil }
        let expected = zip(out, into).reduce(0) { $0 + $1.0 / total * ($1.1 / total) }
        guard expected < 1 else { return nil }
        return (inside / total - expected) / (1 - expected)
    }
}
