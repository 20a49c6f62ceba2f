extension Network {
    /// The densities between all pairs of tiers and inside each.
    ///
    /// In an undirected network each pair of tiers comes once, in the order of ``tiers``; in a directed one both orders
    /// come. Ties of weight zero and ties with oneself do not count.
    public func tierDensities() -> [TierDensity] {
        let count = tiers.count
        var sizes = [Int](repeating: 0, count: count)
        for number in tierNumbers { sizes[Int(number)] += 1 }
        var tied = [Int](repeating: 0, count: count * count)
        var weights = [Double](repeating: 0, count: count * count)
        for edge in graph().edges {
            var (one, other) = (Int(tierNumbers[edge.source]), Int(tierNumbers[edge.target]))
            if !isDirected, one > other { swap(&one, &other) }
            tied[one * count + other] += 1
            weights[one * count + other] += edge.weight
        }
        return (0..<count).flatMap { one in
            (isDirected ? 0..<count : one..<count).map { other in
                let pairs = one == other ? sizes[one] * (sizes[one] - 1) : sizes[one] * sizes[other]
                return TierDensity(
                    source: tiers[one], target: tiers[other], tiedPairs: tied[one * count + other],
                    possiblePairs: one == other && !isDirected ? pairs / 2 : pairs,
                    weight: weights[one * count + other])
            }
        }
    }
}
