/// A rule without numbers of its own.
public struct Switch: Sendable, Hashable {
    /// Whether the rule holds.
    public var isOn = true

    /// Creates the rule, switched on.
    public init() {}
}

/// Client meetings: an open trading company calls client-seers, who bring their factories' quotes to the buyer.
public struct MeetingsRule: Sendable, Hashable {
    /// Whether trading companies can be open at all.
    public var isOn = true
    /// Whether client-seers have limited capacity and choose meetings by expected bonus.
    public var hasCapacity = true

    /// Creates the rule, switched on.
    public init() {}
}

/// Satisficing: search until an offer is satisfactory, with an aspiration that moves with experience.
///
/// Source: H. A. Simon, "A behavioral model of rational choice", *Quarterly Journal of Economics* 69 (1955) 99–118.
public struct SatisficingRule: Sendable, Hashable {
    /// Whether buyers satisfice; else they visit every trading company they know.
    public var isOn = true
    /// How far the aspiration moves towards what was found, 0…1 per visit to the cluster.
    public var adaptation = 0.1

    /// Creates the rule, switched on.
    public init() {}
}

/// Separate markets: at each step trading companies are put together at random in markets of m.
///
/// The buyers of a market then know exactly its trading companies; circles of partners and loyalty play no part.
public struct MatchingRule: Sendable, Hashable {
    /// Whether trading companies are matched.
    public var isOn = false
    /// The trading companies of one market, m.
    public var size = 2

    /// Creates the rule, switched off.
    public init() {}
}

/// The choice between this cluster and others.
///
/// A buyer comes with probability 1/(1 + exp((outside − expected)/sensitivity)), where what it expects follows its own
/// experience, and, while it stays away, the cluster's image as others tell it.
public struct OutsideRule: Sendable, Hashable {
    /// Whether there are other clusters.
    public var isOn = true
    /// The difference of satisfaction that multiplies the odds by e.
    public var sensitivity = 0.05
    /// How far what a buyer expects moves towards what it found, 0…1 per visit to the cluster.
    public var adaptation = 0.2
    /// How far it moves towards the cluster's image while it buys elsewhere, 0…1 per purchase elsewhere.
    public var hearing = 0.05

    /// Creates the rule, switched on.
    public init() {}
}

/// Loyalty: a buyer goes to trading company j with a weight exp(βJⱼ), and Jⱼ ← (1 − γ)Jⱼ + π after each visit.
///
/// π is the satisfaction that the deal brought, zero without a deal. Source: G. Weisbuch, A. Kirman and D. Herreiner,
/// "Market organisation and trading relationships", *Economic Journal* 110 (2000) 411–436.
public struct LoyaltyRule: Sendable, Hashable {
    /// Whether buyers remember what trading companies earned them.
    public var isOn = true
    /// The strength of choice, β.
    public var choice = 0.5
    /// The rate of forgetting, γ, per visit to the cluster.
    public var forgetting = 0.1

    /// Creates the rule, switched on.
    public init() {}
}

/// Chance in the choice of offers: a weight exp(−p/T) for each trading company's best offer.
public struct NoiseRule: Sendable, Hashable {
    /// Whether chance plays a part; else the best offer wins, and equals share the order.
    public var isOn = false
    /// T, in money per piece.
    public var temperature = 0.1

    /// Creates the rule, switched off.
    public init() {}
}
