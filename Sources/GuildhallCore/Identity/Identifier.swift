/// A 128-bit identifier of one kind of thing.
///
/// The type parameter keeps the identifiers of members from being taken for those of accounts. The text form is the
/// lower-case one of RFC 9562, section 4; ``init(time:random:)`` makes version 7 of section 5.7, whose order is the order of
/// creation, so that new rows go to the end of an index.
///
/// ```swift
/// Identifier<Cluster>("01890a5d-ac96-774b-bcce-b302099a8057")?.description // the same text
/// ```
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The first eight bytes.
    public let high: UInt64
    /// The last eight bytes.
    public let low: UInt64

    /// Creates an identifier from its halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Creates an identifier of version 7.
    ///
    /// - Parameters:
    ///   - time: the moment of creation; its milliseconds lead. Moments before 1970 or after the year 10889 are a programmer's
    ///     error, since 48 bits hold no others.
    ///   - random: 128 random bits, of which 74 are used.
    public init(time: Timestamp, random: (UInt64, UInt64)) {
        let milliseconds = time.microseconds / 1000
        precondition(time.microseconds >= 0 && milliseconds < 1 << 48, "An identifier's time needs 48 bits.")
        high = UInt64(milliseconds) << 16 | 0x7000 | random.0 & 0x0FFF
        low = random.1 & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    /// Reads sixteen bytes; nil for any other number of them.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Reads the text form; nil for upper case, braces or anything else that is not exactly it.
    public init?(_ text: String) {
        let characters = Array(text.utf8)
        let hyphens: Set = [8, 13, 18, 23]
        guard characters.count == 36 else { return nil }
        var digits: [UInt64] = []
        for (place, character) in characters.enumerated() {
            if hyphens.contains(place) {
                guard character == UInt8(ascii: "-") else { return nil }
                continue
            }
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(UInt64(character - UInt8(ascii: "0")))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(UInt64(character - UInt8(ascii: "a") + 10))
            default: return nil
            }
        }
        high = digits.prefix(16).reduce(0) { $0 << 4 | $1 }
        low = digits.suffix(16).reduce(0) { $0 << 4 | $1 }
    }

    /// The sixteen bytes, the most significant first.
    public var bytes: [UInt8] {
        [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) } }
    }

    /// The text form.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The order of the bytes, which is that of creation for version 7.
    public static func < (one: Self, other: Self) -> Bool {
        (one.high, one.low) < (other.high, other.low)
    }
}
