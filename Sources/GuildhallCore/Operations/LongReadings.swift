internal import Synchronization

/// Lets one long reading run at a time, and a few wait.
///
/// A question that reads all there is holds a connection for as long as it takes: as many of them as there are connections
/// would keep everybody else from reading.
final class LongReadings: Sendable {
    /// How many wait at most.
    static let longestQueue = 8

    fileprivate struct State {
        var isRunning = false
        var waiting: [(ticket: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        var nextTicket = 0
    }

    private let state = Mutex(State())

    /// How many wait.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Reads when no other one does.
    ///
    /// - Throws: what the reading throws, ``OperationRefusal/tooMany(retryAfterSeconds:)`` when too many wait, and
    ///   `CancellationError` when the task is cancelled while it waits.
    func run<Result>(_ read: () async throws -> Result) async throws -> Result {
        guard await enter() else {
            try Task.checkCancellation()
            throw OperationRefusal.tooMany(retryAfterSeconds: 5)
        }
        defer { state.withLock { $0.next() }?.resume(returning: true) }
        return try await read()
    }

    /// Waits for the turn; false when too many wait, or the task was cancelled.
    private func enter() async -> Bool {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer = state.withLock { $0.answer(ticket, continuation) }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            state.withLock { $0.withdraw(ticket) }?.resume(returning: false)
        }
    }
}

extension LongReadings.State {
    /// What somebody who comes is told at once; nil for who is to wait.
    fileprivate mutating func answer(_ ticket: Int, _ continuation: CheckedContinuation<Bool, Never>) -> Bool? {
        // A cancellation before this moment has found nobody to withdraw.
        if Task.isCancelled || (isRunning && waiting.count >= LongReadings.longestQueue) { return false }
        if !isRunning {
            isRunning = true
            return true
        }
        waiting.append((ticket, continuation))
        return nil
    }

    fileprivate mutating func withdraw(_ ticket: Int) -> CheckedContinuation<Bool, Never>? {
        guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        return waiting.remove(at: place).continuation
    }

    fileprivate mutating func next() -> CheckedContinuation<Bool, Never>? {
        guard !waiting.isEmpty else {
            isRunning = false
            return nil
        }
        return waiting.removeFirst().continuation
    }
}
