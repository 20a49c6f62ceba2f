/// The counter-based generator Philox4x32 with ten rounds.
///
/// A block of 128 random bits is a function of a 128-bit counter and a 64-bit key alone: there is no state to advance,
/// so any block can be had at once, on any thread. For one key, different counters give different blocks, since each
/// round is a bijection of the counter.
///
/// ```swift
/// let block = Philox.block(counterLow: 0, counterHigh: 0, key: 0)
/// // block.low == 0xe169c58d_6627e8d5, block.high == 0x9b00dbd8_bc57ac4c
/// ```
///
/// It passes the tests of TestU01 but is not made for cryptography: the key can be found from the output.
///
/// Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11,
/// doi:10.1145/2063384.2063405; the constants stand in its section 3.3 and Table 2.
public enum Philox {
    /// The number of rounds; seven already pass every test, ten is the published safety margin.
    public static let roundCount = 10

    /// The random block that belongs to a counter and a key.
    ///
    /// - Parameters:
    ///   - counterLow: the counter's words 0 (its lower half) and 1.
    ///   - counterHigh: the counter's words 2 (its lower half) and 3.
    ///   - key: the key's words 0 (its lower half) and 1.
    /// - Returns: the block's words in the same arrangement.
    @inlinable
    public static func block(
        counterLow: UInt64, counterHigh: UInt64, key: UInt64
    ) -> (low: UInt64, high: UInt64) {
        var (word0, word1) = (counterLow & 0xffff_ffff, counterLow >> 32)
        var (word2, word3) = (counterHigh & 0xffff_ffff, counterHigh >> 32)
        var key0 = UInt32(truncatingIfNeeded: key)
        var key1 = UInt32(truncatingIfNeeded: key >> 32)
        var round = 0
        while round < 10 {
            // Both factors have 32 bits, so that the products are exact in 64.
            let product0 = word0 &* 0xD251_1F53
            let product1 = word2 &* 0xCD9E_8D57
            word0 = (product1 >> 32) ^ word1 ^ UInt64(key0)
            word1 = product1 & 0xffff_ffff
            word2 = (product0 >> 32) ^ word3 ^ UInt64(key1)
            word3 = product0 & 0xffff_ffff
            // The Weyl sequence of the key: the golden ratio and √3 − 1 as 32-bit fractions.
            key0 &+= 0x9E37_79B9
            key1 &+= 0xBB67_AE85
            round += 1
        }
        return (word0 | word1 << 32, word2 | word3 << 32)
    }
}
