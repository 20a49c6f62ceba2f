/// How a database is used.
public struct SQLiteOptions: Hashable, Sendable {
    /// How many readings run at the same time.
    public var readers: Int
    /// How long another program's lock is waited for, from the coming of a writing.
    public var busyTimeoutSeconds: Double
    /// The most writings that wait, and the most readings; further ones are refused at once.
    public var longestQueue: Int
    /// The most writings that share a commit; 1 gives each its own.
    public var largestGroup: Int
    /// When a commit returns.
    ///
    /// Only the tests that show why anything but full would lose data choose otherwise.
    package var synchronous = Synchronous.full

    /// SQLite's setting of the same name.
    package enum Synchronous: Int, Sendable {
        /// A commit returns when the log is in the hands of the operating system.
        case normal = 1
        /// A commit returns when the log is on the disk.
        case full = 2
    }

    /// Creates options; numbers below 1 are a programmer's error.
    public init(
        readers: Int = 4, busyTimeoutSeconds: Double = 5, longestQueue: Int = 1_024, largestGroup: Int = 128
    ) {
        precondition(
            readers >= 1 && longestQueue >= 1 && largestGroup >= 1 && busyTimeoutSeconds >= 0,
            "There is a reader and a writer at least.")
        self.readers = readers
        self.busyTimeoutSeconds = busyTimeoutSeconds
        self.longestQueue = longestQueue
        self.largestGroup = largestGroup
    }
}
