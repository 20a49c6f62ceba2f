internal import GRDB
internal import SQLStore

/// One connection that reads, used by one reading at a time.
actor SnapshotReader {
    /// The connection, with its queue.
    private let queue: DatabaseQueue
    /// What sentences name.
    private let place: DatabasePlace
    /// Runs the actor on the connection’s queue.
    private nonisolated let executor: ConnectionExecutor

    /// The actor runs on the connection’s queue.
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Creates a reader over a connection that cannot write.
    init(_ queue: DatabaseQueue, at place: DatabasePlace) {
        self.queue = queue
        self.place = place
        executor = ConnectionExecutor(queue)
    }

    /// Runs a body in a transaction that sees what was committed at its first question, and nothing later.
    func read<Result: Sendable>(
        _ body: @Sendable (SQLSnapshot) async throws -> Result
    ) async throws -> Result {
        try use { try $0.beginTransaction(.deferred) }
        let runner = StatementRunner(queue, at: place)
        defer {
            runner.end()
            // A reading leaves nothing behind, whether its transaction is committed or undone.
            try? use { if $0.isInsideTransaction { try $0.rollback() } }
        }
        return try await body(SQLSnapshot(runner, dialect: .sqlite))
    }

    /// Closes the connection, from outside its queue as GRDB wants it.
    nonisolated func close() throws {
        do {
            try queue.close()
        } catch {
            throw SQLFailure(error, at: place)
        }
    }

    /// Works on the connection and tells failures in sentences.
    private func use<Result>(_ work: (Database) throws -> Result) throws -> Result {
        do {
            return try queue.unsafeReentrantWrite(work)
        } catch {
            throw SQLFailure(error, at: place)
        }
    }
}
