/// Why a proposition holds, fails or holds under a condition; each case stands for one sentence.
public enum PropositionReason: String, Sendable, Hashable, CaseIterable {
    // The first proposition.
    /// Allowing is strictly dominant, and the traders gain too.
    case dominantForAll
    /// Allowing is strictly dominant although the traders would be better off if none did.
    case dominantDilemma
    /// Allowing is dominant only weakly: none allowing is an equilibrium too.
    case weaklyDominant
    /// All allowing is one of several equilibria: it needs trust or a start in common.
    case needsTrust
    /// All allowing is not an equilibrium, or not one the traders care for.
    case noEquilibrium

    // The second.
    /// Competition reaches a fee below the monopolist's, at which traders earn normal profit.
    case competitiveFee
    /// The cluster has too few kinds for any fee to carry the traders.
    case noZeroProfitFee
    /// The fee is not below the fee a monopolist would charge.
    case feeNotBelowMonopoly
    /// The fee given leaves the traders a profit, which entry would have to compete away.
    case profitLeft
    /// The fee given makes the traders a loss, so that some would have to leave.
    case lossMade

    // The third.
    /// More kinds lower the fee, and twice as many keep allowing dominant.
    case feeFalls
    /// More kinds lower the fee, but with twice as many (or already now) the system needs trust.
    case feeFallsTowardsTrust
    /// The traders have no fixed costs, so that the fee does not depend on the number of kinds.
    case feeDoesNotMove

    // The fourth.
    /// Every factory sells less than its own sales department would need.
    case allFactoriesSmall
    /// The factories of some kinds sell enough for sales departments of their own.
    case someFactoriesLarge
    /// Every factory sells enough for a sales department of its own.
    case allFactoriesLarge

    // The fifth.
    /// Each factory and the cluster as a whole spend less on marketing.
    case saving
    /// Each factory spends less, but the traders' fixed costs are no less than all factories' would be.
    case tooManyTraders
    /// Marketing costs nothing, so that nothing is saved.
    case nothingToSave
}
