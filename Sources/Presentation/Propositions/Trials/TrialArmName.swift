/// What the arms of trials are called.
public enum TrialArmName: String, Sendable, Hashable, CaseIterable {
    /// With and without client meetings.
    case withMeetings, withoutMeetings
    /// With and without imitation of better-paid peers.
    case imitation, noImitation
    /// Trading companies compete in fees, or keep them.
    case competing, fixedFees
    /// So many kinds of product.
    case kinds
    /// Circles of partners change, or stay.
    case growing, staying
    /// Buyers who stop at a satisfactory offer, or visit everyone; with meetings and without.
    case satisficingWith, satisficingWithout, searchingWith, searchingWithout
    /// Buyers elsewhere hear of the cluster's image, or do not.
    case hearing, deaf
    /// The chance that a partner hears of a betrayal.
    case reach
    /// News spreads, or does not.
    case news, noNews
    /// So many factories for which a client-seer stands.
    case mandates
    /// Factories count on dealings to come, or do not.
    case future, noFuture
    /// The trading company makes defaults good, or does not.
    case surety, noSurety
    /// Factories change how many kinds they make, or do not.
    case specialising, unchanging
}
