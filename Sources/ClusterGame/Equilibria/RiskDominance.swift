/// Which of two equilibria is safer for traders who do not know what the other will do.
public enum RiskDominance: String, Sendable, Hashable, CaseIterable {
    /// All allowing: a trader that thinks both choices of the other equally likely allows.
    case allAllow
    /// None allowing.
    case noneAllows
    /// Neither; r = 3 with equal shares.
    case neither
}
