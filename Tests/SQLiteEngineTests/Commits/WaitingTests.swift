import SQLStore
import SQLiteEngine
import Synchronization
import Testing

@Suite struct WaitingTests {
    @Test func `While another program holds the lock those who wait fail together`() async throws {
        let clock = SteppedClock()
        try await TemporaryDatabase.with(SQLiteOptions(busyTimeoutSeconds: 5), clock: clock) { database, place in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            let other = try SQLiteDatabase(path: place.path)
            let failures = try await other.write { _ in
                await withTaskGroup(of: SQLFailure?.self) { group in
                    for number in 0..<8 { group.addTask { await database.failure(ofWriting: number) } }
                    // All have come: one tries, the others wait for their turn.
                    while database.waitingWritings < 7 { await Task.yield() }
                    await clock.run(while: { database.waitingWritings > 0 })
                    return await group.reduce(into: [SQLFailure?]()) { $0.append($1) }
                }
            }
            #expect(failures.map { $0?.code } == Array(repeating: .busy, count: 8))
            #expect(clock.passed == .seconds(5))
            #expect(await database.failure(ofWriting: 9) == nil)
            try await other.close()
        }
    }

    @Test func `A lock that is let go in time is taken, by all who wait`() async throws {
        let clock = SteppedClock()
        try await TemporaryDatabase.with(SQLiteOptions(busyTimeoutSeconds: 5), clock: clock) { database, place in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            let other = try SQLiteDatabase(path: place.path)
            let tasks = try await other.write { _ in
                let tasks = (0..<4).map { number in Task { await database.failure(ofWriting: number) } }
                while database.waitingWritings < 3 { await Task.yield() }
                await clock.run(while: { clock.passed < .seconds(3) })
                return tasks
            }
            await clock.run(while: { database.waitingWritings > 0 })
            for task in tasks { #expect(await task.value == nil) }
            #expect(clock.passed < .seconds(5))
            try await other.close()
        }
    }

    @Test func `A writing that finds too many waiting is refused at once`() async throws {
        try await TemporaryDatabase.with(SQLiteOptions(longestQueue: 2)) { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            let refused = try await database.write { _ in
                let waiting = [1, 2].map { number in Task.detached { await database.failure(ofWriting: number) } }
                while database.waitingWritings < 2 { await Task.yield() }
                return (await Task.detached { await database.failure(ofWriting: 3) }.value, waiting)
            }
            #expect(refused.0?.code == .busy)
            for task in refused.1 { #expect(await task.value == nil) }
            #expect(try await database.read { try await $0.rows("SELECT b FROM a ORDER BY b") }.count == 2)
        }
    }

    @Test func `A reading that finds too many waiting is refused at once`() async throws {
        try await TemporaryDatabase.with(SQLiteOptions(readers: 1, longestQueue: 1)) { database, _ in
            let waiting = try await database.read { _ in
                let waiting = Task.detached { try await database.read { try await $0.rows("SELECT 1").count } }
                while database.waitingReadings < 1 { await Task.yield() }
                let refused = Task.detached { try await database.read { try await $0.rows("SELECT 1").count } }
                let failure = await #expect(throws: SQLFailure.self) { try await refused.value }
                #expect(failure?.code == .busy)
                return waiting
            }
            #expect(try await waiting.value == 1)
        }
    }

    @Test func `A task that is cancelled while it waits has no turn, and holds up nobody`() async throws {
        try await TemporaryDatabase.with { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            let tasks = try await database.write { transaction in
                try await transaction.execute("INSERT INTO a VALUES (\(0))")
                let first = Task.detached {
                    try await database.write { try await $0.execute("INSERT INTO a VALUES (\(1))") }
                }
                while database.waitingWritings < 1 { await Task.yield() }
                first.cancel()
                // Withdrawn while the turn is held: it does not wait for it.
                await #expect(throws: CancellationError.self) { try await first.value }
                return database.waitingWritings
            }
            #expect(tasks == 0)
            #expect(try await database.read { try await $0.rows("SELECT b FROM a") } == [SQLRow([.integer(0)])])
        }
    }
}

extension SQLiteDatabase {
    /// Writes a row and returns what kept it from being written.
    fileprivate func failure(ofWriting number: Int) async -> SQLFailure? {
        do {
            try await write { try await $0.execute("INSERT INTO a VALUES (\(number))") }
            return nil
        } catch {
            return error as? SQLFailure ?? SQLFailure(.other, "\(error)")
        }
    }
}

/// A clock whose time passes when a test lets it: to the moment for which somebody waits.
final class SteppedClock: Clock {
    /// A distance from the clock's beginning.
    struct Instant: InstantProtocol {
        let passed: Duration
        func advanced(by duration: Duration) -> Self { Self(passed: passed + duration) }
        func duration(to other: Self) -> Duration { other.passed - passed }
        static func < (one: Self, other: Self) -> Bool { one.passed < other.passed }
    }

    private struct State {
        var now = Instant(passed: .zero)
        var sleepers: [(until: Instant, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    let minimumResolution = Duration.zero
    var now: Instant { state.withLock { $0.now } }
    /// How much time has passed.
    var passed: Duration { now.passed }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        await withCheckedContinuation { continuation in
            state.withLock { $0.sleepers.append((deadline, continuation)) }
        }
    }

    /// Lets time pass, from one sleeper's end to the next, while a condition holds.
    func run(while condition: () -> Bool) async {
        while condition() {
            let sleeper = state.withLock { state -> CheckedContinuation<Void, Never>? in
                state.sleepers.sort { $0.until > $1.until }
                guard let sleeper = state.sleepers.popLast() else { return nil }
                state.now = max(state.now, sleeper.until)
                return sleeper.continuation
            }
            sleeper?.resume()
            await Task.yield()
        }
    }
}
