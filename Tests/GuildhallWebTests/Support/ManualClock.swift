import Synchronization

/// A clock that stands still until it is moved, with sleepers who wait for it.
final class ManualClock: Clock {
    /// A moment, as the time since the clock was made.
    struct Instant: InstantProtocol {
        var offset: Duration
        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (one: Instant, other: Instant) -> Bool { one.offset < other.offset }
    }

    private struct State {
        var now = Instant(offset: .zero)
        var sleeper: (until: Instant, continuation: CheckedContinuation<Void, any Error>)?
        var watcher: CheckedContinuation<Duration, Never>?
    }

    private let state = Mutex(State())

    var now: Instant { state.withLock { $0.now } }
    var minimumResolution: Duration { .nanoseconds(1) }

    /// Sleeps until the clock is moved so far; one sleeps at a time.
    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let watcher = state.withLock { state -> (CheckedContinuation<Duration, Never>, Duration)? in
                    state.sleeper = (deadline, continuation)
                    defer { state.watcher = nil }
                    return state.watcher.map { ($0, state.now.duration(to: deadline)) }
                }
                if let (watcher, rest) = watcher { watcher.resume(returning: rest) }
                if Task.isCancelled { wake { _ in true }?.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            wake { _ in true }?.resume(throwing: CancellationError())
        }
    }

    /// Waits until somebody sleeps, and tells for how long.
    func sleeping() async -> Duration {
        await withCheckedContinuation { watcher in
            let rest = state.withLock { state -> Duration? in
                if let sleeper = state.sleeper { return state.now.duration(to: sleeper.until) }
                state.watcher = watcher
                return nil
            }
            if let rest { watcher.resume(returning: rest) }
        }
    }

    /// Moves the clock, and wakes who has slept long enough.
    func advance(by duration: Duration) {
        state.withLock { $0.now = $0.now.advanced(by: duration) }
        wake { $0.until <= now }?.resume()
    }

    private func wake(
        _ condition: ((until: Instant, continuation: CheckedContinuation<Void, any Error>)) -> Bool
    ) -> CheckedContinuation<Void, any Error>? {
        let sleeper = state.withLock { $0.sleeper }
        guard let sleeper, condition(sleeper) else { return nil }
        return state.withLock { state in
            defer { state.sleeper = nil }
            return state.sleeper?.continuation
        }
    }
}
