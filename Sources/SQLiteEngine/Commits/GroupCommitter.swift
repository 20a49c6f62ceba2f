internal import GRDB
internal import SQLStore

/// The one connection that writes; those who wait for it share a commit.
///
/// A commit waits for the disk, and the disk takes as long for a hundred writings as for one (group commit; Gray and Reuter,
/// *Transaction Processing*, 1992, section 9.4.7). Each writing runs in its caller's own task, in a savepoint of an open
/// transaction, when its turn comes. If others have come meanwhile it leaves the transaction open to them and waits; the
/// last of a group commits for all. Nobody is told of success before the commit that holds the writing has returned, which
/// with `synchronous = FULL` is after the disk has it.
///
/// A writing that fails is undone to its savepoint, and its companions do not notice; it is told so when what they wrote,
/// which it may have seen, is durable. When SQLite undoes the whole transaction, as it may when the disk is full, all of the
/// group fail: each is told so, nobody is told of success.
///
/// Another program's lock is waited for only so long, and counted from the coming of each writing: while the lock is held,
/// those who wait fail together and not one after another. A writing that finds too many waiting is refused at once.
actor GroupCommitter {
    /// The connection, with its queue.
    private let queue: DatabaseQueue
    /// What sentences name.
    private let place: DatabasePlace
    /// The most writings that share a commit.
    private let largestGroup: Int
    /// Runs the actor on the connection’s queue.
    private nonisolated let executor: ConnectionExecutor
    /// Whose turn it is.
    private nonisolated let turns: WritingTurns
    /// How long a writing waits.
    private nonisolated let patience: Patience

    /// Those whose writing stands in the open transaction.
    private var group = CommitGroup()
    /// How many they are.
    private var groupSize = 0
    /// Whether further writings are refused.
    private var isClosed = false
    /// How many commits there were, and how many writings they held.
    private(set) var tally = CommitTally()

    /// The database in whose writing a task is.
    @TaskLocal private static var current: ObjectIdentifier?

    /// The actor runs on the connection’s queue.
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// How many wait for their turn.
    nonisolated var waitingCount: Int { turns.waitingCount }

    /// Creates a committer over a connection that was made durable and does not wait for locks by itself.
    init(_ queue: DatabaseQueue, at place: DatabasePlace, options: SQLiteOptions, patience: Patience) {
        self.queue = queue
        self.place = place
        self.patience = patience
        largestGroup = options.largestGroup
        turns = WritingTurns(longestQueue: options.longestQueue)
        executor = ConnectionExecutor(queue)
    }

    /// Runs a writing and returns when the commit that holds it is on the disk.
    nonisolated func write<Result: Sendable>(
        _ body: @Sendable (SQLTransaction) async throws -> Result
    ) async throws -> Result {
        guard Self.current != ObjectIdentifier(self) else {
            throw SQLFailure(.misuse, "A writing was begun inside another one; it would wait for itself.")
        }
        try Task.checkCancellation()
        guard turns.announce() else {
            throw SQLFailure(.busy, "Too many writings wait for the database \(place.path) already.")
        }
        let deadline = patience.now() + patience.limit
        // The value of a task is set out here: within the actor that would take the body away from the connection's queue.
        let (result, group) = try await Self.$current.withValue(ObjectIdentifier(self)) {
            try await takeTurnAndRun(body, by: deadline)
        }
        // A body that throws may have seen what companions wrote: unless that becomes durable, what it says is not true.
        try await group?.ended()
        return try result.get()
    }

    /// Waits for the writings that have come, refuses further ones and closes the connection.
    nonisolated func close() async throws {
        await refuse()
        // GRDB closes a connection from outside its queue.
        do {
            try queue.close()
        } catch {
            throw SQLFailure(error, at: place)
        }
    }

    /// Commits for those who wait and refuses those who come.
    private func refuse() async {
        turns.announceLast()
        // A task that was cancelled closes the connection none the less.
        _ = await turns.enter(evenCancelled: true)
        isClosed = true
        // Companions may wait for a commit that those who are refused now would have made.
        commit()
        turns.giveUp()
    }

    /// Runs a body when its turn comes, commits for all when nobody else will, and returns what came of it with the group on
    /// whose commit that rests; nil where it rests on none.
    private func takeTurnAndRun<Result: Sendable>(
        _ body: @Sendable (SQLTransaction) async throws -> Result, by deadline: Duration
    ) async throws -> (Swift.Result<Result, any Error>, CommitGroup?) {
        guard await turns.enter() else { throw CancellationError() }
        defer { endTurn() }
        try await begin(by: deadline)
        do {
            let result = try await run(body)
            groupSize += 1
            return (.success(result), group)
        } catch {
            return (.failure(error), groupSize > 0 ? group : nil)
        }
    }

    /// Opens the transaction where there is none.
    ///
    /// Another program's lock is waited for without holding the connection's queue, so that others can come and be cancelled
    /// meanwhile. One attempt is made by everybody: the lock may be free by now.
    private func begin(by deadline: Duration) async throws {
        var attempts = 0
        while true {
            try Task.checkCancellation()
            if isClosed { throw SQLFailure.closed(at: place) }
            do {
                return try use { if !$0.isInsideTransaction { try $0.beginTransaction(.immediate) } }
            } catch let failure as SQLFailure where failure.code == .busy {
                let left = deadline - patience.now()
                guard left > .zero else { throw failure }
                attempts += 1
                try await patience.pause(Patience.pause(after: attempts, left: left))
            }
        }
    }

    /// Runs a body in a savepoint of the open transaction.
    private func run<Result: Sendable>(
        _ body: @Sendable (SQLTransaction) async throws -> Result
    ) async throws -> Result {
        try use { _ = try PreparedStatement("SAVEPOINT writing", in: $0).execute() }
        let runner = StatementRunner(queue, at: place)
        do {
            let result = try await body(SQLTransaction(runner, dialect: .sqlite))
            runner.end()
            if let spoiling = runner.spoiling {
                throw SQLFailure(.rolledBack, "The transaction goes on after a failure: \(spoiling)")
            }
            try use { _ = try PreparedStatement("RELEASE writing", in: $0).execute() }
            return result
        } catch {
            runner.end()
            undo(because: error)
            throw error
        }
    }

    /// Undoes the last writing; fails the whole group where SQLite has undone the transaction already.
    private func undo(because error: any Error) {
        do {
            try use { database in
                guard database.isInsideTransaction else {
                    throw SQLFailure(.rolledBack, "SQLite undid the whole transaction after a failure: \(error)")
                }
                _ = try PreparedStatement("ROLLBACK TO writing", in: database).execute()
                _ = try PreparedStatement("RELEASE writing", in: database).execute()
            }
        } catch {
            abandonGroup(because: error)
        }
    }

    /// Ends a turn: commits for all when nobody else will or the group is as large as it may be.
    private func endTurn() {
        if groupSize >= largestGroup { commit() }
        if turns.pass() { return }
        commit()
        turns.giveUp()
    }

    /// Commits the open transaction and tells the group; a transaction that holds nothing is undone instead.
    private func commit() {
        guard groupSize > 0 else { return abandonGroup(because: nil) }
        do {
            try use { try $0.commit() }
        } catch {
            return abandonGroup(because: error)
        }
        tally.add(writings: groupSize)
        endGroup(nil)
    }

    /// Undoes the open transaction and tells the group why.
    private func abandonGroup(because error: (any Error)?) {
        // After a failed commit or a lost transaction there may be nothing to roll back, which is not a failure.
        try? use { if $0.isInsideTransaction { try $0.rollback() } }
        endGroup(error ?? SQLFailure(.rolledBack, "The transaction was undone."))
    }

    /// Tells the group what became of it, and begins another.
    private func endGroup(_ error: (any Error)?) {
        let ended = group
        (group, groupSize) = (CommitGroup(), 0)
        ended.end(error)
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
