/// A value as both databases know it: what is bound to a statement and what stands in a row.
public enum SQLValue: Hashable, Sendable {
    /// No value.
    case null
    /// A whole number of 64 bits.
    case integer(Int64)
    /// A number of IEEE 754's double precision.
    case real(Double)
    /// A text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])

    /// The kind of value, for messages.
    public var kind: String {
        switch self {
        case .null: "no value"
        case .integer: "an integer"
        case .real: "a real number"
        case .text: "a text"
        case .bytes: "bytes"
        }
    }
}
