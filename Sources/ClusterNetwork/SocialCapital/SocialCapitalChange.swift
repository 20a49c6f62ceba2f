/// How social capital changed between two dates.
public struct SocialCapitalChange: Sendable, Hashable {
    /// The earlier report.
    public let earlier: SocialCapital
    /// The later report.
    public let later: SocialCapital
    /// What became of the members and ties.
    public let network: NetworkChange

    /// Puts two reports and the change of their networks side by side.
    public init(earlier: SocialCapital, later: SocialCapital, network: NetworkChange) {
        self.earlier = earlier
        self.later = later
        self.network = network
    }

    /// The later value less the earlier one; nil where either is undefined.
    public func difference(of measure: SocialCapitalMeasure) -> Double? {
        guard let one = earlier.values[measure], let other = later.values[measure] else { return nil }
        return other - one
    }
}
