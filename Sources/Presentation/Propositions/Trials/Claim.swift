/// A claim of the source about client meetings that a simulated market can try.
///
/// Source: Dudko and Zhao Zong, "Cluster marketing in enterprise innovations": the five propositions of its game (P1 to P5)
/// and the four advantages that it argues in words (A1 with four sides, A2 to A4).
public enum Claim: String, Sendable, Hashable, CaseIterable {
    /// The system arises from self-interest and spreads by itself.
    case p1 = "P1"
    /// Agency fees end low, and trading companies earn a normal profit.
    case p2 = "P2"
    /// The finer the division of labour, the lower the fee.
    case p3 = "P3"
    /// It serves small factories: scale without a sales department of their own.
    case p4 = "P4"
    /// It lowers the capital that entry takes.
    case p5 = "P5"
    /// Social capital inside and outside grows; leaving gets costlier.
    case a1a = "A1a"
    /// The cluster's image draws boundedly rational buyers.
    case a1b = "A1b"
    /// Repeated dealings and news deter opportunism.
    case a1c = "A1c"
    /// The trading company bridges trust between strangers.
    case a1d = "A1d"
    /// Specialisation rises.
    case a2 = "A2"
    /// News of the market reaches factories directly.
    case a3 = "A3"
    /// Nobody is locked in.
    case a4 = "A4"
}
