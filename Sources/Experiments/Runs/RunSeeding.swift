/// Which runs share their random numbers.
public enum RunSeeding: String, Sendable, Hashable, CaseIterable {
    /// Each run has a seed of its own, from the sweep's seed, the point and the repetition.
    case independent
    /// All points have the same seed in the same repetition: common random numbers, for ``PairedDifference``.
    case common
}
