/// A parameter of a model that an experiment varies, with the values it takes.
///
/// ```swift
/// let fee = try Factor("fee", .uniform(low: 0.05, high: 0.25))
/// fee.distribution.value(at: 0.5)  // 0.15
/// ```
public struct Factor: Sendable, Hashable {
    /// The parameter's name.
    public let name: String
    /// The values it takes.
    public let distribution: FactorDistribution

    /// Creates a factor.
    ///
    /// - Throws: ``InvalidFactor`` when the distribution's parameters contradict each other.
    public init(_ name: String, _ distribution: FactorDistribution) throws(InvalidFactor) {
        if let reason = distribution.fault { throw InvalidFactor(name: name, reason: reason) }
        self.name = name
        self.distribution = distribution
    }
}
