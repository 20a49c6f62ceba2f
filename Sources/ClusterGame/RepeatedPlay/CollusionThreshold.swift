/// How patient traders must be to keep up the silent agreement that none allows.
public enum CollusionThreshold: Sendable, Hashable {
    /// The agreement holds when every trader's discount factor is at least this.
    case discount(Double)
    /// None allowing is an equilibrium already; no patience is needed.
    case notNeeded
    /// None allowing pays the traders no more than all allowing; nobody wants the agreement.
    case notWanted

    /// The critical discount factor, nil where there is none.
    public var value: Double? {
        if case .discount(let discount) = self { discount } else { nil }
    }
}
