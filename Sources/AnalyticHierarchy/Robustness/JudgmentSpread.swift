/// How judgments vary from one simulated run to the next.
public enum JudgmentSpread: Sendable, Hashable {
    /// Each judgment a becomes a·e^(σz) with a standard normal z of its own; its reciprocal stays one.
    case noise(sigma: Double)
    /// The ratio of each named pair's first element to its second is drawn log-uniformly between two bounds; all other
    /// judgments stay.
    case intervals([NodePlace: [ElementPair: ClosedRange<Double>]])
}

extension JudgmentSpread {
    /// The standard deviation of the logarithms of judgments where nothing is known about it: 0.2.
    ///
    /// 95 of 100 judgments then stay within a factor of e^0.392 = 1.48 of what was said: a 3 between 2.0 and 4.4, a 5 between
    /// 3.4 and 7.4. That is a little over one step of the 1–9 scale at its lower end and two at 5, which is a
    /// convention of this module and no finding about anybody's experts.
    public static let defaultSigma = 0.2
}
