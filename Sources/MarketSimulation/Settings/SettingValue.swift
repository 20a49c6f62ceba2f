/// The value of a setting.
public enum SettingValue: Sendable, Hashable, CustomStringConvertible {
    /// A number, also of a setting that takes whole numbers only.
    case number(Double)
    /// Yes or no.
    case flag(Bool)
    /// A word.
    case text(String)

    /// The value as it would stand in a file.
    public var description: String {
        switch self {
        case .number(let number):
            if let whole = Int(exactly: number) { String(whole) } else { String(number) }
        case .flag(let flag): flag ? "true" : "false"
        case .text(let word): word
        }
    }
}
