/// One statement with the values that are bound to it.
///
/// Written as a text with values in it; a value never becomes part of the text, so that nothing in it can be taken for SQL.
/// The text is the same for the same place in the source, whatever the values are, which lets an engine prepare it once.
///
/// ```swift
/// let statement: SQLStatement = "SELECT name FROM clusters WHERE id = \(id) AND version > \(3)"
/// statement.text    // SELECT name FROM clusters WHERE id = $1 AND version > $2
/// statement.values  // [.bytes([…]), .integer(3)]
/// ```
///
/// The marks `$1`, `$2` are those of PostgreSQL; SQLite takes them for named parameters, numbered as they come.
public struct SQLStatement: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The text with marks for the values.
    public let text: String
    /// The values in the order of their marks.
    public let values: [SQLValue]

    /// Creates a statement from a text without values.
    public init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    /// Creates a statement from a text with values in it.
    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// Creates a statement from a text that was put together, as those of migrations are; never from what a user wrote.
    public init(definition text: String) {
        self.text = text
        values = []
    }

    /// Collects text and values.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [SQLValue] = []

        /// Creates an empty statement.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        /// Adds text.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some SQLConvertible) {
            values.append(value.sqlValue)
            text += "$\(values.count)"
        }

        /// Binds a value, or that there is none.
        public mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            values.append(value?.sqlValue ?? .null)
            text += "$\(values.count)"
        }

        /// Adds a piece of text that the program's sources hold, such as a list of columns.
        public mutating func appendInterpolation(_ fragment: SQLFragment) { text += fragment.text }
    }
}

/// A piece of a statement that is written in the program's sources.
public struct SQLFragment: Hashable, Sendable {
    /// The text.
    public let text: String

    /// Creates a piece; a text that was put together while the program runs is not taken.
    public init(_ text: StaticString) { self.text = text.description }
}
