import RandomStreams
import Testing

struct DigitStreamTests {
    @Test(arguments: OracleDraws.streams)
    func `Digits are those of an independent implementation`(oracle: OracleDraws.Stream) throws {
        for (base, expected) in zip(try OracleDraws.all.get().bases, oracle.digits) {
            var digits = DigitStream(base: base, from: try oracle.stream())
            #expect(expected == (0..<30).map { _ in digits.next() })
        }
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `Digits are equally likely and neighbours independent`(seed: UInt64) {
        var digits = DigitStream(base: 5, from: RandomStream(seed: seed))
        var counts = [Int](repeating: 0, count: 25)
        for _ in 0..<25_000 { counts[digits.next() * 5 + digits.next()] += 1 }
        let statistic = counts.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
        // 24 degrees of freedom: the quantiles at 1e-4 and 1 − 1e-4 are 6.2 and 58.6.
        #expect(statistic > 6.2 && statistic < 58.6)
    }

    @Test func `Digits restarted from a stream are those of a new start`() {
        let stream = RandomStream(seed: 5, agent: 9)
        var used = DigitStream(base: 17, from: RandomStream(seed: 1))
        for _ in 0..<5 { _ = used.next() }
        var restarted = used.restarted(from: stream)
        var fresh = DigitStream(base: 17, from: stream)
        #expect((0..<40).map { _ in restarted.next() } == (0..<40).map { _ in fresh.next() })
    }

    @Test func `The only digit to the base one is zero`() {
        var digits = DigitStream(base: 1, from: RandomStream(seed: 5))
        #expect((0..<100).allSatisfy { _ in digits.next() == 0 })
    }
}
