/// What kind of game the traders play.
///
/// With equal shares and a fixed fee the first four and ``indifferent`` exhaust the cases; the others need logit shares.
public enum Regime: String, Sendable, Hashable, CaseIterable {
    /// Allowing is dominant and the traders are no worse off when all allow than when none does.
    case plain
    /// Allowing is strictly dominant although every trader would be better off if none allowed.
    case dilemma
    /// Allowing is weakly dominant, and none allowing is an equilibrium too.
    case edge
    /// All allowing and none allowing are both equilibria: a stag hunt, which trust decides.
    case coordination
    /// Refusing is the better choice, and none allowing is the equilibrium.
    case refusal
    /// Neither all allowing nor none allowing is an equilibrium, or some of the traders allow at a further one.
    case division
    /// The traders do not care.
    case indifferent
}
