/// How judgments vary from one simulated run to the next.
public enum JudgmentSpread: Sendable, Hashable {
    /// Each judgment a becomes a·e^(σz) with a standard normal z of its own; its reciprocal stays one.
    case noise(sigma: Double)
    /// The ratio of each named pair's first element to its second is drawn log-uniformly between two bounds; all other
    /// judgments stay.
    case intervals([NodePlace: [ElementPair: ClosedRange<Double>]])
}
