/// A shard's index that does not lie from zero to under the number of shards.
public struct ShardOutOfRange: Error, Sendable, Hashable {
    /// The index given.
    public let index: Int
    /// The number of shards given.
    public let count: Int
}
