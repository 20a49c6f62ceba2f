/// A moment, in microseconds since the beginning of 1970 in UTC, leap seconds not counted.
///
/// A whole number compares, stores and hashes alike everywhere; a database's own type for time does not.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Microseconds since the beginning of 1970.
    public let microseconds: Int64

    /// Creates a moment.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// Creates a moment from whole seconds since the beginning of 1970.
    public init(seconds: Int64) { microseconds = seconds * 1_000_000 }

    /// The earlier of two moments is the lesser.
    public static func < (one: Self, other: Self) -> Bool { one.microseconds < other.microseconds }

    /// The moment that lies a duration later, cut to whole microseconds.
    public static func + (moment: Self, duration: Duration) -> Self {
        let (seconds, attoseconds) = duration.components
        return Timestamp(microseconds: moment.microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    }
}
