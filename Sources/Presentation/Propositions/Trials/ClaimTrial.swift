/// How a claim is tried, declared before any run: what is compared, and what the claim says will come out.
///
/// A claim may have several parts, each with a sign of its own, so that a claim of which parts hold and others do not is
/// told as what it is. ``declared(for:)`` is the whole declaration; it reads the scenario's settings and nothing that a
/// run could tell.
public struct ClaimTrial: Sendable, Hashable {
    /// The claim.
    public let claim: Claim
    /// Its parts, the one that speaks for the claim first.
    public let parts: [TrialPart]

    /// Declares the trial of a claim; the part that leads comes first.
    init(_ claim: Claim, _ parts: [TrialPart]) {
        self.claim = claim
        self.parts = parts
    }
}

/// One comparison: a contrast of arms in one outcome, with the sign that the claim expects.
///
/// The effect in a replicate is the sum of the arms' outcomes, each times its weight. The weights sum to zero, so that the
/// effect is zero where nothing but chance tells the arms apart: −1 and +1 for a mechanism off and on; +1, −1, −1, +1 for
/// how far one mechanism changes another's effect; the weights of a least-squares line for a ladder of values.
public struct TrialPart: Sendable, Hashable {
    /// The name of the part, which also finds its texts.
    public let name: TrialPartName
    /// What is looked at in each run.
    public let outcome: TrialOutcome
    /// What the claim says.
    public let expected: ExpectedSign
    /// What is compared; the first arm has the mechanism off.
    public let arms: [TrialArm]
    /// The setting that a ladder climbs, with its unit of one step; nil for other contrasts.
    public let ladder: TrialLadder?

    init(
        _ name: TrialPartName, _ outcome: TrialOutcome, _ expected: ExpectedSign, _ arms: [TrialArm],
        ladder: TrialLadder? = nil
    ) {
        self.name = name
        self.outcome = outcome
        self.expected = expected
        self.arms = arms
        self.ladder = ladder
    }
}

/// On which side of zero a claim sees an effect.
public enum ExpectedSign: String, Sendable, Hashable {
    /// Above zero.
    case positive
    /// Under zero.
    case negative
}

/// What a ladder's effect is counted in.
public enum TrialLadder: String, Sendable, Hashable {
    /// The change with every doubling of the value.
    case perDoubling
    /// The change per unit of the value.
    case perUnit
}

/// One side of a comparison: the scenario with some settings changed.
public struct TrialArm: Sendable, Hashable {
    /// What the arm is called.
    public let name: TrialArmName
    /// The value on a ladder; nil beside one.
    public let level: Double?
    /// The settings that differ from the scenario.
    public let settings: [TrialSetting]
    /// The weight of its outcome in the effect.
    public let weight: Double

    init(_ name: TrialArmName, _ weight: Double, _ settings: [TrialSetting], level: Double? = nil) {
        self.name = name
        self.weight = weight
        self.settings = settings
        self.level = level
    }
}
