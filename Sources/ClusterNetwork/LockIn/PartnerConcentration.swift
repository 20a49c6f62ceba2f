/// How a member's dealings are spread over its partners.
///
/// Source: A. O. Hirschman, "The paternity of an index", *American Economic Review* 54 (1964) 761, for the index; its
/// inverse as a number of equal partners after M. A. Adelman, "Comment on the 'H' concentration measure as a
/// numbers-equivalent", *Review of Economics and Statistics* 51 (1969) 99–101.
public struct PartnerConcentration: Sendable, Hashable {
    /// The Herfindahl–Hirschman index Σ p² of the shares p of the partners: 1 for a single partner.
    public let index: Double

    /// The number of equal partners that would give the same index.
    public var effectivePartners: Double { 1 / index }
}
