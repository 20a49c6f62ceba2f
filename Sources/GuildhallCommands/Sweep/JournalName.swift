import Experiments
import Interchange

/// The first line of a sweep's journal: the plan, its runs and the shard.
struct JournalName: Equatable {
    let plan: String
    let runCount: Int
    let shard: ShardOptions.Place

    /// The text for a plan and a shard: `3f9c… 1200 runs, shard 0/3`.
    static func text(of plan: SweepPlan, _ shard: Shard) -> String {
        "\(plan.hash) \(plan.runs.runCount) runs, shard \(shard.index)/\(shard.count)"
    }

    /// Reads the first line of a journal; nil for any other line.
    init?(line: String) {
        guard let match = line.wholeMatch(of: #/guildhall-journal\/1 ([0-9a-f]+) (\d+) runs, shard (\d+)\/(\d+)/#),
            let runCount = Int(match.2), let index = Int(match.3), let count = Int(match.4)
        else { return nil }
        plan = String(match.1)
        self.runCount = runCount
        shard = ShardOptions.Place(index: index, count: count)
    }

    /// The name of the journal beside a file of results.
    static func path(of results: String) -> String { results + ".journal" }
}
