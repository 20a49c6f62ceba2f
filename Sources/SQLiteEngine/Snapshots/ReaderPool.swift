internal import SQLStore
internal import Synchronization

/// The connections that read, lent in the order of asking.
final class ReaderPool: Sendable {
    /// Who is free and who waits.
    private struct State {
        var free: [SnapshotReader]
        var waiting: [CheckedContinuation<SnapshotReader?, Never>] = []
        var isClosed = false
    }

    /// Guarded, since readings come from everywhere.
    private let state: Mutex<State>
    /// The number of connections.
    private let count: Int
    /// How many wait at most.
    private let longestQueue: Int
    /// What sentences name.
    private let place: DatabasePlace

    /// How many wait for a connection.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Creates a pool of connections that are all free.
    init(_ readers: [SnapshotReader], longestQueue: Int, at place: DatabasePlace) {
        state = Mutex(State(free: readers))
        count = readers.count
        self.longestQueue = longestQueue
        self.place = place
    }

    /// Runs a reading on the next free connection; one that finds too many waiting is refused at once.
    func read<Result: Sendable>(
        _ body: @Sendable (SQLSnapshot) async throws -> Result
    ) async throws -> Result {
        guard let reader = await borrow() else {
            if state.withLock({ $0.isClosed }) { throw SQLFailure.closed(at: place) }
            throw SQLFailure(.busy, "Too many readings wait for the database \(place.path) already.")
        }
        defer { giveBack(reader) }
        return try await reader.read(body)
    }

    /// Refuses further readings, waits for those that run and closes their connections.
    func close() async throws {
        let refused = state.withLock { state -> [CheckedContinuation<SnapshotReader?, Never>]? in
            if state.isClosed { return nil }
            state.isClosed = true
            defer { state.waiting = [] }
            return state.waiting
        }
        guard let refused else { return }
        for continuation in refused { continuation.resume(returning: nil) }
        for _ in 0..<count {
            guard let reader = await borrow(evenClosed: true) else { return }
            try reader.close()
        }
    }

    /// Waits for a free connection; nil when the pool is closed, or too many wait.
    private func borrow(evenClosed: Bool = false) async -> SnapshotReader? {
        await withCheckedContinuation { continuation in
            let answer: SnapshotReader?? = state.withLock { state in
                if state.isClosed && !evenClosed { return .some(nil) }
                if let reader = state.free.popLast() { return .some(reader) }
                if state.waiting.count >= longestQueue && !evenClosed { return .some(nil) }
                state.waiting.append(continuation)
                return nil
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// Hands a connection to whoever waits longest, or keeps it.
    private func giveBack(_ reader: SnapshotReader) {
        let next = state.withLock { state -> CheckedContinuation<SnapshotReader?, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free.append(reader)
            return nil
        }
        next?.resume(returning: reader)
    }
}
