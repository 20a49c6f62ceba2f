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
    /// ``Betweenness/standardErrors``; nil where betweenness is exact.
    public let betweennessErrors: [Double]?
    /// ``PathSurvey/closeness``.
    public let closenesses: [Double]
    /// ``PathSurvey/harmonicCloseness``.
    public let harmonicClosenesses: [Double]
    /// ``PrincipalVector/centralities``; nil where the principal vector does not converge.
    public let eigenvectors: [Double]?
    /// ``Graph/pageRank(damping:isWeighted:)``.
    public let pageRanks: [Double]
    /// ``Graph/coreNumbers()``.
    public let coreNumbers: [Int]
    /// ``StructuralHoles/constraints`` with weights.
    public let constraints: [Double?]
    /// ``StructuralHoles/effectiveSizes`` with weights.
    public let effectiveSizes: [Double?]
    /// ``StructuralHoles/constraints``, all ties alike.
    public let plainConstraints: [Double?]
    /// ``StructuralHoles/effectiveSizes``, all ties alike.
    public let plainEffectiveSizes: [Double?]
    /// ``Graph/brokerage(groups:)`` among the tiers.
    public let brokerage: Brokerage
    /// The ties of each member inside the cluster and across its edge; nil where nobody is outside.
    public let balances: [TieBalance]?
    /// ``PartnerConcentration/index``.
    public let concentrations: [Double?]
    /// ``Switching/rates``.
    public let switchingRates: [Double?]
    /// The community of each member.
    public let communities: [Int]
}
