import Testing

@testable import Experiments

struct ShardTests {
    @Test(arguments: [0, 1, 2, 7, 100], [1, 2, 3, 10])
    func `Every run belongs to one shard, and shards differ by one run at most`(runs: Int, count: Int) throws {
        for assignment in Shard.Assignment.allCases {
            let shards = try (0..<count).map { try Shard(index: $0, count: count, assignment: assignment) }
            let parts = shards.map { Array($0.numbers(of: runs)) }
            #expect(parts.flatMap { $0 }.sorted() == Array(0..<runs))
            let sizes = parts.map(\.count)
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
            for source in try ShardMerge(runCount: runs, shards: count, assignment: assignment) {
                #expect(parts[source.shard].contains(source.run))
            }
        }
    }

    @Test func `A plan of the largest size is dealt without overflow`() throws {
        let runs = 1 << 52
        let last = try Shard(index: (1 << 20) - 1, count: 1 << 20).numbers(of: runs)
        #expect(last.first + last.count == runs && last.count == 1 << 32)
    }

    @Test(arguments: [(-1, 3), (3, 3), (0, 0), (0, -2)])
    func `A shard outside of the whole is refused`(index: Int, count: Int) {
        #expect(throws: ShardOutOfRange(index: index, count: count)) { try Shard(index: index, count: count) }
    }

    @Test func `Missing, doubled and foreign runs are named`() throws {
        func problem(_ first: [Int], _ second: [Int], _ assignment: Shard.Assignment = .contiguous) -> MergeProblem? {
            do throws(MergeProblem) {
                _ = try ShardMerge.merged(
                    [first.map { ($0, [$0]) }, second.map { ($0, [$0]) }], runCount: 4, assignment: assignment)
                return nil
            } catch {
                return error
            }
        }
        #expect(problem([0, 1], [2, 3]) == nil && problem([0, 2], [1, 3], .roundRobin) == nil)
        #expect(problem([0], [2, 3]) == .missing(run: 1, shard: 0))
        #expect(problem([1], [2, 3]) == .missing(run: 0, shard: 0))
        #expect(problem([0, 0, 1], [2, 3]) == .doubled(run: 0, shard: 0))
        #expect(problem([0, 1, 1], [2, 3]) == .doubled(run: 1, shard: 0))
        #expect(problem([0, 2], [2, 3]) == .foreign(run: 2, shard: 0))
        #expect(problem([0, 1], [2, 3, 0]) == .foreign(run: 0, shard: 1))
        #expect(problem([0, 1], [2, 3], .roundRobin) == .foreign(run: 2, shard: 1))
        #expect(throws: MergeProblem.noShards) {
            try ShardMerge.merged([[(run: Int, rows: [Int])]](), runCount: 1, assignment: .contiguous)
        }
    }
}
