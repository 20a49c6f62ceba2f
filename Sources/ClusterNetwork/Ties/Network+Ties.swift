extension Network {
    /// How many kinds of ties the tied pairs have, without regard to directions.
    ///
    /// Ties of weight zero and ties with oneself do not count.
    public func multiplexity() -> Multiplexity {
        var kindsByPair: [Int: Set<UInt8>] = [:]
        for place in columns.sources.indices where columns.weights[place] > 0 {
            let (one, other) = (Int(columns.sources[place]), Int(columns.targets[place]))
            guard one != other else { continue }
            kindsByPair[min(one, other) * memberCount + max(one, other), default: []].insert(columns.kinds[place])
        }
        var counts = [0]
        for kinds in kindsByPair.values {
            while counts.count <= kinds.count { counts.append(0) }
            counts[kinds.count] += 1
        }
        return Multiplexity(pairsByKinds: counts)
    }

    /// How long ties last.
    ///
    /// A tie that has not ended by `observationEnd` is known to have lasted until then only. Ties whose start is not
    /// known, or lies after the end of the observation, say nothing about a duration and are counted apart.
    public func tieSurvival(observedUntil observationEnd: Double) -> TieSurvival {
        var durations: [(time: Double, hasEnded: Bool)] = []
        for place in columns.sources.indices {
            guard let start = columns.start(of: place), start <= observationEnd else { continue }
            let end = columns.ends[place]
            durations.append((min(end, observationEnd) - start, end <= observationEnd))
        }
        return TieSurvival(durations: durations, excludedCount: tieCount - durations.count)
    }

    /// The pairs of identifiers that are tied; in an undirected network the lesser identifier comes first.
    func tiedPairs() -> Set<[String]> {
        Set(
            graph().edges.map { edge in
                let (one, other) = (ids[edge.source], ids[edge.target])
                return isDirected || one < other ? [one, other] : [other, one]
            })
    }

    /// How far the tied pairs of two networks are the same: |A ∩ B|/|A ∪ B|.
    ///
    /// Members are told by their identifiers. Nil where neither network has ties.
    ///
    /// Source: P. Jaccard, "Étude comparative de la distribution florale dans une portion des Alpes et des Jura",
    /// *Bulletin de la Société Vaudoise des Sciences Naturelles* 37 (1901) 547–579; for networks T. A. B. Snijders,
    /// G. G. van de Bunt and C. E. G. Steglich, "Introduction to stochastic actor-based models", *Social Networks* 32
    /// (2010) 44–60.
    public func tieStability(with other: Network) -> Double? {
        let (own, others) = (tiedPairs(), other.tiedPairs())
        let union = own.union(others).count
        return union == 0 ? nil : Double(own.intersection(others).count) / Double(union)
    }
}
