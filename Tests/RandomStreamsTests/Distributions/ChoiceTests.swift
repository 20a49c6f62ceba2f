import RandomStreams
import Testing

struct ChoiceTests {
    @Test(arguments: OracleDraws.streams)
    func `Weighted choices and permutations are those of an independent implementation`(
        oracle: OracleDraws.Stream
    ) throws {
        let weights = try OracleDraws.all.get().weights
        var stream = try oracle.stream()
        #expect(oracle.places == (0..<20).map { _ in stream.place(weightedBy: weights) })
        stream = try oracle.stream()
        #expect(oracle.permutation == stream.permutation(of: 12))
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `Weighted choices come as often as their weights say`(seed: UInt64) {
        var stream = RandomStream(seed: seed)
        var counts = [0, 0, 0, 0]
        for _ in 0..<10_000 { counts[stream.place(weightedBy: [1, 0, 3, 6])] += 1 }
        #expect(counts[1] == 0)
        for (place, probability) in [(0, 0.1), (2, 0.3), (3, 0.6)] {
            let standardError = (10_000 * probability * (1 - probability)).squareRoot()
            #expect(abs(Double(counts[place]) - 10_000 * probability) < 4 * standardError)
        }
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `The six orders of three things are equally likely`(seed: UInt64) {
        var stream = RandomStream(seed: seed)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<6000 { counts[stream.permutation(of: 3), default: 0] += 1 }
        #expect(counts.count == 6)
        let statistic = counts.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 }
        // 5 degrees of freedom: the quantile at 1 − 1e-4 is 25.7.
        #expect(statistic < 25.7)
    }

    @Test func `Short permutations and choices from one thing are what they must be`() {
        var stream = RandomStream(seed: 2)
        #expect(stream.permutation(of: 0) == [])
        #expect(stream.permutation(of: 1) == [0])
        #expect(stream.element(of: ["only"]) == "only")
        #expect((0..<100).allSatisfy { _ in (10..<15).contains(stream.element(of: 10..<15)) })
        #expect(stream.permutation(of: 1000).sorted() == Array(0..<1000))
    }
}
