import RandomStreams
import Testing

struct RandomStreamTests {
    @Test(arguments: OracleDraws.streams)
    func `The words are those of an independent implementation`(oracle: OracleDraws.Stream) throws {
        var stream = try oracle.stream()
        #expect(oracle.words == (0..<5).map { _ in String(stream.next()) })
    }

    @Test func `The parts of the address fill the counter without touching`() {
        // Every part at its largest in turn: if two parts shared a bit or a part spilled over, blocks would repeat.
        var first: Set<UInt64> = []
        let purposes = [StreamPurpose.general, StreamPurpose(area: 255, use: 255)]
        for run in [0, 1, RandomStream.runLimit - 1] {
            for step in [0, 1, RandomStream.stepLimit - 1] {
                for agent in [0, 1, 1 << 16, RandomStream.agentLimit - 1] {
                    for purpose in purposes {
                        var stream = RandomStream(seed: 5, run: run, step: step, agent: agent, purpose: purpose)
                        first.insert(stream.next())
                    }
                }
            }
        }
        #expect(first.count == 3 * 3 * 4 * 2)
    }

    @Test func `The last address ends at the last counter`() {
        let purpose = StreamPurpose(area: 255, use: 255)
        var stream = RandomStream(
            seed: 9, run: RandomStream.runLimit - 1, step: RandomStream.stepLimit - 1,
            agent: RandomStream.agentLimit - 1, purpose: purpose)
        let block = Philox.block(counterLow: 0xffff_ffff_0000_0000, counterHigh: .max, key: 9)
        #expect(stream.next() == block.low)
        #expect(stream.next() == block.high)
    }

    @Test func `A stream does not depend on what others drew or on the task that draws`() async {
        let expected = (0..<200).map { agent in
            var stream = RandomStream(seed: 3, agent: agent)
            return (0..<agent % 7 + 1).map { _ in stream.next() }
        }
        let drawn = await withTaskGroup { group in
            for agent in (0..<200).reversed() {
                group.addTask {
                    var stream = RandomStream(seed: 3, agent: agent)
                    return (agent, (0..<agent % 7 + 1).map { _ in stream.next() })
                }
            }
            return await group.reduce(into: [Int: [UInt64]]()) { $0[$1.0] = $1.1 }
        }
        for agent in 0..<200 { #expect(drawn[agent] == expected[agent]) }
    }

    @Test func `A copy of a stream goes on where the original stood`() {
        var original = RandomStream(seed: 1)
        _ = original.next()
        var copy = original
        for _ in 0..<5 { #expect(copy.next() == original.next()) }
    }

    @Test func `The standard library draws from it`() {
        var stream = RandomStream(seed: 8)
        let dice = (0..<600).map { _ in Int.random(in: 1...6, using: &stream) }
        #expect(Set(dice) == Set(1...6))
    }
}
