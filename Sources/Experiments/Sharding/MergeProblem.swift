/// Why shards do not make a whole.
public enum MergeProblem: Error, Sendable, Hashable {
    /// There is nothing to merge.
    case noShards
    /// A run is not among its shard's rows.
    case missing(run: Int, shard: Int)
    /// A run stands twice among its shard's rows, or before its turn.
    case doubled(run: Int, shard: Int)
    /// A run stands among the rows of a shard that it does not belong to.
    case foreign(run: Int, shard: Int)
}
