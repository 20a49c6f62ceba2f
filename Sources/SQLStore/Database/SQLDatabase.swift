/// A database that speaks the common part of SQL: what an engine provides.
///
/// Every engine passes the same suite of tests, `StoreContract`.
public protocol SQLDatabase: Sendable {
    /// The spelling of what is not common.
    var dialect: SQLDialect { get }

    /// Runs questions on one snapshot: what is committed meanwhile is not seen.
    ///
    /// A statement that would write is refused with ``SQLFailure/Code/readOnly``.
    func read<Result: Sendable>(
        _ body: @Sendable (SQLSnapshot) async throws -> Result
    ) async throws -> Result

    /// Runs statements as one transaction and returns when its commit is on stable storage.
    ///
    /// Transactions run one after another, or as if they did. When the body throws, nothing of it is kept and the error is
    /// thrown on; others who write at the same time are not hurt. A statement that failed spoils its transaction: a body
    /// that goes on after one gets ``SQLFailure/Code/rolledBack`` in the end, since PostgreSQL would refuse to go on.
    @discardableResult
    func write<Result: Sendable>(
        _ body: @Sendable (SQLTransaction) async throws -> Result
    ) async throws -> Result

    /// Writes a consistent copy to a new file while the database is used.
    ///
    /// - Parameter path: the file; it must not exist. It appears whole or not at all, and is durable when this returns.
    func backUp(to path: String) async throws

    /// Makes sure that the database is still the one that was opened; throws an ``SQLFailure`` otherwise.
    func confirm() throws

    /// Ends all work and releases the database; later work fails with ``SQLFailure/Code/closed``.
    func close() async throws
}

/// One transaction of an engine: what ``SQLSnapshot`` and ``SQLTransaction`` send their statements to.
public protocol SQLConnection {
    /// Asks and returns all rows.
    func rows(_ statement: SQLStatement) async throws -> [SQLRow]
    /// Changes and returns the number of rows inserted, updated or deleted.
    func execute(_ statement: SQLStatement) async throws -> Int
}
