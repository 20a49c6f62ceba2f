import RandomStreams
import Testing

struct UniformTests {
    @Test func `The independent draws are there`() throws {
        #expect(try OracleDraws.all.get().streams.count == 4)
    }

    @Test(arguments: OracleDraws.streams)
    func `Uniform numbers are those of an independent implementation`(oracle: OracleDraws.Stream) throws {
        var stream = try oracle.stream()
        #expect(oracle.uniform == (0..<5).map { _ in stream.uniform() })
        stream = try oracle.stream()
        #expect(oracle.openUniform == (0..<5).map { _ in stream.openUniform() })
    }

    @Test(arguments: OracleDraws.streams)
    func `Whole numbers are those of an independent implementation`(oracle: OracleDraws.Stream) throws {
        for (bound, expected) in zip(try OracleDraws.all.get().bounds, oracle.integers) {
            var stream = try oracle.stream()
            #expect(expected == (0..<8).map { _ in stream.integer(below: bound) })
        }
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `Uniform numbers have mean one half, variance one twelfth and no serial correlation`(seed: UInt64) {
        var stream = RandomStream(seed: seed)
        let count = 20_000
        let numbers = (0..<count).map { _ in stream.uniform() - 0.5 }
        let mean = numbers.reduce(0, +) / Double(count)
        let variance = numbers.reduce(0) { $0 + $1 * $1 } / Double(count)
        let product = zip(numbers, numbers.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / Double(count - 1)
        // Four standard errors each: √(1/12n), √(1/180n), (1/12)/√n.
        let root = Double(count).squareRoot()
        #expect(abs(mean) < 4 * 0.288_675 / root)
        #expect(abs(variance - 1.0 / 12) < 4 * 0.074_536 / root)
        #expect(abs(product) < 4.0 / 12 / root)
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `Seventeen equally likely results pass the chi-square test`(seed: UInt64) {
        var stream = RandomStream(seed: seed, purpose: StreamPurpose(area: 1, use: 1))
        var counts = [Int](repeating: 0, count: 17)
        for _ in 0..<17_000 { counts[stream.integer(below: 17)] += 1 }
        let statistic = counts.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
        // 16 degrees of freedom: the quantiles at 1e-4 and 1 − 1e-4 are 3.0 and 45.9.
        #expect(statistic > 3.0 && statistic < 45.9)
    }

    @Test func `Numbers stay within their range, also where rounding would leave it`() {
        var stream = RandomStream(seed: 4)
        let narrow = 1.0..<1.0.nextUp
        for _ in 0..<100 { #expect(narrow.contains(stream.uniform(in: narrow))) }
        for _ in 0..<1000 { #expect((-3.0..<5.0).contains(stream.uniform(in: -3..<5))) }
        for _ in 0..<1000 { #expect((0.0..<1.0).contains(stream.uniform())) }
    }
}
