extension PanelStudy {
    /// How far the experts agree at every node that was asked about, in the order of the model.
    public func agreements() -> [Agreement] { askedNodes.map(agreement) }

    /// How far the experts agree about the elements of one node, without copies, which follow from the others.
    ///
    /// Grades are compared as shares of their sum; an expert who gives nothing but grades of intensity zero tells no element
    /// from another, as equal shares do.
    public func agreement(at place: NodePlace) -> Agreement {
        let number = compiled.number(of: place)
        let compared = comparedElements(at: number)
        let known = panel.experts.indices.compactMap { expert in
            priorities(of: expert, at: place).map { weights in (expert, compared.map { weights[$0] }) }
        }
        let shares = known.map { Self.shares($0.1) }
        return measured(
            place: place, experts: known.map(\.0), scores: known.map(\.1), shares: shares, parts: shares.map { [$0] },
            largestRatio: largestRatio(at: number))
    }

    /// The places of the elements about which experts are asked.
    private func comparedElements(at number: Int) -> [Int] {
        if case .grades? = table.questionnaire.nodes[number].kind {
            return Array(0..<compiled.nodes[number].weights.count)
        }
        return compiled.comparedPlaces(at: number)
    }

    private static func shares(_ weights: [Double]) -> [Double] {
        let total = weights.reduce(0, +)
        return weights.map { total > 0 ? $0 / total : 1 / Double(weights.count) }
    }

    /// How many times the others one element can count at a node, as far as the way to answer allows; `nil` where it cannot
    /// count more.
    ///
    /// By words an element does that is preferred to n − 1 others that equal each other. Its strength t among ones is the
    /// principal eigenvector's: t + x(n − 1) = λt and (2 − x)t + n − 1 = λ, so that t²(2 − x) + t(n − 2) = x(n − 1); at
    /// x = 2, the ratio of the row sums. By grades it is the best intensity against the least.
    private func largestRatio(at number: Int) -> Double? {
        let asked = table.questionnaire.nodes[number]
        switch asked.kind {
        case .words(let x)?:
            let n = Double(compiled.nodes[number].order)
            guard x < 2 else { return (2 * n - 1) / (n - 1) }
            let root = ((n - 2) * (n - 2) + 4 * (2 - x) * x * (n - 1)).squareRoot()
            return 2 * x * (n - 1) / (n - 2 + root)
        case .grades?:
            guard let least = asked.intensities.min(), least < 1 else { return nil }
            // A grade of zero is infinitely far behind; beyond 10¹⁵ nothing changes any more.
            return min(1e15, 1 / least)
        case .ratios?, nil: return largestRatio
        }
    }

    /// The largest ratio of the scale; 9 on the free one, which has no end.
    private var largestRatio: Double {
        options.scale.largestRatio.isFinite ? options.scale.largestRatio : 9
    }

    /// How far the experts who answered everything agree about the alternatives.
    ///
    /// Concordance compares their rankings, consensus their scores as shares. Distances and camps come from the
    /// priorities in each hierarchy: the root of the mean square of the distances there.
    public func overallAgreement() -> Agreement {
        let known = individuals.filter { $0.ranking != nil }
        let scores = known.compactMap { $0.ranking?.scores }
        let shares: [[Double]]? =
            scores.allSatisfy({ $0.allSatisfy { $0 >= 0 } && $0.reduce(0, +) > 0 })
            ? scores.map { vector in
                let total = vector.reduce(0, +)
                return vector.map { $0 / total }
            } : nil
        return measured(
            place: nil, experts: known.map(\.expert), scores: scores, shares: shares,
            parts: known.compactMap(\.vectors), largestRatio: largestRatio)
    }

    private func measured(
        place: NodePlace?, experts: [Int], scores: [[Double]], shares: [[Double]]?, parts: [[[Double]]],
        largestRatio: Double?
    ) -> Agreement {
        let given = experts.map { weights[$0] }
        let total = given.reduce(0, +)
        let shareOfExperts = given.map { total > 0 ? $0 / total : 1 / Double(experts.count) }
        let camps = Camps(distances: parts.map { one in parts.map { distance(one, $0) } })
        let group = (parts.first ?? []).indices.map { part in
            weightedMean(of: parts.map { $0[part] }, weights: shareOfExperts)
        }
        return Agreement(
            place: place, experts: experts, concordance: Concordance(of: scores),
            consensus: shares.flatMap { shares in
                largestRatio.flatMap { ShannonConsensus(of: shares, weights: shareOfExperts, largestRatio: $0) }
            },
            distancesToGroup: parts.map { distance($0, group) },
            camps: camps.groups.map { $0.map { experts[$0] } }, silhouette: camps.silhouette)
    }

    private func distance(_ one: [[Double]], _ other: [[Double]]) -> Double {
        let squares = zip(one, other).reduce(0.0) { sum, pair in
            let distance = jensenShannonDistance(pair.0, pair.1)
            return sum + distance * distance
        }
        return (squares / Double(max(1, one.count))).squareRoot()
    }
}
