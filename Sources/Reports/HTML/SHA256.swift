/// The hash function SHA-256 (FIPS 180-4, section 6.2), by which a page's security policy names its own scripts.
///
/// The page needs a hash, not a secret; a library of cryptography would be a dependency out of proportion here.
public enum SHA256 {
    /// The hash of some bytes, 32 bytes long.
    public static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var state = initialState
        var block: [UInt8] = []
        block.reserveCapacity(64)
        var byteCount: UInt64 = 0
        for byte in bytes {
            block.append(byte)
            byteCount += 1
            if block.count == 64 {
                compress(block, into: &state)
                block.removeAll(keepingCapacity: true)
            }
        }
        block.append(0x80)
        if block.count > 56 {
            block += Array(repeating: 0, count: 64 - block.count)
            compress(block, into: &state)
            block.removeAll(keepingCapacity: true)
        }
        block += Array(repeating: 0, count: 56 - block.count)
        block += (0..<8).map { UInt8(truncatingIfNeeded: (byteCount * 8) >> (56 - 8 * UInt64($0))) }
        compress(block, into: &state)
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    /// The hash in the form of a Content Security Policy: `sha256-` and the hash in base 64.
    static func policySource(of text: String) -> String { "sha256-" + base64(hash(text.utf8)) }

    /// Bytes in base 64 (RFC 4648, section 4).
    static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = Array(bytes[start..<min(start + 3, bytes.count)])
            let padded = group + Array(repeating: 0, count: 3 - group.count)
            let bits = padded.reduce(0) { $0 << 8 | Int($1) }
            for place in 0..<4 {
                text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
            }
        }
        return text
    }

    private static func compress(_ block: [UInt8], into state: inout [UInt32]) {
        var schedule = [UInt32](repeating: 0, count: 64)
        for place in 0..<16 {
            let start = 4 * place
            schedule[place] =
                UInt32(block[start]) << 24 | UInt32(block[start + 1]) << 16 | UInt32(block[start + 2]) << 8
                | UInt32(block[start + 3])
        }
        for place in 16..<64 {
            let (far, near) = (schedule[place - 15], schedule[place - 2])
            let sigma0 = rotate(far, 7) ^ rotate(far, 18) ^ far >> 3
            let sigma1 = rotate(near, 17) ^ rotate(near, 19) ^ near >> 10
            schedule[place] = schedule[place - 16] &+ sigma0 &+ schedule[place - 7] &+ sigma1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for place in 0..<64 {
            let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let choice = e & f ^ ~e & g
            let first = h &+ sum1 &+ choice &+ roundConstants[place] &+ schedule[place]
            let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let majority = a & b ^ a & c ^ b & c
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
        }
        for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// The fractional parts of the square roots of the first eight primes (FIPS 180-4, section 5.3.3).
    private static let initialState = rootFractions(of: primes.prefix(8), power: 2)
    /// The fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
    private static let roundConstants = rootFractions(of: primes.prefix(64), power: 3)

    private static let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

    /// The first 32 bits of the fractional part of each prime's root, found by bisection in whole numbers.
    private static func rootFractions(of primes: some Sequence<Int>, power: Int) -> [UInt32] {
        primes.map { prime in
            // The largest r with r^power ≤ prime · 2^(32·power) is the root times 2^32, rounded down.
            var low: UInt64 = 0
            var high: UInt64 = 1 << 40
            while high - low > 1 {
                let middle = low + (high - low) / 2
                isPower(of: middle, exponent: power, atMost: prime) ? (low = middle) : (high = middle)
            }
            return UInt32(truncatingIfNeeded: low)
        }
    }

    /// Whether (root / 2^32)^exponent ≤ bound, exactly.
    private static func isPower(of root: UInt64, exponent: Int, atMost bound: Int) -> Bool {
        let wide = UInt128(root)
        // A root below 2^40 has a cube below 2^120, which 128 bits hold; so do the bounds, below 2^9 · 2^96.
        let product = exponent == 2 ? wide * wide : wide * wide * wide
        return product <= UInt128(bound) << UInt128(32 * exponent)
    }
}
