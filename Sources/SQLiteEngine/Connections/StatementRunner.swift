internal import GRDB
internal import SQLStore

/// The statements of one transaction, from its beginning to its end.
///
/// Statements are prepared once for each connection and text. The first failure spoils the transaction: SQLite would go on
/// where PostgreSQL does not, and may have undone the whole transaction, after which every further statement would be a
/// transaction of its own.
final class StatementRunner: SQLConnection {
    /// The connection, with its queue.
    private let queue: DatabaseQueue
    /// What sentences name.
    private let place: DatabasePlace
    /// Whether the transaction still runs.
    private var isOpen = true
    /// The failure that spoiled the transaction.
    private(set) var spoiling: SQLFailure?

    /// Creates a runner for a transaction that has begun.
    init(_ queue: DatabaseQueue, at place: DatabasePlace) {
        self.queue = queue
        self.place = place
    }

    /// Ends the transaction's use: a body that kept the runner finds it closed.
    func end() { isOpen = false }

    /// Asks; also for statements that change and return rows.
    func rows(_ statement: SQLStatement) async throws -> [SQLRow] {
        try use { database in
            try PreparedStatement(statement.text, in: database).rows(statement.values)
        }
    }

    /// Changes, and returns the number of rows that were changed.
    func execute(_ statement: SQLStatement) async throws -> Int {
        try use { database in
            try PreparedStatement(statement.text, in: database).execute(statement.values)
        }
    }

    /// Works on the connection, on its queue, while the transaction is sound.
    ///
    /// On the queue already, GRDB calls straight through; from elsewhere it waits for the queue.
    private func use<Result>(_ work: (Database) throws -> Result) throws -> Result {
        guard isOpen else { throw SQLFailure(.misuse, "A statement came after its transaction's end.") }
        if let spoiling { throw spoiling }
        do {
            return try queue.unsafeReentrantWrite { database in
                guard database.isInsideTransaction else {
                    throw SQLFailure(.rolledBack, "The transaction was undone before this statement.")
                }
                return try work(database)
            }
        } catch {
            let failure = SQLFailure(error, at: place)
            spoiling = failure
            throw failure
        }
    }
}
