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
    /// What sentences name.
    private let place: DatabasePlace

    /// Creates a pool of connections that are all free.
    init(_ readers: [SnapshotReader], at place: DatabasePlace) {
        state = Mutex(State(free: readers))
        count = readers.count
        self.place = place
    }

    /// Runs a reading on the next free connection.
    func read<Result: Sendable>(
        _ body: @Sendable (SQLSnapshot) async throws -> Result
    ) async throws -> Result {
        guard let reader = await borrow() else { throw SQLFailure.closed(at: place) }
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

    /// Waits for a free connection; nil when the pool is closed.
    private func borrow(evenClosed: Bool = false) async -> SnapshotReader? {
        await withCheckedContinuation { continuation in
            let answer: SnapshotReader?? = state.withLock { state in
                if state.isClosed && !evenClosed { return .some(nil) }
                if let reader = state.free.popLast() { return .some(reader) }
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
