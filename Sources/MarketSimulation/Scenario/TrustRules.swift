/// Opportunism: an opportunist defaults on a step's orders, or copies a design, when δ < g/(g + φv).
///
/// g is what the betrayal brings at once, v the worth of its relations per step and φ the chance that its partners
/// hear of it: 1 − (1 − φ₁)^k with k shared partners where news spreads, else 1/k. Source: the grim trigger of repeated
/// play, as in the module ClusterGame.
public struct OpportunismRule: Sendable, Hashable {
    /// Whether opportunists act.
    public var isOn = true
    /// Whether they copy designs besides defaulting.
    public var copies = true
    /// The weight of the last step in what a factory takes its relations to be worth.
    public var memory = 0.1

    /// Creates the rule, switched on.
    public init() {}
}

/// News: who knows of a betrayal tells others who deal with the same factory.
///
/// A partner that knows it does not bring the factory to a buyer until the news is forgotten. Off, only the client-seer
/// or trading company that was there knows.
public struct NewsRule: Sendable, Hashable {
    /// Whether news spreads.
    public var isOn = true
    /// The chance that a partner hears from one that knows, per step, φ₁.
    public var reach = 0.3
    /// The steps after which a betrayal is forgotten.
    public var memory = 60

    /// Creates the rule, switched on.
    public init() {}
}

/// Reputation: a public record of delivered and defaulted orders, and private trust in trading companies.
///
/// The record's mean is (r + 1)/(r + s + 2) with r and s fading each step; Source: A. Jøsang and R. Ismail, "The beta
/// reputation system", 15th Bled Electronic Commerce Conference (2002).
public struct ReputationRule: Sendable, Hashable {
    /// Whether records and trust are kept and used.
    public var isOn = true
    /// The steps after which a fact weighs half.
    public var halfLife = 100.0
    /// How far trust in a trading company moves towards the last outcome, 0…1.
    public var adaptation = 0.2

    /// Creates the rule, switched on.
    public init() {}
}
