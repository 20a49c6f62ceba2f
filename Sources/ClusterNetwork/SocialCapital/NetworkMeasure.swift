/// A measure of a whole network, outsiders included, without regard to what it means for a cluster.
///
/// The raw value is the name in files, the one of networkx where it has the measure.
public enum NetworkMeasure: String, Sendable, Hashable, CaseIterable {
    /// ``Graph/density``.
    case density
    /// ``Clustering/average``.
    case averageClustering = "average_clustering"
    /// ``Clustering/transitivity``.
    case transitivity
    /// ``Communities/modularity`` of the communities that were found.
    case modularity
    /// ``Communities/count``.
    case communities
    /// ``Graph/degreeAssortativity``.
    case degreeAssortativity = "degree_assortativity_coefficient"
    /// ``Graph/degreeCentralisation``.
    case degreeCentralisation = "degree_centralization"
    /// ``PathSurvey/meanDistance``, where every member reaches every other.
    case meanDistance = "average_shortest_path_length"
    /// ``PathSurvey/diameter``, where every member reaches every other.
    case diameter
    /// ``PathSurvey/globalEfficiency``.
    case globalEfficiency = "global_efficiency"
    /// ``Components/count``.
    case components = "number_connected_components"
    /// The mean number of ties at a member.
    case meanDegree = "mean_degree"
    /// ``PrincipalVector/value``.
    case spectralRadius = "spectral_radius"
    /// ``CorePeriphery/correlation``.
    case corePeriphery = "core_periphery_correlation"
    /// ``SmallWorld/omega``, in networks of up to a thousand members.
    case smallWorld = "omega"
    /// ``TwoModeGraph/robinsAlexanderClosure``, where ties run between two modes only.
    case twoModeClosure = "robins_alexander_clustering"
    /// ``TwoModeGraph/nestedness``, where ties run between two modes only.
    case nestedness = "nodf"
}
