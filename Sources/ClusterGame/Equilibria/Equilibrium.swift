/// A Nash equilibrium between the traders, or a family of them; traders are alike, so that only numbers count.
public enum Equilibrium: Sendable, Hashable {
    /// Every trader allows.
    case allAllow
    /// No trader allows.
    case noneAllows
    /// Every trader allows with the same probability, strictly between 0 and 1.
    case mixed(allowProbability: Double)
    /// So many traders, between one and m − 1, allow and the rest refuse.
    case some(allowing: Int)
    /// So many traders allow, so many others allow with a probability, and the rest refuse.
    case partlyMixed(allowing: Int, mixing: Int, allowProbability: Double)
    /// Every profile in which at least so many traders allow for certain, whatever the rest does.
    case everyProfile(allowingAtLeast: Int)

    /// The kind in one word, as files write it.
    public var kind: String {
        switch self {
        case .allAllow: "all-allow"
        case .noneAllows: "none-allows"
        case .mixed: "mixed"
        case .some: "some-allow"
        case .partlyMixed: "partly-mixed"
        case .everyProfile: "every-profile"
        }
    }

    /// The probability with which a trader that mixes allows, 1 or 0 where all or none allow, nil for the others.
    public var allowProbability: Double? {
        switch self {
        case .allAllow: 1
        case .noneAllows: 0
        case .mixed(let probability), .partlyMixed(_, _, let probability): probability
        case .some, .everyProfile: nil
        }
    }
}
