/// A key of a model with the value that it takes in a run.
public struct SweptSetting: Sendable, Hashable {
    /// A value of a key.
    public enum Value: Sendable, Hashable {
        /// A number, or a count.
        case number(Double)
        /// One of the key's words.
        case word(String)
    }

    /// The key's path.
    public let key: String
    /// The value.
    public let value: Value

    /// Creates a setting.
    public init(_ key: String, _ value: Value) {
        self.key = key
        self.value = value
    }

    /// The value as files write it: the fewest digits that read back to the same number.
    public var text: String {
        switch value {
        case .number(let number): shortest(number)
        case .word(let word): word
        }
    }
}
