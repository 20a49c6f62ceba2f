import RandomStreams
import Testing

struct PhiloxTests {
    /// The known answers of Random123 1.09, file `tests/kat_vectors`, generator philox4x32 with ten rounds.
    struct KnownAnswer: Sendable {
        let counter: [UInt32]
        let key: [UInt32]
        let words: [UInt32]
    }

    static let knownAnswers = [
        KnownAnswer(
            counter: [0, 0, 0, 0], key: [0, 0],
            words: [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
        KnownAnswer(
            counter: [.max, .max, .max, .max], key: [.max, .max],
            words: [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]),
        KnownAnswer(
            counter: [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], key: [0xa409_3822, 0x299f_31d0],
            words: [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]),
    ]

    @Test(arguments: knownAnswers)
    func `Ten rounds give the published words`(answer: KnownAnswer) {
        let joined = { (words: [UInt32], place: Int) in UInt64(words[place]) | UInt64(words[place + 1]) << 32 }
        let block = Philox.block(
            counterLow: joined(answer.counter, 0), counterHigh: joined(answer.counter, 2), key: joined(answer.key, 0))
        #expect(block.low == joined(answer.words, 0))
        #expect(block.high == joined(answer.words, 2))
    }

    @Test func `Flipping one bit of the counter or the key flips about half of the block`() {
        let reference = Philox.block(counterLow: 7, counterHigh: 11, key: 13)
        var flipped = 0
        for bit in 0..<64 {
            let mask = UInt64(1) << bit
            for block in [
                Philox.block(counterLow: 7 ^ mask, counterHigh: 11, key: 13),
                Philox.block(counterLow: 7, counterHigh: 11 ^ mask, key: 13),
                Philox.block(counterLow: 7, counterHigh: 11, key: 13 ^ mask),
            ] {
                let count = (block.low ^ reference.low).nonzeroBitCount + (block.high ^ reference.high).nonzeroBitCount
                // Binomial with 128 halves: mean 64, standard deviation 5.7; five of them on either side.
                #expect(abs(count - 64) <= 28)
                flipped += count
            }
        }
        // 192 blocks: standard deviation of the mean 0.41.
        #expect(abs(Double(flipped) / 192 - 64) < 2)
    }
}
