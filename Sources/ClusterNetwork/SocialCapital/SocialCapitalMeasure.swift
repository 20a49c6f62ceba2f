/// A measure of the whole network in a report on social capital.
///
/// The raw value is the name in files, the one of networkx where it has the measure.
public enum SocialCapitalMeasure: String, Sendable, Hashable, CaseIterable {
    /// ``Graph/density`` among the cluster's members.
    case density
    /// ``Clustering/average`` among the cluster's members.
    case averageClustering = "average_clustering"
    /// ``Clustering/transitivity`` among the cluster's members.
    case transitivity
    /// ``TieBalance/bondingShare``: ties that stay inside.
    case bondingShare = "bonding_share"
    /// ``Communities/modularity`` of the cluster's members.
    case modularity
    /// ``CorePeriphery/correlation`` of the cluster's members.
    case corePeriphery = "core_periphery_correlation"

    /// ``TieBalance/bridgingShare``: ties that cross the cluster's edge.
    case bridgingShare = "bridging_share"
    /// ``TieBalance/externalInternalIndex`` of the cluster and the rest.
    case externalInternalIndex = "ei_index"
    /// The share of the cluster's members who have a tie to the outside themselves.
    case outsideContact = "outside_contact"

    /// ``Embeddedness/mean``: common acquaintances per tie.
    case embeddedness
    /// ``Graph/reciprocity``; directed networks only.
    case reciprocity = "overall_reciprocity"
    /// ``Multiplexity/share``: pairs tied in more than one kind.
    case multiplexity
    /// ``TieSurvival/halfLife``, in the network's unit of time.
    case tieHalfLife = "tie_half_life"
    /// ``TwoModeGraph/robinsAlexanderClosure``, where ties run between two modes only.
    case twoModeClosure = "robins_alexander_clustering"

    /// ``PathSurvey/meanDistance`` of joined pairs.
    case meanDistance = "average_shortest_path_length"
    /// ``PathSurvey/globalEfficiency``.
    case globalEfficiency = "global_efficiency"
    /// ``PrincipalVector/spectralThreshold``.
    case spectralThreshold = "spectral_threshold"
    /// The share of members in the largest component.
    case largestComponent = "largest_component_share"
    /// ``NewsReach/halfTime`` of news from outside among the cluster's members.
    case newsHalfTime = "t50"
    /// ``NewsReach/ninetyPercentTime`` of the same.
    case newsNinetyPercentTime = "t90"

    /// The mean ``PartnerConcentration/index`` of the cluster's members with ties.
    case partnerConcentration = "hhi"
    /// The mean ``PartnerConcentration/effectivePartners`` of the same.
    case effectivePartners = "effective_partners"
    /// ``Switching/rate`` over all members.
    case switchingRate = "switching_rate"
    /// The mean constraint of the cluster's members with ties.
    case constraint
    /// The mean ``NetworkCoupling/secondOrder`` of the cluster's members with ties.
    case secondOrderCoupling = "second_order_coupling"

    /// The side of social capital that the measure speaks about.
    public var dimension: SocialCapitalDimension {
        switch self {
        case .density, .averageClustering, .transitivity, .bondingShare, .modularity, .corePeriphery: .inside
        case .bridgingShare, .externalInternalIndex, .outsideContact: .outside
        case .embeddedness, .reciprocity, .multiplexity, .tieHalfLife, .twoModeClosure: .trust
        case .meanDistance, .globalEfficiency, .spectralThreshold, .largestComponent, .newsHalfTime,
            .newsNinetyPercentTime:
            .information
        case .partnerConcentration, .effectivePartners, .switchingRate, .constraint, .secondOrderCoupling: .lockIn
        }
    }
}
