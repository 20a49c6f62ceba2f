internal import SQLStore

/// How long something is waited for: what the time is, and how to let some of it pass.
///
/// The time is a distance from some moment; only differences mean anything.
struct Patience: Sendable {
    /// How long another program's lock is waited for, from the coming of a writing.
    let limit: Duration
    /// The present time.
    let now: @Sendable () -> Duration
    /// Lets time pass.
    let pause: @Sendable (Duration) async throws -> Void

    /// Creates a patience by a clock.
    init(limit: Duration, by clock: some Clock<Duration>) {
        self.limit = limit
        let start = clock.now
        now = { start.duration(to: clock.now) }
        pause = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    }

    /// How long to wait before an attempt at a lock is made again: hardly at first, then as long as a short transaction takes.
    ///
    /// - Parameters:
    ///   - attempt: the number of attempts that failed.
    ///   - left: how much time is left; no pause is longer.
    static func pause(after attempt: Int, left: Duration) -> Duration {
        min(left, .milliseconds(min(1 << min(attempt, 6), 50)))
    }
}
