extension PanelStudy {
    /// How far the experts agree at every node that was asked about, in the order of the model.
    public func agreements() -> [Agreement] { askedNodes.map(agreement) }

    /// How far the experts agree about the elements of one node, without copies, which follow from the others.
    public func agreement(at place: NodePlace) -> Agreement {
        let compared = compiled.comparedPlaces(at: compiled.number(of: place))
        let known = panel.experts.indices.compactMap { expert in
            priorities(of: expert, at: place).map { weights in (expert, compared.map { weights[$0] }) }
        }
        return measured(
            place: place, experts: known.map(\.0), scores: known.map(\.1), shares: known.map(\.1),
            parts: known.map { [$0.1] })
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
            parts: known.compactMap(\.vectors))
    }

    private func measured(
        place: NodePlace?, experts: [Int], scores: [[Double]], shares: [[Double]]?, parts: [[[Double]]]
    ) -> Agreement {
        let given = experts.map { weights[$0] }
        let total = given.reduce(0, +)
        let shareOfExperts = given.map { total > 0 ? $0 / total : 1 / Double(experts.count) }
        let largest = options.scale.largestRatio
        let camps = Camps(distances: parts.map { one in parts.map { distance(one, $0) } })
        let group = (parts.first ?? []).indices.map { part in
            weightedMean(of: parts.map { $0[part] }, weights: shareOfExperts)
        }
        return Agreement(
            place: place, experts: experts, concordance: Concordance(of: scores),
            consensus: shares.flatMap {
                ShannonConsensus(of: $0, weights: shareOfExperts, largestRatio: largest.isFinite ? largest : 9)
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
