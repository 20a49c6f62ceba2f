/// One of several equal parts of a sweep, to be done on a machine of its own.
///
/// ```swift
/// let shard = try Shard(index: 1, count: 3)
/// Array(shard.numbers(of: 10))  // [3, 4, 5]: the parts are 0…2, 3…5 and 6…9
/// ```
public struct Shard: Sendable, Hashable {
    /// How runs are dealt to shards.
    public enum Assignment: String, Sendable, Hashable, CaseIterable {
        /// Runs side by side: shard i of n has the runs from ⌊i·runs/n⌋ on.
        case contiguous
        /// Each n-th run, so that points whose runs take long are spread.
        case roundRobin = "round-robin"
    }

    /// The shard's place, counted from zero.
    public let index: Int
    /// The number of shards.
    public let count: Int
    /// How runs are dealt.
    public let assignment: Assignment

    /// Creates a shard.
    ///
    /// - Throws: ``ShardOutOfRange`` unless 0 ≤ index < count.
    public init(index: Int, count: Int, assignment: Assignment = .contiguous) throws(ShardOutOfRange) {
        guard index >= 0, index < count else { throw ShardOutOfRange(index: index, count: count) }
        self.index = index
        self.count = count
        self.assignment = assignment
    }

    /// The shard's runs of a plan with so many runs; shards differ by one run at most.
    public func numbers(of runCount: Int) -> RunNumbers {
        precondition(runCount >= 0, "A plan has no negative number of runs.")
        switch assignment {
        case .contiguous: return RunNumbers(start(of: index, runCount)..<start(of: index + 1, runCount))
        case .roundRobin:
            let own = max(0, (runCount - index + count - 1) / count)
            return RunNumbers(first: index, step: count, count: own)
        }
    }

    /// ⌊i·runs/n⌋ without the product, which may be larger than the largest number.
    private func start(of index: Int, _ runCount: Int) -> Int {
        let wide = index.multipliedFullWidth(by: runCount)
        return count.dividingFullWidth(wide).quotient
    }
}
