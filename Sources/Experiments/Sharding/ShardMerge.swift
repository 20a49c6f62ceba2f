/// Puts the rows of all shards into the order that an unsharded sweep writes.
///
/// The merge asks for one run after another and which shard has it, so that files can be read side by side without being
/// held in memory:
///
/// ```swift
/// var merge = ShardMerge(runCount: plan.runCount, shards: 3, assignment: .contiguous)
/// while let next = merge.next() {
///     try merge.check(file[next.shard].nextRun, against: next)
///     // … copy the rows of that run
/// }
/// ```
public struct ShardMerge: Sendable, IteratorProtocol, Sequence {
    /// A run and where it is found.
    public struct Source: Sendable, Hashable {
        /// The run's number.
        public let run: Int
        /// The shard's index.
        public let shard: Int
    }

    private let parts: [RunNumbers]
    private let assignment: Shard.Assignment
    private let runCount: Int
    private var nextRun = 0
    private var current = 0

    /// Begins a merge.
    ///
    /// - Throws: ``ShardOutOfRange`` for no shard at all.
    public init(runCount: Int, shards: Int, assignment: Shard.Assignment) throws(ShardOutOfRange) {
        guard shards >= 1 else { throw ShardOutOfRange(index: 0, count: shards) }
        var parts: [RunNumbers] = []
        for index in 0..<shards {
            parts.append(try Shard(index: index, count: shards, assignment: assignment).numbers(of: runCount))
        }
        self.parts = parts
        self.assignment = assignment
        self.runCount = runCount
    }

    /// The next run and the shard that has it; nil after the last.
    public mutating func next() -> Source? {
        guard nextRun < runCount else { return nil }
        defer { nextRun += 1 }
        switch assignment {
        case .roundRobin: return Source(run: nextRun, shard: nextRun % parts.count)
        case .contiguous:
            while nextRun >= parts[current].first + parts[current].count { current += 1 }
            return Source(run: nextRun, shard: current)
        }
    }

    /// Looks whether a shard's next run is the one that is due.
    ///
    /// - Parameters:
    ///   - run: the number of the run that the shard's rows belong to; nil at the end of its rows.
    ///   - source: the run that is due, and whose it is.
    /// - Throws: ``MergeProblem``.
    public func check(_ run: Int?, against source: Source) throws(MergeProblem) {
        guard let run else { throw .missing(run: source.run, shard: source.shard) }
        guard run != source.run else { return }
        // Later than due: the one due is missing. Earlier: it was there before. Neither: it is another shard's.
        guard parts[source.shard].contains(run) else { throw .foreign(run: run, shard: source.shard) }
        throw run > source.run
            ? .missing(run: source.run, shard: source.shard) : .doubled(run: run, shard: source.shard)
    }

    /// Merges rows that are in memory already.
    ///
    /// - Parameters:
    ///   - shards: by shard, its runs with their rows, in its order.
    ///   - runCount: how many runs there are in all shards.
    ///   - assignment: how the runs were dealt out.
    /// - Throws: ``MergeProblem`` when a run is missing, doubled or another shard's.
    public static func merged<Row>(
        _ shards: [[(run: Int, rows: [Row])]], runCount: Int, assignment: Shard.Assignment
    ) throws(MergeProblem) -> [Row] {
        guard var merge = try? ShardMerge(runCount: runCount, shards: shards.count, assignment: assignment) else {
            throw .noShards
        }
        var places = [Int](repeating: 0, count: shards.count)
        var rows: [Row] = []
        while let due = merge.next() {
            let own = shards[due.shard]
            let place = places[due.shard]
            try merge.check(place < own.count ? own[place].run : nil, against: due)
            rows.append(contentsOf: own[place].rows)
            places[due.shard] += 1
        }
        for (shard, own) in shards.enumerated() where places[shard] < own.count {
            let run = own[places[shard]].run
            throw merge.parts[shard].contains(run) ? .doubled(run: run, shard: shard) : .foreign(run: run, shard: shard)
        }
        return rows
    }
}
