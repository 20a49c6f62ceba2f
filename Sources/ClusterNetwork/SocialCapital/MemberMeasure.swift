/// A measure of single members.
///
/// The raw value is the name in files, the one of networkx where it has the measure, with the values of networkx's own
/// defaults.
public enum MemberMeasure: String, Sendable, Hashable, CaseIterable {
    /// The number of ties.
    case degree
    /// Their summed weight.
    case strength
    /// The share of the pairs of partners that are tied.
    case clustering
    /// The share of the shortest paths between others that pass the member.
    case betweenness = "betweenness_centrality"
    /// The standard error of that; undefined where it is exact.
    case betweennessError = "betweenness_standard_error"
    /// How near the member is to all others.
    case closeness = "closeness_centrality"
    /// The sum of the inverse distances to all others.
    case harmonic = "harmonic_centrality"
    /// The part in the principal vector.
    case eigenvector = "eigenvector_centrality"
    /// The share of a random walker's time.
    case pageRank = "pagerank"
    /// The largest k of a part in which everybody has k ties.
    case coreNumber = "core_number"
    /// Burt's constraint, all ties alike.
    case constraint
    /// Burt's effective size, all ties alike.
    case effectiveSize = "effective_size"
    /// Burt's constraint, ties by their weights.
    case weightedConstraint = "constraint_weighted"
    /// Burt's effective size, ties by their weights.
    case weightedEffectiveSize = "effective_size_weighted"
    /// The concentration on partners.
    case concentration = "hhi"
    /// The number of equal partners with that concentration.
    case effectivePartners = "effective_partners"
    /// The share of deals with another partner than the last.
    case switchingRate = "switching_rate"
    /// The ties across the cluster's edge; undefined where nobody is outside.
    case outsideTies = "outside_ties"
    /// How often the member stands between two of its own tier.
    case coordinator
    /// How often between two of one other tier.
    case itinerant
    /// How often from its own tier to another.
    case representative
    /// How often from another tier to its own.
    case gatekeeper
    /// How often between two other tiers.
    case liaison
    /// The number of the community.
    case community

    /// Whether all values are whole numbers.
    public var isWhole: Bool {
        switch self {
        case .degree, .coreNumber, .coordinator, .itinerant, .representative, .gatekeeper, .liaison, .community: true
        default: false
        }
    }
}

extension MemberMeasures {
    /// A measure's value for each member; nil where undefined.
    public subscript(measure: MemberMeasure) -> [Double?] {
        let none = [Double?](repeating: nil, count: degrees.count)
        switch measure {
        case .degree: return degrees.map(Double.init)
        case .strength: return strengths
        case .clustering: return clusterings
        case .betweenness: return betweennesses
        case .betweennessError: return betweennessErrors ?? none
        case .closeness: return closenesses
        case .harmonic: return harmonicClosenesses
        case .eigenvector: return eigenvectors ?? none
        case .pageRank: return pageRanks
        case .coreNumber: return coreNumbers.map(Double.init)
        case .constraint: return plainConstraints
        case .effectiveSize: return plainEffectiveSizes
        case .weightedConstraint: return constraints
        case .weightedEffectiveSize: return effectiveSizes
        case .concentration: return concentrations
        case .effectivePartners: return concentrations.map { $0.map { 1 / $0 } }
        case .switchingRate: return switchingRates
        case .outsideTies: return balances?.map(\.across) ?? none
        case .coordinator: return counts(of: .coordinator)
        case .itinerant: return counts(of: .itinerant)
        case .representative: return counts(of: .representative)
        case .gatekeeper: return counts(of: .gatekeeper)
        case .liaison: return counts(of: .liaison)
        case .community: return communities.map(Double.init)
        }
    }

    private func counts(of role: BrokerageRole) -> [Double?] {
        degrees.indices.map { Double(brokerage.count(of: role, at: $0)) }
    }
}
