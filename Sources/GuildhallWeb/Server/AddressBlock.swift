/// A block of internet addresses, such as `10.0.0.0/8` or `2001:db8::/32`; a single address is a block of one.
public struct AddressBlock: Hashable, Sendable {
    /// The bytes of the first address: 4 or 16.
    private let bytes: [UInt8]
    /// How many bits the addresses share.
    private let bits: Int

    /// Reads a block; nil for a text that is none.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bytes = Self.bytes(of: String(halves[0])) else { return nil }
        self.bytes = bytes
        guard halves.count > 1 else {
            bits = bytes.count * 8
            return
        }
        guard let bits = Int(halves[1]), (0...bytes.count * 8).contains(bits) else { return nil }
        self.bits = bits
    }

    /// Whether an address lies in the block; an IPv4 address also in its form within IPv6.
    public func contains(_ address: String) -> Bool {
        guard var other = Self.bytes(of: address) else { return false }
        if bytes.count == 4, other.count == 16, other.prefix(12) == Self.mapped { other = Array(other.suffix(4)) }
        guard other.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let mask: UInt8 = 0x80 >> UInt8(bit % 8)
            return bytes[bit / 8] & mask == other[bit / 8] & mask
        }
    }

    /// What leads an IPv4 address within IPv6 (RFC 4291, section 2.5.5.2).
    private static let mapped: ArraySlice<UInt8> = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    /// The bytes of an address in one of its usual forms.
    private static func bytes(of text: String) -> [UInt8]? {
        guard text.contains(":") else {
            let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
            return numbers.count == 4 && !numbers.contains(nil) ? numbers.compactMap { $0 } : nil
        }
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        guard let front = groups(halves[0]), let back = halves.count > 1 ? groups(halves[1]) : [] else { return nil }
        let missing = 16 - front.count - back.count
        guard halves.count > 1 ? missing > 0 : missing == 0 else { return nil }
        return front + [UInt8](repeating: 0, count: missing) + back
    }

    /// The bytes of groups between colons; the last group may be an IPv4 address.
    private static func groups(_ text: Substring) -> [UInt8]? {
        if text.isEmpty { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var result: [UInt8] = []
        for (place, part) in parts.enumerated() {
            if place == parts.count - 1, part.contains(".") {
                guard let last = bytes(of: String(part)) else { return nil }
                result += last
            } else {
                guard part.count <= 4, let number = UInt16(part, radix: 16) else { return nil }
                result += [UInt8(number >> 8), UInt8(number & 0xFF)]
            }
        }
        return result
    }
}
