/// Why a setting could not be changed.
public enum SettingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no setting with this key.
    case unknown(key: String)
    /// The value is not of the kind that the setting takes, or lies outside its range.
    case unfit(key: String, value: SettingValue, expected: String)

    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .unknown(let key): "There is no setting \(key)."
        case .unfit(let key, let value, let expected): "\(key) is \(value); expected is \(expected)."
        }
    }
}
