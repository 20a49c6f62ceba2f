/// The hidden margins between which allowing is not dominant.
public struct DominanceFailure: Sendable, Hashable {
    /// The margin from which dominance fails, w₁.
    public let low: Double
    /// The margin up to which it fails, w₂.
    public let high: Double
}
