extension Network {
    /// How often members change partners, from ties that each stand for a deal at their start.
    ///
    /// A member's deals of one moment count together: the partner of that moment is the one with the largest weight, of
    /// equals the one with the lowest place. In an undirected network both ends of a tie deal; in a directed one the
    /// source does. Ties without a start, of weight zero and with oneself are left out.
    public func switching() -> Switching {
        var deals = [[Deal]](repeating: [], count: memberCount)
        for place in columns.sources.indices {
            guard columns.weights[place] > 0, let time = columns.start(of: place) else { continue }
            let (source, target) = (Int(columns.sources[place]), Int(columns.targets[place]))
            guard source != target else { continue }
            deals[source].append(Deal(time: time, partner: target, weight: columns.weights[place]))
            if !isDirected {
                deals[target].append(Deal(time: time, partner: source, weight: columns.weights[place]))
            }
        }
        let partners = deals.map(Self.mainPartners)
        return Switching(
            changes: partners.map { partners in zip(partners, partners.dropFirst()).count { $0 != $1 } },
            steps: partners.map { max(0, $0.count - 1) })
    }

    private struct Deal {
        let time: Double
        let partner: Int
        let weight: Double
    }

    /// The main partner at each moment of dealing, in the order of time.
    private static func mainPartners(of deals: [Deal]) -> [Int] {
        Dictionary(grouping: deals, by: \.time).sorted { $0.key < $1.key }.compactMap { _, deals in
            var weights: [Int: Double] = [:]
            for deal in deals { weights[deal.partner, default: 0] += deal.weight }
            return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }
}
