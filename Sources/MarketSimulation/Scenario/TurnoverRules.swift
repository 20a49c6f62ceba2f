/// Factories and trading companies enter where their kind earns, and exit when their cash is gone.
public struct TurnoverRule: Sendable, Hashable {
    /// Whether anybody enters or exits.
    public var isOn = true
    /// The chance that a vacant place is taken at a step by somebody who has the capital, where incumbents earn.
    public var entryRate = 0.02
    /// The places for factories and trading companies, as a multiple of those at the start.
    public var room = 1.5
    /// The wealth of those who would found a factory, in money.
    public var wealth = Spread(6_000, variation: 0.6)

    /// Creates the rule, switched on.
    public init() {}
}

/// Agents exchange a partner who brings nothing for another.
public struct GrowthRule: Sendable, Hashable {
    /// Whether circles of partners change.
    public var isOn = true
    /// The chance that an agent looks over its partners at a step.
    public var rate = 0.02
    /// The chance that the new partner is found through kin of an old one, else anywhere.
    public var closure = 0.5
    /// The weight of the last step in what a partner is taken to bring.
    public var memory = 0.05

    /// Creates the rule, switched on.
    public init() {}
}
