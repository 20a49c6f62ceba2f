/// The social capital of a cluster: measures of its whole network by dimension, and of each member.
public struct SocialCapital: Sendable, Hashable {
    /// The measures that are defined for the network; a name that is missing is undefined there, as a half-life without
    /// times.
    public let values: [SocialCapitalMeasure: Double]
    /// The measures of the whole network, outsiders included, that are defined for it.
    public let whole: [NetworkMeasure: Double]
    /// The measures of each member, in the order of the network's members.
    public let members: MemberMeasures
    /// Whether betweenness was estimated from sampled sources.
    public let isSampled: Bool
    /// The sources of paths that betweenness followed: all members, or a sample.
    public let sourceCount: Int
    /// The members of the cluster itself, ascending places.
    public let insiders: [Int]

    /// The measures of one dimension with their values; nil where undefined.
    public func measures(
        of dimension: SocialCapitalDimension
    ) -> [(measure: SocialCapitalMeasure, value: Double?)] {
        SocialCapitalMeasure.allCases.filter { $0.dimension == dimension }.map { ($0, values[$0]) }
    }
}
