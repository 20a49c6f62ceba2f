/// The counted random words of the bench market: a word depends on the stream and its number alone.
///
/// The mixing is the finaliser of splitmix64, which every peer of the bench can compute to the bit: G. L. Steele, D. Lea
/// and C. H. Flood, "Fast splittable pseudorandom number generators", *OOPSLA 2014*, 453–472, with the constants of
/// D. Stafford's variant 13. The market proper draws from `RandomStreams`.
struct BenchDraws: Sendable {
    private let stream: UInt64

    /// The stream of a purpose, `1...6`.
    init(seed: UInt64, purpose: UInt64) {
        stream = Self.mix(seed &+ purpose)
    }

    /// The word of a number.
    @inline(__always)
    func word(_ number: UInt64) -> UInt64 {
        Self.mix(stream &+ 0x9E37_79B9_7F4A_7C15 &* (number &+ 1))
    }

    /// A word as a number of [0, 1): its upper 53 bits, scaled.
    @inline(__always)
    static func unit(_ word: UInt64) -> Double {
        // The shifted word fits a signed integer, whose conversion is one instruction.
        Double(Int64(truncatingIfNeeded: word >> 11)) * 0x1p-53
    }

    @inline(__always)
    static func mix(_ word: UInt64) -> UInt64 {
        var bits = word
        bits ^= bits >> 30
        bits &*= 0xBF58_476D_1CE4_E5B9
        bits ^= bits >> 27
        bits &*= 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
