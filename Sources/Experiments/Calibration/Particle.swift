/// Parameters that a posterior holds likely, with the simulation that speaks for them.
public struct Particle: Sendable, Hashable {
    /// The parameters, in the order of the prior's factors.
    public let values: [Double]
    /// The particle's share of the posterior; all shares sum to one.
    public let weight: Double
    /// The distance of its simulated summaries from the observed ones.
    public let distance: Double
    /// The simulated summaries.
    public let summaries: [Double]
    /// logit u for each place u in the prior: where the algorithms work, since it has no bounds.
    let coordinates: [Double]
}
