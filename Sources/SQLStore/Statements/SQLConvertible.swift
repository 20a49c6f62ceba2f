public import GuildhallCore

/// A type whose values can be bound to a statement and read from a row.
public protocol SQLConvertible {
    /// The value as the database keeps it.
    var sqlValue: SQLValue { get }
    /// Reads what the database keeps; nil for what no value of the type is kept as.
    init?(sqlValue: SQLValue)
}

extension Int: SQLConvertible {
    /// The number in 64 bits.
    public var sqlValue: SQLValue { .integer(Int64(self)) }

    /// Reads an integer.
    public init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
}

extension Bool: SQLConvertible {
    /// 1 for true and 0 for false: SQLite's strict tables have no type of their own for it.
    public var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    /// Reads 1 or 0.
    public init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
}

extension Double: SQLConvertible {
    /// The number itself.
    public var sqlValue: SQLValue { .real(self) }

    /// Reads a real number.
    public init?(sqlValue: SQLValue) {
        guard case .real(let number) = sqlValue else { return nil }
        self = number
    }
}

extension String: SQLConvertible {
    /// The text itself.
    public var sqlValue: SQLValue { .text(self) }

    /// Reads a text.
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension [UInt8]: SQLConvertible {
    /// The bytes themselves.
    public var sqlValue: SQLValue { .bytes(self) }

    /// Reads bytes.
    public init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}

extension Identifier: SQLConvertible {
    /// Sixteen bytes: half the room of the text form in a table and in each of its indexes.
    public var sqlValue: SQLValue { .bytes(bytes) }

    /// Reads sixteen bytes.
    public init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self.init(bytes: bytes)
    }
}

extension SecretDigest: SQLConvertible {
    /// The 32 bytes.
    public var sqlValue: SQLValue { .bytes(bytes) }

    /// Reads 32 bytes.
    public init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self.init(bytes: bytes)
    }
}

extension Timestamp: SQLConvertible {
    /// Microseconds since 1970.
    public var sqlValue: SQLValue { .integer(microseconds) }

    /// Reads microseconds since 1970.
    public init?(sqlValue: SQLValue) {
        guard case .integer(let microseconds) = sqlValue else { return nil }
        self.init(microseconds: microseconds)
    }
}

extension SQLConvertible where Self: RawRepresentable<String> {
    /// The raw text.
    public var sqlValue: SQLValue { .text(rawValue) }

    /// Reads a raw text.
    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(rawValue: text)
    }
}

extension Organisation.Kind: SQLConvertible {}
extension OneTimeLink.Purpose: SQLConvertible {}

extension Actor: SQLConvertible {
    /// The actor's code.
    public var sqlValue: SQLValue { .text(code) }

    /// Reads an actor's code.
    public init?(sqlValue: SQLValue) {
        guard case .text(let code) = sqlValue else { return nil }
        self.init(code: code)
    }
}
