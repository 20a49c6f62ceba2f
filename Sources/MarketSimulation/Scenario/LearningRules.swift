/// How trading companies come to be open or closed.
public struct PolicyRule: Sendable, Hashable {
    /// Whom a trading company compares itself with.
    public enum Imitation: String, Sendable, Hashable, CaseIterable {
        /// Nobody: policies stay.
        case none
        /// One peer at random, who is copied if better paid.
        case pairwise
        /// The mean of those with the other policy: the discrete replicator, with a chance of changing in proportion to
        /// the difference of mean pay, the others' share, and the inverse of the range of pay.
        case replicator
    }

    /// Whom a trading company compares itself with.
    public var imitation = Imitation.pairwise
    /// The chance of comparing at a step (pairwise), or the speed of the replicator.
    public var rate = 0.05
    /// The chance of trying the other policy at a step, whatever it pays.
    public var mutation = 0.001
    /// The weight of the last step in the pay that is compared; 1 for the last step alone.
    public var memory = 0.1

    /// Creates the rule, pairwise.
    public init() {}
}

/// How trading companies change their fees.
public struct FeeRule: Sendable, Hashable {
    /// The ways of changing.
    public enum Adjustment: String, Sendable, Hashable, CaseIterable {
        /// Fees stay.
        case fixed
        /// All lower the fee while open trading companies earn on the mean, and raise it while they lose.
        case commonStep = "common-step"
        /// Each offers a little less than the lowest fee while the whole market at that fee would pay it.
        case undercutting
    }

    /// The way of changing.
    public var adjustment = Adjustment.commonStep
    /// The first change of the fee.
    public var step = 0.002
    /// The least change: a change is halved, not under this, when it has gone too far.
    public var leastStep = 0.0005
    /// The chance that a trading company considers its fee at a step (undercutting).
    public var rate = 0.2

    /// Creates the rule, with a common step.
    public init() {}
}

/// Factories raise their mark-up when busier than the target and lower it when idler, never under what a sale costs.
public struct PricingRule: Sendable, Hashable {
    /// Whether mark-ups change.
    public var isOn = true
    /// The relative change of the price at a step, at most.
    public var step = 0.01
    /// The share of capacity that a factory wants to be busy.
    public var target = 0.5
    /// The least mark-up on the cost, beyond the bonus.
    public var least = 0.03

    /// Creates the rule, switched on.
    public init() {}
}

/// Factories change their designs to what they heard of demand, at a meeting at once, else late through the trader.
public struct RenewalRule: Sendable, Hashable {
    /// Whether designs change.
    public var isOn = true
    /// The chance that a factory considers its design at a step.
    public var rate = 0.1
    /// The distance on the circle of length one from which a design is out of date.
    public var threshold = 0.05
    /// The steps that demand takes through a closed trading company.
    public var delay = 20
    /// The chance that a closed trading company passes it on at all, per order.
    public var passedOn = 0.5

    /// Creates the rule, switched on.
    public init() {}
}

/// Factories try another number of kinds, and copy that of better-paid kin.
public struct SpecialisationRule: Sendable, Hashable {
    /// Whether the number of kinds changes.
    public var isOn = true
    /// The chance that a factory compares itself with kin at a step.
    public var rate = 0.05
    /// The chance that it tries one kind more or less at a step.
    public var trial = 0.01
    /// The weight of the last step in the pay that is compared.
    public var memory = 0.05

    /// Creates the rule, switched on.
    public init() {}
}

/// Factories open a sales department when Q(ωc − c_A) > F, and close it when not.
///
/// Q is what the factory sold of late, ω the going mark-up. Source: the factory's choice, Proposition 4 of the source.
public struct DepartmentRule: Sendable, Hashable {
    /// Whether factories may have departments.
    public var isOn = true
    /// The chance that a factory thinks of it at a step.
    public var rate = 0.05
    /// The chance that a buyer also looks at one factory that sells for itself.
    public var visibility = 0.3

    /// Creates the rule, switched on.
    public init() {}
}
