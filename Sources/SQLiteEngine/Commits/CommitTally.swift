/// How well writings share commits.
public struct CommitTally: Hashable, Sendable {
    /// The number of commits.
    public private(set) var commits = 0
    /// The number of writings that they held.
    public private(set) var writings = 0

    /// Counts one commit.
    mutating func add(writings count: Int) {
        commits += 1
        writings += count
    }
}
