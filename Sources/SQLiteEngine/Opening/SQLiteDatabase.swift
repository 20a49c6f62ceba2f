internal import GRDB
public import SQLStore

/// A database in one file, through SQLite.
///
/// One connection writes and a few read: in the mode WAL readers do not wait for the writer, nor the writer for readers
/// (<https://www.sqlite.org/wal.html>). An acknowledged writing is on the disk; ``CommitTally`` tells how many of them shared
/// a commit.
///
/// ```swift
/// let database = try SQLiteDatabase(path: "/var/lib/guildhall/guildhall.sqlite")
/// try await Migrator().migrate(database, at: now)
/// let store = SQLBackedStore(database)
/// ```
///
/// Several programs may open the same file: while one writes, the others wait for as long as the options say. The file must
/// lie on a local disk, since the mode WAL shares memory between those who open it.
public final class SQLiteDatabase: SQLDatabase {
    /// SQLite's spelling.
    public var dialect: SQLDialect { .sqlite }
    /// The path of the file.
    public var path: String { place.path }

    /// Which file was opened under the path.
    private let file: FileIdentity
    /// What sentences name.
    private let place: DatabasePlace
    /// The connection that writes.
    private let committer: GroupCommitter
    /// The connections that read.
    private let readers: ReaderPool

    /// Opens a file, or makes one that only this user may read.
    ///
    /// Throws an `SQLFailure` with a sentence for a file that is no database, is damaged, is held by another program or cannot
    /// be opened, and where the file system does not let SQLite keep its promises.
    ///
    /// - Parameters:
    ///   - path: the path of the file; its folder must exist.
    ///   - options: how it is used.
    public convenience init(path: String, options: SQLiteOptions = SQLiteOptions()) throws {
        try self.init(path: path, options: options, clock: ContinuousClock())
    }

    /// Opens a file with a clock by which writings wait: tests have their own.
    package init(path: String, options: SQLiteOptions, clock: some Clock<Duration>) throws {
        place = DatabasePlace(path: path, busyTimeoutSeconds: options.busyTimeoutSeconds)
        do {
            try DurableFile.createPrivately(path)
            file = try DurableFile.identity(of: path)
            let writer = try DatabaseQueue(path: path, configuration: Self.configuration(options, readonly: false))
            try writer.writeWithoutTransaction { try Self.makeDurable($0, options) }
            committer = GroupCommitter(
                writer, at: place, options: options,
                patience: Patience(limit: .seconds(options.busyTimeoutSeconds), by: clock))
            let connections = try (0..<options.readers).map { _ in
                try DatabaseQueue(path: path, configuration: Self.configuration(options, readonly: true))
            }
            readers = ReaderPool(
                connections.map { [place] in SnapshotReader($0, at: place) }, longestQueue: options.longestQueue,
                at: place)
        } catch {
            throw SQLFailure(error, at: place)
        }
    }

    /// How many commits there were, and how many writings they held.
    public var tally: CommitTally { get async { await committer.tally } }

    /// How many writings wait for their turn.
    public var waitingWritings: Int { committer.waitingCount }

    /// How many readings wait for a connection.
    public var waitingReadings: Int { readers.waitingCount }

    /// Runs questions on one snapshot.
    public func read<Result: Sendable>(
        _ body: @Sendable (SQLSnapshot) async throws -> Result
    ) async throws -> Result {
        try await readers.read(body)
    }

    /// Runs statements as one transaction, in a commit shared with others who wait.
    @discardableResult
    public func write<Result: Sendable>(
        _ body: @Sendable (SQLTransaction) async throws -> Result
    ) async throws -> Result {
        try await committer.write(body)
    }

    /// Looks whether the path still names the file that was opened: what is written to a file that has no name is gone with
    /// the process.
    public func confirm() throws {
        guard let now = try? DurableFile.identity(of: path), now == file else {
            throw SQLFailure(
                .unreachable,
                "The file \(path) is not the one that was opened: it was moved, removed or replaced. Restart the server."
            )
        }
    }

    /// Writes a consistent copy to a new file while the database is used.
    public func backUp(to path: String) async throws {
        try await OnlineBackup(of: place).write(to: path)
    }

    /// Ends all work and closes the connections; the log is taken into the file.
    public func close() async throws {
        // The writer goes last: it may write, and so empties the log.
        try await readers.close()
        try await committer.close()
    }

    /// GRDB’s settings of one connection.
    private static func configuration(_ options: SQLiteOptions, readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(options.busyTimeoutSeconds)
        // A group's transaction stays open from one job of the connection's actor to the next.
        configuration.allowsUnsafeTransactions = true
        configuration.label = readonly ? "Guildhall.reader" : "Guildhall.writer"
        return configuration
    }

    /// Sets the mode WAL and then `synchronous`, and reads both back.
    ///
    /// The order matters: GRDB's own way to the mode WAL, `DatabasePool` and `journalMode`, sets `synchronous = NORMAL`
    /// after everything that a configuration can prepare, and a power cut then takes acknowledged writings away.
    private static func makeDurable(_ database: Database, _ options: SQLiteOptions) throws {
        guard try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") == "wal" else {
            throw SQLFailure(
                .unreachable, "The file system of the database does not support SQLite's mode WAL. Use a local disk.")
        }
        try database.execute(sql: "PRAGMA synchronous = \(options.synchronous.rawValue)")
        guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == options.synchronous.rawValue else {
            throw SQLFailure(.unreachable, "SQLite does not take the setting that makes commits wait for the disk.")
        }
        // Every writing has a savepoint. What its undoing needs would go to a file once it is more than 64 KiB, which a
        // request's writing easily is, and stay there for the rest of the group: twenty more writes to the system each.
        try database.execute(sql: "PRAGMA temp_store = MEMORY")
        // Taking the log into the file makes everybody wait. A longer log, of 16 MiB, holds a page that changes often many
        // times, and only its last state goes into the file.
        try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        try database.execute(sql: "PRAGMA journal_size_limit = 67108864; PRAGMA trusted_schema = OFF")
        // What is deleted is written over, whatever the build of SQLite does by itself: a person that was erased is gone.
        try database.execute(sql: "PRAGMA secure_delete = ON")
        // The readers cannot make the log's files; a question of the writer does.
        _ = try Int.fetchOne(database, sql: "PRAGMA user_version")
        // From here on the committer waits for locks, without keeping its queue from those who come meanwhile.
        try database.execute(sql: "PRAGMA busy_timeout = 0")
    }
}
