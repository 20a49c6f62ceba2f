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
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for place in 0..<8 {
            high = high << 8 | UInt64(bytes[place])
            low = low << 8 | UInt64(bytes[place + 8])
        }
        (self.high, self.low) = (high, low)
    }

    /// Reads the text form; nil for upper case, braces or anything else that is not exactly it.
    public init?(_ text: String) {
        guard text.utf8.count == 36 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for (place, character) in text.utf8.enumerated() {
            if Self.isHyphen(place) {
                guard character == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = character - UInt8(ascii: "a") + 10
            default: return nil
            }
            // The second half begins behind the second hyphen.
            if place < 18 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
        }
        (self.high, self.low) = (high, low)
    }

    /// The sixteen bytes, the most significant first.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
            for place in 0..<8 {
                bytes[place] = UInt8(truncatingIfNeeded: high >> (56 - 8 * place))
                bytes[place + 8] = UInt8(truncatingIfNeeded: low >> (56 - 8 * place))
            }
            count = 16
        }
    }

    /// The text form.
    public var description: String {
        String(unsafeUninitializedCapacity: 36) { text in
            var shift = 60
            for place in 0..<36 {
                if Self.isHyphen(place) {
                    text[place] = UInt8(ascii: "-")
                    continue
                }
                let digit = UInt8((place < 18 ? high : low) >> UInt64(shift) & 15)
                text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                shift = shift == 0 ? 60 : shift - 4
            }
            return 36
        }
    }

    /// Whether a place of the text form has a hyphen: behind 8, 12, 16 and 20 digits (RFC 9562, section 4).
    private static func isHyphen(_ place: Int) -> Bool { place == 8 || place == 13 || place == 18 || place == 23 }

    /// The order of the bytes, which is that of creation for version 7.
    public static func < (one: Self, other: Self) -> Bool {
        (one.high, one.low) < (other.high, other.low)
    }
}
