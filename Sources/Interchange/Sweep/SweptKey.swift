/// A number, a count or a choice of a model that experiments can vary.
public struct SweptKey: Sendable, Hashable {
    /// What values the key takes.
    public enum Kind: Sendable, Hashable {
        /// Any number.
        case number
        /// A whole number.
        case count
        /// One of several words; `true` and `false` for a switch.
        case word([String])
    }

    /// The key's path, as `demand.alpha`.
    public let name: String
    /// What values it takes.
    public let kind: Kind
    /// Why it cannot be varied in this very model, a sentence's end; nil where it can.
    public let obstacle: String?

    /// Creates a key.
    public init(_ name: String, _ kind: Kind, obstacle: String? = nil) {
        self.name = name
        self.kind = kind
        self.obstacle = obstacle
    }
}
