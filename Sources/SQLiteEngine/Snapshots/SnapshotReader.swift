internal import GRDB
internal import SQLStore

/// One connection that reads, used by one reading at a time.
///
/// Its questions run on the thread of whoever asks: most are answered from memory within microseconds, and handing a request
/// to another thread and back would cost several times that. Who asks many questions one after another yields between them.
final class SnapshotReader: Sendable {
    /// The connection, with its queue.
    private let queue: DatabaseQueue
    /// What sentences name.
    private let place: DatabasePlace

    /// Creates a reader over a connection that cannot write.
    init(_ queue: DatabaseQueue, at place: DatabasePlace) {
        self.queue = queue
        self.place = place
    }

    /// Runs a body in a transaction that sees what was committed at its first question, and nothing later.
    func read<Result: Sendable>(
        _ body: @Sendable (SQLSnapshot) async throws -> Result
    ) async throws -> Result {
        try use { _ = try PreparedStatement("BEGIN DEFERRED", in: $0).execute() }
        let runner = StatementRunner(queue, at: place)
        defer {
            runner.end()
            // A reading leaves nothing behind, whether its transaction is committed or undone.
            try? use { if $0.isInsideTransaction { _ = try PreparedStatement("ROLLBACK", in: $0).execute() } }
        }
        return try await body(SQLSnapshot(runner, dialect: .sqlite))
    }

    /// Closes the connection, from outside its queue as GRDB wants it.
    func close() throws {
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
