public import Experiments

/// A key of a model with the values that a plan lets it take.
public struct SweptFactor: Sendable, Hashable {
    /// The factor, named by the key.
    public let factor: Factor
    /// The words that the factor's values 0, 1, … stand for; nil where the values are numbers.
    public let words: [String]?

    /// The key's path.
    public var key: String { factor.name }

    /// The setting that a value of the factor stands for.
    public func setting(_ value: Double) -> SweptSetting {
        guard let words, let place = Int(exactly: value), words.indices.contains(place) else {
            return SweptSetting(key, .number(value))
        }
        return SweptSetting(key, .word(words[place]))
    }
}
