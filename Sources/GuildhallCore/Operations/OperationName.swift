/// The name of an operation, such as `organisation.archive`: the audit log's action, an event's topic, a metric's label.
public struct OperationName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name.
    public let description: String

    /// Names an operation: small letters, digits and hyphens in words parted by dots, at most 60.
    public init(stringLiteral text: StaticString) {
        description = "\(text)"
        precondition(
            !description.isEmpty && description.utf8.count <= 60
                && description.utf8.allSatisfy { byte in
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                },
            "An operation's name has small letters, digits, hyphens and dots.")
    }
}
