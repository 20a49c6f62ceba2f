/// Why bytes are not a checkpoint that a run can resume from.
public enum CheckpointProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes do not begin as a checkpoint of this version does.
    case foreign
    /// The bytes end early, go on too long, or their sum is wrong.
    case damaged
    /// The scenario within has problems or settings that this version does not know.
    case scenario(String)

    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .foreign: "The bytes are no checkpoint of a market, or one of another version."
        case .damaged: "The checkpoint is damaged: it is cut short, too long, or changed."
        case .scenario(let reason): "The checkpoint's scenario cannot be used: \(reason)"
        }
    }
}
