/// The name of a route, such as `organisation.archive`: the label of its measurements, a field of the log, and the
/// identifier of the operation in the description of the interface.
public struct RouteName: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name.
    public let description: String

    /// Creates a name.
    public init(_ name: String) { description = name }

    /// Creates a name from a literal.
    public init(stringLiteral value: String) { description = value }

    /// The order of the letters.
    public static func < (one: Self, other: Self) -> Bool { one.description < other.description }
}
