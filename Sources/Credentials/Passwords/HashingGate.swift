internal import Dispatch
internal import Synchronization

/// Lets a few computations run at the same time, on threads of their own, and a bounded number wait.
///
/// A hash holds memory and a core for tens of milliseconds: on the threads of Swift's tasks a few of them would hold up every
/// other request.
final class HashingGate: Sendable {
    fileprivate struct State {
        var running = 0
        var waiting: [(ticket: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        var nextTicket = 0
    }

    private let width: Int
    private let longestQueue: Int
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "guildhall.hashing", attributes: .concurrent)

    /// Creates a gate.
    ///
    /// - Parameters:
    ///   - width: how many run at the same time.
    ///   - longestQueue: how many wait at most.
    init(width: Int, longestQueue: Int) {
        self.width = max(width, 1)
        self.longestQueue = longestQueue
    }

    /// Runs a computation when there is room; nil when too many wait already.
    ///
    /// - Throws: what the computation throws, and `CancellationError` when the task is cancelled while it waits.
    func run<Result: Sendable>(_ compute: @escaping @Sendable () throws -> Result) async throws -> Result? {
        guard await enter() else {
            try Task.checkCancellation()
            return nil
        }
        defer { leave() }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result(catching: compute)) }
        }
    }

    /// Waits for room; false when there is none to wait in, or the task was cancelled.
    private func enter() async -> Bool {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer = state.withLock { $0.answer(ticket, continuation, width: width, queue: longestQueue) }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            state.withLock { $0.withdraw(ticket) }?.resume(returning: false)
        }
    }

    /// Hands the room to the one who has waited longest.
    private func leave() {
        state.withLock { $0.next() }?.resume(returning: true)
    }
}

extension HashingGate.State {
    /// What somebody who comes is told at once; nil for who is to wait.
    fileprivate mutating func answer(
        _ ticket: Int, _ continuation: CheckedContinuation<Bool, Never>, width: Int, queue: Int
    ) -> Bool? {
        // A cancellation before this moment has found nobody to withdraw.
        if Task.isCancelled || (running >= width && waiting.count >= queue) { return false }
        if running < width {
            running += 1
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
            running -= 1
            return nil
        }
        return waiting.removeFirst().continuation
    }
}
