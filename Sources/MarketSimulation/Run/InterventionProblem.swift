/// Why a setting cannot be changed in the course of a run.
public enum InterventionProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The setting shapes the run from its start, or there is no such setting.
    case fixed(key: String)
    /// The setting does not take the value.
    case setting(SettingProblem)
    /// The scenario would have problems.
    case scenario(InvalidScenario)

    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .fixed(let key): "\(key) cannot change in the course of a run."
        case .setting(let problem): problem.description
        case .scenario(let problem): problem.description
        }
    }
}
