/// The measures of single members, one value per member in each list.
public struct MemberMeasures: Sendable, Hashable {
    /// ``Graph/degrees``; they stand beside constraint, which among ties between tiers says no more than they do.
    public let degrees: [Int]
    /// ``Graph/strengths``.
    public let strengths: [Double]
    /// ``Clustering/coefficients``.
    public let clusterings: [Double]
    /// ``Betweenness/values``, normalised.
    public let betweennesses: [Double]
    /// ``PathSurvey/closeness``.
    public let closenesses: [Double]
    /// ``Graph/pageRank(damping:isWeighted:)``.
    public let pageRanks: [Double]
    /// ``Graph/coreNumbers()``.
    public let coreNumbers: [Int]
    /// ``StructuralHoles/constraints``.
    public let constraints: [Double?]
    /// ``StructuralHoles/effectiveSizes``.
    public let effectiveSizes: [Double?]
    /// ``PartnerConcentration/index``.
    public let concentrations: [Double?]
    /// ``Switching/rates``.
    public let switchingRates: [Double?]
    /// The community of each member.
    public let communities: [Int]
}
