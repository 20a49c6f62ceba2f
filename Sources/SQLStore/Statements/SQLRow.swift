/// One row of an answer, read from left to right.
///
/// ```swift
/// let cluster = Cluster(id: try row.next(), name: try row.next(), …)
/// ```
public struct SQLRow: Hashable, Sendable {
    /// The values, in the order of the columns.
    public let values: [SQLValue]
    /// How many columns have been read.
    private var place = 0

    /// Creates a row.
    public init(_ values: [SQLValue]) { self.values = values }

    /// Reads the next column.
    ///
    /// Throws an ``SQLFailure`` with ``SQLFailure/Code/misread`` when there is no such column or it holds something else.
    public mutating func next<Value: SQLConvertible>(_ type: Value.Type = Value.self) throws -> Value {
        let found = try take()
        guard let value = Value(sqlValue: found) else { throw mismatch(found, Value.self) }
        return value
    }

    /// Reads the next column; nil where it has no value.
    ///
    /// Throws like ``next(_:)``.
    public mutating func nextIfPresent<Value: SQLConvertible>(_ type: Value.Type = Value.self) throws -> Value? {
        let found = try take()
        if found == .null { return nil }
        guard let value = Value(sqlValue: found) else { throw mismatch(found, Value.self) }
        return value
    }

    /// The next value, counted.
    private mutating func take() throws -> SQLValue {
        guard place < values.count else {
            throw SQLFailure(.misread, "A row has \(values.count) columns, and one more was read.")
        }
        place += 1
        return values[place - 1]
    }

    /// What to say of a value that is of another type than was asked for.
    private func mismatch(_ found: SQLValue, _ type: Any.Type) -> SQLFailure {
        SQLFailure(.misread, "Column \(place) of a row has \(found.kind), which is no \(type).")
    }
}
